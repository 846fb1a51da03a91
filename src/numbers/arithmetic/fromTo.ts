import { directionOf, isChangeWord, type Direction } from './changeWords';
import type { Figure, ItemLine } from './items';

/** Where something was and where it is: "from 7 to 145", "to 145 from 7". */
export interface FromTo {
  readonly base: Figure;
  readonly result: Figure;
  /** The items that the pair spans. */
  readonly first: number;
  readonly last: number;
  /** What the verb or noun before it says of its way. */
  readonly direction?: Direction;
  /** True where another figure could be the result as well: only what fits can be said. */
  readonly ambiguous?: boolean;
}

const SOFTENERS = new Set(
  'about around nearly almost roughly approximately some just only over under more less fewer than a an the its low high record level of at least year-earlier low-point estimated mere'.split(
    ' ',
  ),
);
const GAP = 7;
const VERB_REACH = 9;
const COMPARABLE = new Set(['money', 'percent', 'count', 'measurement']);

/** The figure that follows the preposition at `at`, past words that soften it. */
function figureAfter(line: ItemLine, at: number): Figure | undefined {
  for (let index = at + 1; index <= at + 5; index += 1) {
    const figure = line.figure(index);
    if (figure !== undefined) return COMPARABLE.has(figure.type) ? figure : undefined;
    if (!SOFTENERS.has(line.lower(index))) return undefined;
  }
  return undefined;
}

/** True where nothing between two figures breaks the pair: no other figure but dates, no new clause. */
function isGap(line: ItemLine, from: number, to: number): boolean {
  if (to - from > GAP) return false;
  for (let index = from; index < to; index += 1) {
    const { quantity } = line.items[index] ?? {};
    if (quantity !== undefined && quantity.type !== 'datetime' && quantity.type !== 'measurement')
      return false;
    if (/^(?:[;:.!?—–]|and|but|while|when|which|who|from|to)$/.test(line.lower(index)))
      return false;
  }
  return true;
}

/** Two figures of one kind; a bare first figure takes the second's unit: "from 20 to 30 percent". */
function comparable(base: Figure, result: Figure): readonly [Figure, Figure] | undefined {
  const a = base.value.unit;
  const b = result.value.unit;
  if (base.type === result.type) {
    if (a === b) return [base, result];
    if (base.type === 'count' && (a === undefined || b === undefined)) return [base, result];
    return undefined;
  }
  if (base.type === 'count' && a === undefined && b !== undefined) {
    const { magnitude = 1 } = result.value;
    const grows = magnitude > 1 && (base.value.magnitude ?? 1) === 1 && base.value.high < 1000;
    const factor = grows ? magnitude : 1;
    const value = {
      ...base.value,
      low: base.value.low * factor,
      high: base.value.high * factor,
      unit: b,
      ...(grows && { magnitude }),
    };
    return [{ ...base, type: result.type, value }, result];
  }
  return undefined;
}

function makePair(line: ItemLine, base: Figure, result: Figure, first: number): FromTo | undefined {
  const pair = comparable(base, result);
  if (pair === undefined) return undefined;
  let direction: Direction | undefined;
  let changes = false;
  for (let index = first - 1; index >= Math.max(0, first - VERB_REACH); index -= 1) {
    const word = line.lower(index);
    if (/^[;:.]$/.test(word)) break;
    if (!isChangeWord(word)) continue;
    direction = directionOf(word);
    changes = true;
    break;
  }
  return {
    base: pair[0],
    result: pair[1],
    first,
    last: Math.max(base.at, result.at),
    ...(changes && direction !== undefined && { direction }),
  };
}

/** How far before "up from" its result may stand. */
const RESULT_REACH = 12;

/** The figure that "…, up 20 percent from 50" is the result of: the nearest before it, of its kind. */
function resultBefore(
  line: ItemLine,
  from: number,
  base: Figure,
): { readonly figure: Figure; readonly ambiguous: boolean } | undefined {
  let result: Figure | undefined;
  for (let at = from - 1; at >= from - RESULT_REACH && at >= 0; at -= 1) {
    if (/^[;:]$/.test(line.lower(at))) break;
    const figure = line.figure(at);
    if (figure === undefined || figure.type === 'datetime' || figure.type === 'change') continue;
    // A percentage beside "up" is the change itself.
    const stated = figure.type === 'percent' && base.type !== 'percent';
    if (stated) continue;
    if (result !== undefined) {
      if (figure.type === result.type) return { figure: result, ambiguous: true };
      continue;
    }
    if (figure.type !== base.type) return undefined;
    result = figure;
  }
  return result && { figure: result, ambiguous: false };
}

/** "150 …, up from 120", "150 …, up 25 percent from 120": the word before "from", past the change. */
function upOrDown(line: ItemLine, from: number): number | undefined {
  for (let at = from - 1; at >= from - 5 && at >= 0; at -= 1) {
    const word = line.lower(at);
    if (word === 'up' || word === 'down') return at;
    const figure = line.figure(at);
    const change = figure !== undefined && (figure.type === 'percent' || figure.type === 'change');
    if (!change && !SOFTENERS.has(word)) return undefined;
  }
  return undefined;
}

/** "84 complaints, up from 60": the pair whose result stands before. */
function readUpFrom(line: ItemLine, from: number, base: Figure): FromTo | undefined {
  const way = upOrDown(line, from);
  if (way === undefined) return undefined;
  const stated = line.figure(from - 1);
  const result = resultBefore(line, stated?.type === 'percent' ? from - 1 : way, base);
  if (result === undefined || result.figure.at >= way) return undefined;
  const pair = makePair(line, base, result.figure, from);
  return (
    pair && {
      ...pair,
      direction: line.lower(way) === 'up' ? 'up' : 'down',
      ambiguous: result.ambiguous,
    }
  );
}

/** The pairs of a sentence, in order. */
export function findFromTo(line: ItemLine): readonly FromTo[] {
  const pairs: FromTo[] = [];
  for (let index = 0; index < line.items.length; index += 1) {
    const word = line.lower(index);
    if (word !== 'from' && word !== 'to') continue;
    const first = figureAfter(line, index);
    if (first === undefined) continue;
    const pair =
      readBothWays(line, index, first) ??
      (word === 'from' ? readUpFrom(line, index, first) : undefined);
    if (pair === undefined) continue;
    pairs.push(pair);
    index = pair.last;
  }
  return pairs;
}

/** "from 50 to 60" and "to 60 from 50". */
function readBothWays(line: ItemLine, index: number, first: Figure): FromTo | undefined {
  const word = line.lower(index);
  const other = word === 'from' ? 'to' : 'from';
  // "up from 20 to 25" may be up from a range: nothing can be said.
  if (
    word === 'from' &&
    /^(?:up|down)$/.test(line.lower(index - 1)) &&
    line.lower(index - 2) === ','
  )
    return undefined;
  let turn = first.at + 1;
  while (turn < first.at + GAP && line.lower(turn) !== other) turn += 1;
  if (line.lower(turn) !== other || !isGap(line, first.at + 1, turn)) return undefined;
  const second = figureAfter(line, turn);
  if (second === undefined) return undefined;
  return word === 'from'
    ? makePair(line, first, second, index)
    : makePair(line, second, first, index);
}
