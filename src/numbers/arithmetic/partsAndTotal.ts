import { formatFigure } from '../format';
import { countedInterval, meets, sum, type Interval } from './interval';
import type { Figure, ItemLine } from './items';
import type { Relation } from './relation';
import { replaceFigure } from './replaceFigure';

const ADDABLE = new Set(['count', 'money', 'measurement']);
const MOST_PARTS = 6;
/** How many words a part may have after its number. */
const PART_WORDS = 6;
const OPENERS = new Set([':', '(', '—', '–', '-', ',']);
/** Words after which a list is not the whole. */
const PARTIAL =
  /^(?:including|include|includes|included|among|such|like|especially|mostly|notably|plus|for|up|down|from|compared|than|of|or|per|each|every|when|if|after|since|in|at|on|to|by|between|another|more|other|others|a|an|as|who|which|that|with|about|while|against|versus|but|not)$/;
/** Pairs of people that together are all people. */
const COMPLETE = [
  ['men', 'women'],
  ['boys', 'girls'],
  ['adults', 'children'],
  ['males', 'females'],
  ['soldiers', 'civilians'],
  ['teachers', 'students'],
  ['civilians', 'police'],
] as const;

function isAddable(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && ADDABLE.has(figure.type) && figure.value.low === figure.value.high;
}

interface Parts {
  readonly figures: readonly Figure[];
  /** The item after the last part. */
  readonly next: number;
  /** Every part ends with the noun that it counts: "seven men and six women". */
  readonly bare: boolean;
}

/** A list of numbers with their nouns, from `start`: "7 men, 6 women and 2 children". */
function readParts(line: ItemLine, start: number): Parts | undefined {
  const figures: Figure[] = [];
  let at = start;
  let last = false;
  let bare = true;
  while (figures.length < MOST_PARTS) {
    const figure = line.figure(at);
    if (!isAddable(figure)) return undefined;
    figures.push(figure);
    at += 1;
    let words = 0;
    while (words <= PART_WORDS && isPartWord(line, at)) {
      at += 1;
      words += 1;
    }
    if (words > PART_WORDS) return undefined;
    bare &&= line.lower(at - 1) === figure.value.unit;
    if (last) break;
    const comma = line.lower(at) === ',';
    if (comma) at += 1;
    if (line.lower(at) === 'and') {
      at += 1;
      last = true;
    } else if (!comma) break;
    if (line.figure(at) === undefined) return undefined;
  }
  return last && figures.length >= 2 ? { figures, next: at, bare } : undefined;
}

function isPartWord(line: ItemLine, at: number): boolean {
  const item = line.items[at];
  return (
    item !== undefined &&
    item.quantity === undefined &&
    /^\p{L}/u.test(item.lower) &&
    item.lower !== 'and' &&
    !PARTIAL.test(item.lower)
  );
}

/** A noun that may head the total: what follows it until the list opens. */
function listStart(
  line: ItemLine,
  total: Figure,
): { readonly start: number; readonly opener: string } | undefined {
  let at = total.at + 1;
  for (let words = 0; words < 4 && isPartWord(line, at); words += 1) at += 1;
  const opener = line.lower(at);
  if (!OPENERS.has(opener)) return undefined;
  return { start: at + 1, opener };
}

function closes(line: ItemLine, next: number, opener: string): boolean {
  const mark = line.lower(next);
  // "…, plus five reserves": the list goes on.
  if (/^(?:plus|and|along|together|as|with)$/.test(line.lower(next + 1))) return false;
  if (opener === '(') return mark === ')';
  if (opener === ',') return mark === ',' || mark === '.' || mark === ';' || mark === '';
  return mark === opener || mark === '.' || mark === ';' || mark === '' || mark === ',';
}

/** A list after a mere comma is the whole only where its nouns are: men and women, boys and girls. */
function isWhole(total: Figure, parts: Parts, opener: string): boolean {
  const nouns = parts.figures.map(part => part.value.unit);
  const units = new Set(nouns);
  if (total.type !== 'count')
    return opener === '(' && nouns.every(noun => noun === total.value.unit);
  const unit = total.value.unit;
  if (unit === undefined) return false;
  const complete = COMPLETE.some(
    pair => parts.figures.length >= 2 && pair.every(noun => units.has(noun)),
  );
  if (complete) return opener !== ',' || parts.bare;
  // After a colon, a bracket or a dash every part has a name of its own.
  return (
    opener !== ',' &&
    units.size === parts.figures.length &&
    parts.figures.every(part => part.type === 'count') &&
    nouns.every(noun => noun !== undefined)
  );
}

function relation(total: Figure, parts: readonly Figure[]): Relation | undefined {
  const intervals = parts.map(part => countedInterval(part.value));
  const range: Interval = sum(intervals);
  const value = parts.reduce((all, part) => all + part.value.low, 0);
  const decimals = Math.max(...parts.map(part => part.value.decimals), total.value.decimals);
  const { magnitude = 1 } = total.value;
  const holds = meets(range, widen(countedInterval(total.value)));
  const shown = (figure: Figure) =>
    formatFigure(figure.value.low / magnitude, decimals + (magnitude > 1 ? 2 : 0));
  return {
    start: total.start,
    end: total.end,
    kind: 'total',
    basis: parts.map(({ start, end }) => ({ start, end })),
    computation: `${parts.map(shown).join(' + ')} is ${formatFigure(value / magnitude, decimals + (magnitude > 1 ? 2 : 0))}${magnitudeName(magnitude)}`,
    stated: total.text,
    holds,
    ...(!holds && withCorrection(replaceFigure(total, value, decimals))),
  };
}

function withCorrection(correction: string | undefined): { correction?: string } {
  return correction === undefined ? {} : { correction };
}

function magnitudeName(magnitude: number): string {
  const names: Readonly<Record<number, string>> = {
    1e3: ' thousand',
    1e5: ' lakh',
    1e6: ' million',
    1e7: ' crore',
    1e9: ' billion',
    1e12: ' trillion',
  };
  return names[magnitude] ?? '';
}

/** Totals of counted things are exact; a hair of room keeps sums of decimals from differing by their last bit. */
function widen({ low, high }: Interval): Interval {
  const hair = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
  return { low: low - hair, high: high + hair };
}

/** "12 people — seven men and six women —": a total and the list of its parts behind it. */
export function checkListedParts(line: ItemLine, at: number): Relation | undefined {
  const total = line.figure(at);
  if (!isAddable(total) || /\d-\p{L}/u.test(total.text)) return undefined;
  const list = listStart(line, total);
  if (list === undefined) return undefined;
  const parts = readParts(line, list.start);
  if (parts === undefined || !closes(line, parts.next, list.opener)) return undefined;
  if (!isWhole(total, parts, list.opener)) return undefined;
  // A part larger than the total shows that the list is about something else.
  return parts.figures.every(part => part.value.low < total.value.high)
    ? relation(total, parts.figures)
    : undefined;
}

/** "60 men and 50 women, a total of 120", "60 men and 50 women, 120 in all": parts, then their total. */
export function checkStatedTotal(line: ItemLine, at: number): Relation | undefined {
  if (!isAddable(line.figure(at))) return undefined;
  const parts = readParts(line, at);
  if (parts === undefined) return undefined;
  let next = parts.next;
  if (line.lower(next) === ',' || /^[—–(-]$/.test(line.lower(next))) next += 1;
  let announced = false;
  for (let words = 0; words < 6 && line.figure(next) === undefined; words += 1) {
    if (line.lower(next) === 'total') announced = true;
    else if (!/^(?:for|making|a|in|of|bringing|the|to|or|it|all)$/.test(line.lower(next)))
      return undefined;
    next += 1;
  }
  const total = line.figure(next);
  if (!isAddable(total)) return undefined;
  for (let after = next + 1; after <= next + 4 && !announced; after += 1) {
    if (line.lower(after) === 'in' && /^(?:all|total)$/.test(line.lower(after + 1)))
      announced = true;
    if (line.lower(after) === 'altogether') announced = true;
    if (line.figure(after) !== undefined) break;
  }
  const [first] = parts.figures;
  if (
    !announced ||
    total.type !== first?.type ||
    parts.figures.some(part => part.type !== total.type)
  )
    return undefined;
  if (total.type !== 'count' && parts.figures.some(part => part.value.unit !== total.value.unit))
    return undefined;
  return relation(total, parts.figures);
}

/** "Of the 20 seats they won 15 and lost the remaining six": two parts that are said to be all. */
export function checkRemainder(line: ItemLine, at: number): Relation | undefined {
  const rest = line.figure(at);
  if (
    !isAddable(rest) ||
    rest.type !== 'count' ||
    !/^(?:remaining|other)$/.test(line.lower(at - 1)) ||
    line.lower(at - 2) !== 'the'
  )
    return undefined;
  const before: Figure[] = [];
  for (let index = at - 1; index >= Math.max(0, at - 24); index -= 1) {
    const figure = line.figure(index);
    if (figure !== undefined && figure.type !== 'datetime' && figure.type !== 'ordinal')
      before.unshift(figure);
  }
  const [whole, part] = before;
  if (
    before.length !== 2 ||
    !isAddable(whole) ||
    !isAddable(part) ||
    part.type !== 'count' ||
    whole.type !== 'count'
  )
    return undefined;
  const opened = line.words(whole.at - 4, whole.at);
  if (!opened.includes('of') || whole.value.low <= part.value.low) return undefined;
  return relation(whole, [part, rest]);
}
