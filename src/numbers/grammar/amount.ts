import type { Line } from './line';
import { CARDINALS, GLUED_MAGNITUDES, MAGNITUDES, VAGUE_PLURALS } from './numberWords';

/** A number or a range of numbers without its unit: the lexemes `first` … `next - 1`. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
  /** What the figure was multiplied by: 1,000,000 in "9.7 million". */
  readonly magnitude: number;
  /** Written in words: "twenty-five". */
  readonly spelled: boolean;
  /** "hundreds", "tens of thousands". */
  readonly vague: boolean;
}

const HALF = 0.5;

function single(
  first: number,
  next: number,
  value: number,
  more: Partial<Amount> = {},
): Amount | undefined {
  if (!Number.isFinite(value)) return undefined;
  return {
    first,
    next,
    low: value,
    high: value,
    decimals: 0,
    magnitude: 1,
    spelled: false,
    vague: false,
    ...more,
  };
}

/** Follows "9.7" by "million", "5" by "lakh crore", "$1.2" by "-million" or a glued "m". */
function readMagnitude(
  line: Line,
  from: number,
  money: boolean,
): { readonly next: number; readonly magnitude: number } {
  let next = from;
  let magnitude = 1;
  if (line.glued(next) && line.isWord(next)) {
    const glued = line.lower(next);
    const factor = GLUED_MAGNITUDES.get(glued);
    // "10m" alone is ten metres, "2b" a flat.
    if (factor !== undefined && (money || glued.length > 1 || glued === 'k')) {
      magnitude = factor;
      next += 1;
    } else if (glued === 'm' && countsPeople(line, next + 1)) {
      magnitude = 1e6;
      next += 1;
    }
    if (magnitude === 1) return { next, magnitude };
  } else if (line.isHyphen(next) && MAGNITUDES.has(line.lower(next + 1))) next += 1;
  for (;;) {
    const word = line.lower(next);
    const factor = MAGNITUDES.get(word);
    // "5 m" never is five million outside money.
    if (factor === undefined || (factor < 1e3 && magnitude === 1 && word === 'dozen')) break;
    magnitude *= factor;
    next += 1;
  }
  return { next, magnitude };
}

function countsPeople(line: Line, index: number): boolean {
  const word = line.lower(index);
  return word === 'people' || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'));
}

function readFigure(line: Line, first: number, money: boolean): Amount | undefined {
  const figure = line.at(first);
  if (figure.kind !== 'number' || figure.value === undefined) return undefined;
  let { value, decimals } = figure;
  let next = first + 1;
  const fraction = line.at(next);
  if (
    fraction.kind === 'number' &&
    fraction.decimals === 2 &&
    fraction.value! < 1 &&
    !figure.decimals
  ) {
    // "3 ½"
    if (fraction.lower.length === 1) {
      value += fraction.value!;
      decimals = 2;
      next += 1;
    }
  } else if (
    !money &&
    line.lower(next) === 'and' &&
    line.lower(next + 1) === 'a' &&
    line.lower(next + 2) === 'half'
  ) {
    value += HALF;
    decimals = 1;
    next += 3;
  }
  const scaled = readMagnitude(line, next, money);
  return single(first, scaled.next, value * scaled.magnitude, {
    decimals,
    magnitude: scaled.magnitude,
  });
}

/** "twenty-five", "six hundred and two", "a million", "two and a half". */
function readWords(line: Line, first: number): Amount | undefined {
  let index = first;
  let total = 0;
  let current = 0;
  let magnitude = 1;
  let seen = false;
  const article = line.lower(index);
  if (article === 'a' || article === 'an') {
    if (!MAGNITUDES.has(line.lower(index + 1))) return undefined;
    current = 1;
    index += 1;
  }
  for (;;) {
    const word = line.lower(index);
    const cardinal = CARDINALS.get(word);
    if (cardinal !== undefined) {
      const room = current === 0 || (current % 100 === 0 && current > 0);
      const joins = current % 10 === 0 && current % 100 >= 20 && cardinal < 10 && cardinal > 0;
      if (seen && !room && !joins) break;
      current += cardinal;
      seen = true;
      index += 1;
      if (line.isHyphen(index) && cardinal >= 20 && isOne(line.lower(index + 1))) index += 1;
      continue;
    }
    const factor = MAGNITUDES.get(word);
    if (factor !== undefined && current > 0) {
      if (factor === 100) current *= 100;
      else {
        total += current * factor;
        current = 0;
      }
      if (factor > 100) magnitude = factor;
      seen = true;
      index += 1;
      continue;
    }
    if (seen && word === 'and') {
      if (line.lower(index + 1) === 'a' && line.lower(index + 2) === 'half' && current < 100) {
        current += HALF;
        index += 3;
        continue;
      }
      const tail = CARDINALS.get(line.lower(index + 1));
      if (tail !== undefined && tail > 0 && (current >= 100 || (current === 0 && total > 0))) {
        index += 1;
        continue;
      }
    }
    if (seen && line.isHyphen(index) && MAGNITUDES.has(line.lower(index + 1))) {
      index += 1;
      continue;
    }
    break;
  }
  if (!seen) return undefined;
  const value = total + current;
  return single(first, index, value, {
    spelled: true,
    magnitude,
    decimals: Number.isInteger(value / magnitude) ? 0 : 1,
  });
}

function isOne(word: string): boolean {
  const value = CARDINALS.get(word);
  return value !== undefined && value > 0 && value < 10;
}

/** "half a million", "half a dozen". */
function readHalfA(line: Line, first: number): Amount | undefined {
  const article = line.lower(first + 1);
  const factor = MAGNITUDES.get(line.lower(first + 2));
  if ((article !== 'a' && article !== 'an') || factor === undefined) return undefined;
  return single(first, first + 3, factor / 2, { spelled: true, magnitude: factor, decimals: 1 });
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function readVague(line: Line, first: number): Amount | undefined {
  let value = VAGUE_PLURALS.get(line.lower(first));
  if (value === undefined) return undefined;
  let next = first + 1;
  const outer = VAGUE_PLURALS.get(line.lower(next + 1));
  if (line.lower(next) === 'of' && outer !== undefined && outer >= 100) {
    value *= outer;
    next += 2;
  } else if (line.lower(first) === 'tens' || line.lower(first) === 'scores') {
    // "scores" is a verb far more often than a number.
    if (
      line.lower(first) !== 'tens' &&
      !(line.lower(next) === 'of' && countsPeople(line, next + 1))
    )
      return undefined;
  }
  return single(first, next, value, { high: value * 9, spelled: true, vague: true });
}

/** Reads one number at `first`: a figure with its magnitude, or number words. `money`: a sign stands before it. */
export function readNumber(line: Line, first: number, money = false): Amount | undefined {
  if (line.isNumber(first)) return readFigure(line, first, money);
  const word = line.lower(first);
  if (word === 'half') return readHalfA(line, first);
  return readWords(line, first) ?? readVague(line, first);
}

/** Lets a range's first figure take the magnitude that is written once: "$5-7 million". */
function joinRange(low: Amount, high: Amount): Amount | undefined {
  let from = low.low;
  if (low.magnitude === 1 && high.magnitude > 1 && from < high.low / high.magnitude)
    from *= high.magnitude;
  if (from >= high.low) return undefined;
  return {
    ...high,
    first: low.first,
    low: from,
    decimals: Math.max(low.decimals, high.decimals),
  };
}

/**
 * Reads a number or a range at `first`: "5", "5-7", "5 to 7", "between 5 and 7", "two or three".
 * "from 5 to 7" stays two numbers: it is where something was and where it is.
 */
export function readAmount(line: Line, first: number, money = false): Amount | undefined {
  const low = readNumber(line, first, money);
  if (low === undefined || low.vague) return low;
  const before = line.lower(money ? first - 2 : first - 1);
  let second = low.next;
  if (
    line.isHyphen(second) ||
    (line.isDash(second) &&
      line.isNumber(second + 1) &&
      line.isNumber(first) &&
      line.glued(second) === line.glued(second + 1))
  )
    second += 1;
  else {
    const word = line.lower(second);
    const joins =
      (word === 'to' && before !== 'from') ||
      (word === 'and' && before === 'between') ||
      (word === 'or' && !money);
    if (!joins) return low;
    second += 1;
  }
  if (line.isNumber(second) !== line.isNumber(first) && line.lower(low.next) !== 'to') return low;
  const high = readNumber(line, second, money);
  return (high !== undefined && !high.vague && joinRange(low, high)) || low;
}
