import type { Line, Match } from '../line';
import { CARDINALS, ORDINALS, ORDINAL_SUFFIXES } from '../numberWords';

/** Words that make "first" an adverb or part of a name. */
const SILENT_AFTER =
  /^(?:lady|minister|gentleman|nations?|name|names|aid|responder|responders|sea|hand|degree|floor|class|thing|things|and|street|avenue|baptist|amendment|world|army)$/;
const SILENT_BEFORE =
  /^(?:at|there|came|come|go|went|got|get|comes|america|put|head|safety|feet|put|who|that|they|he|she|we|i|you|it|when|was|were|is|are|be|been|split|a)$/;

/** "33rd", "17th", "the 50,000th". `first` is at the figure. */
export function readFigureOrdinal(line: Line, first: number): Match | undefined {
  const suffix = first + 1;
  if (!line.glued(suffix) || !ORDINAL_SUFFIXES.has(line.lower(suffix))) return undefined;
  return ordinal(line, first, suffix + 1, line.at(first).value);
}

/** "first", "third", "twenty-first". `first` is at the word. */
export function readOrdinalWord(line: Line, first: number): Match | undefined {
  const word = line.lower(first);
  let value = ORDINALS.get(word);
  let next = first + 1;
  const tens = CARDINALS.get(word);
  if (value === undefined && tens !== undefined && tens >= 20 && line.isHyphen(first + 1)) {
    const ones = ORDINALS.get(line.lower(first + 2));
    if (ones === undefined || ones > 9) return undefined;
    value = tens + ones;
    next = first + 3;
  }
  if (value === undefined || line.glued(first)) return undefined;
  const after = line.at(next);
  if (value === 1) {
    const before = line.lower(first - 1);
    const adverb = after.kind === 'mark' && !line.isHyphen(next);
    if (adverb && !/^(?:the|its|his|her|their|a|fourth|third)$/.test(before)) return undefined;
    if (
      SILENT_AFTER.test(after.lower) &&
      (after.capital || !/^(?:floor|class|amendment|degree)$/.test(after.lower))
    )
      return undefined;
    if (SILENT_BEFORE.test(before)) return undefined;
    if (
      after.kind === 'word' &&
      after.lower.endsWith('ed') &&
      !/^(?:the|its|his|her|their)$/.test(before)
    )
      return undefined;
  }
  // "a second", "for a second" is a moment; "seconds" never gets here.
  if (
    word === 'second' &&
    /^(?:a|per|every|each|split|one)$/.test(line.lower(first - 1)) &&
    after.kind === 'mark'
  )
    return undefined;
  if (
    word === 'second' &&
    /^(?:a|to)$/.test(line.lower(first - 1)) &&
    /^(?:guess|thought|of|and)$/.test(after.lower)
  )
    return undefined;
  if (
    word === 'second' &&
    line.isHyphen(next) &&
    /^(?:guess|hand|guessing|guessed)$/.test(line.lower(next + 1))
  )
    return undefined;
  if (word === 'second' && line.isNumber(first - 1)) return undefined;
  return ordinal(line, first, next, value);
}

/** An ordinal, or the datetime or the name that it begins. */
function ordinal(line: Line, first: number, next: number, value: number | undefined): Match {
  const part = period(line, next);
  if (part !== undefined) return { first, next: part, type: 'datetime' };
  // The 501st Legion, the 3rd Battalion: a name, where a capital follows and no article tells a count.
  if (
    /^(?:legion|battalion|regiment|infantry|airborne|brigade|division|street|avenue|ave|precinct|amendment|circuit|congress|ward|squadron|wing)$/.test(
      line.lower(next),
    ) &&
    line.at(next).capital
  )
    return { first, next, type: 'identifier' };
  return {
    first,
    next,
    type: 'ordinal',
    ...(value !== undefined && {
      value: { low: value, high: value, decimals: 0, unit: 'ordinal' },
    }),
  };
}

/** Where "quarter of 2022", "half of the year", "century" ends, after an ordinal. */
function period(line: Line, from: number): number | undefined {
  const dash = line.isHyphen(from) ? 1 : 0;
  const word = line.lower(from + dash);
  if (word === 'century') return from + dash + 1;
  if (word !== 'quarter' && word !== 'half') return undefined;
  let next = from + dash + 1;
  if (line.lower(next) === 'of' && isYear(line, next + 1)) return next + 2;
  if (isYear(line, next)) next += 1;
  return next;
}

function isYear(line: Line, index: number): boolean {
  const { value = 0, grouped, decimals } = line.at(index);
  return line.isNumber(index) && !grouped && !decimals && value >= 1800 && value <= 2100;
}
