import type { Line, Match } from '../line';
import { ORDINAL_SUFFIXES } from '../numberWords';
import { isAgeDecade } from './age';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

function at(first: number, next: number, year?: number): Match {
  return {
    first,
    next,
    type: 'datetime',
    ...(year !== undefined && {
      value: { low: year, high: year, decimals: 0, unit: 'calendar year' },
    }),
  };
}

function isMonth(line: Line, index: number): boolean {
  return line.at(index).capital && MONTHS.has(line.lower(index));
}

function isDay(line: Line, index: number): boolean {
  const { kind, value = 0, decimals } = line.at(index);
  return (
    kind === 'number' && value >= 1 && value <= 31 && decimals === 0 && Number.isInteger(value)
  );
}

/** A figure that can be a year: four digits, not grouped. */
export function isYear(line: Line, index: number): boolean {
  const { kind, value = 0, decimals, grouped, start, end } = line.at(index);
  return (
    kind === 'number' &&
    !grouped &&
    decimals === 0 &&
    end - start === 4 &&
    value >= 1000 &&
    value <= 2199
  );
}

/** Past "4", "4th", "4 or 5", "24-26", "19 to 20". */
function dayEnd(line: Line, index: number): number {
  let next = suffixEnd(line, index + 1);
  const joins = line.isDash(next) || /^(?:or|to|and)$/.test(line.lower(next));
  if (
    joins &&
    isDay(line, next + 1) &&
    !isTimeAfter(line, next + 2) &&
    !/^(?:people|per)$/.test(line.lower(next + 2))
  )
    next = suffixEnd(line, next + 2);
  return next;
}

function suffixEnd(line: Line, index: number): number {
  return line.glued(index) && ORDINAL_SUFFIXES.has(line.lower(index)) ? index + 1 : index;
}

function isTimeAfter(line: Line, index: number): boolean {
  return /^(?:am|pm|:)$/.test(line.lower(index));
}

function yearEnd(line: Line, index: number): { readonly next: number; readonly year?: number } {
  const comma = line.lower(index) === ',' ? 1 : 0;
  if (!isYear(line, index + comma)) return { next: index };
  return { next: index + comma + 1, year: line.at(index + comma).value ?? 0 };
}

/** "July 25, 2022", "Sept. 11", "February 2021"; `first` is at the month. */
export function readMonthDate(line: Line, first: number): Match | undefined {
  if (!isMonth(line, first)) return undefined;
  let next = first + 1;
  if (line.lower(next) === '.' && line.glued(next)) next += 1;
  const article = line.lower(next) === 'the' ? 1 : 0;
  if (
    isDay(line, next + article) &&
    !/^(?:%|percent|people)$/.test(line.lower(next + article + 1))
  ) {
    const day = dayEnd(line, next + article);
    const { next: end, year } = yearEnd(line, day);
    return at(first, end, year);
  }
  const { next: end, year } = yearEnd(line, next);
  return end > next ? at(first, end, year) : undefined;
}

/** "18 July", "19 to 20 July 2022", "18th of July"; `first` is at the day. */
export function readDayDate(line: Line, first: number): Match | undefined {
  if (!isDay(line, first)) return undefined;
  for (const end of [dayEnd(line, first), suffixEnd(line, first + 1)]) {
    const of = line.lower(end) === 'of' ? 1 : 0;
    const dash = line.isHyphen(end) ? 1 : 0;
    const month = end + of + dash;
    if (!isMonth(line, month)) continue;
    let next = month + 1;
    if (line.lower(next) === '.' && line.glued(next)) next += 1;
    const date = yearEnd(line, next);
    return at(first, date.next > next ? date.next : month + 1, date.year);
  }
  return undefined;
}

/** "7:45pm", "2am", "1:30 a.m.", "10 o’clock", "1400 GMT", "2022-07-25". */
export function readClock(line: Line, first: number): Match | undefined {
  if (!line.isNumber(first)) return undefined;
  let next = first + 1;
  let clock = false;
  while (
    line.lower(next) === ':' &&
    line.glued(next) &&
    line.isNumber(next + 1) &&
    line.glued(next + 1)
  ) {
    next += 2;
    clock = true;
  }
  const half = line.lower(next);
  if (half === 'am' || half === 'pm') return at(first, next + 1);
  if (
    (half === 'a' || half === 'p') &&
    line.lower(next + 1) === '.' &&
    line.lower(next + 2) === 'm'
  )
    return at(first, line.lower(next + 3) === '.' && line.glued(next + 3) ? next + 4 : next + 3);
  if (half === 'o' && line.lower(next + 2) === 'clock') return at(first, next + 3);
  if (
    /^(?:gmt|utc|hrs|et|bst|ist|est|pst|edt|cet)$/.test(half) &&
    (clock || isYear(line, first) || line.at(first).end - line.at(first).start === 4)
  )
    return at(first, next + 1);
  if (clock) return at(first, next);
  const dashed =
    line.isHyphen(next) &&
    line.isHyphen(next + 2) &&
    line.isNumber(next + 1) &&
    line.isNumber(next + 3);
  if (dashed && (isYear(line, first) || isYear(line, next + 3))) return at(first, next + 4);
  return undefined;
}

const YEAR_BEFORE =
  /^(?:in|since|by|from|until|till|of|during|before|after|through|to|and|between|early|late|mid|around|for|than|the|circa|year|spring|summer|autumn|fall|winter|election|fiscal|season|with|on|or|a|her|his|its|their)$/;
const COUNTED =
  /^(?:people|men|women|children|residents|homes|houses|families|jobs|votes|voters|workers|employees|students|troops|soldiers|patients|cases|deaths|copies|tickets|signatures|pages|seats|new|more|other)$/;

/** "2013", "1995-96", "the 1970s", "the 80s"; `first` is at the figure. */
export function readYear(line: Line, first: number): Match | undefined {
  const { value = 0, start, end } = line.at(first);
  const decade = decadeEnd(line, first);
  if (decade !== undefined) {
    if (isAgeDecade(line, first)) return { first, next: decade, type: 'age' };
    const digits = end - start;
    if ((digits === 4 || digits === 2) && value % 10 === 0) return at(first, decade);
    return undefined;
  }
  if (!isYear(line, first)) return undefined;
  const before = line.lower(first - 1);
  const after = line.lower(first + 1);
  const likely = value >= 1400 && value <= 2100;
  if (before === 'and' && isYear(line, first - 2) && line.lower(first - 3) === 'between')
    return at(first, first + 1, value);
  if (line.isHyphen(first + 1) || (line.lower(first + 1) === '/' && line.glued(first + 2))) {
    const short = line.at(first + 2);
    const digits = short.end - short.start;
    if (
      short.kind === 'number' &&
      likely &&
      (digits === 2 || (digits === 4 && isYear(line, first + 2) && short.value! > value))
    )
      return at(first, first + 3, value);
  }
  if (
    COUNTED.test(after) &&
    !(
      value >= 1900 &&
      YEAR_BEFORE.test(before) &&
      !/^(?:of|the|for|to|and|with|a|or)$/.test(before)
    )
  )
    return undefined;
  if (likely && value >= 1800) return at(first, first + 1, value);
  if (
    YEAR_BEFORE.test(before) &&
    !/^(?:with|on|or|a|the|to|of|for|around|than|by|and)$/.test(before) &&
    (!line.isWord(first + 1) || /^(?:and|to|in|by|when|after|with|until)$/.test(after))
  )
    return at(first, first + 1, value);
  return undefined;
}

/** Past the "s" of "1970s", "20’s", or undefined. */
function decadeEnd(line: Line, first: number): number | undefined {
  const next = first + 1;
  if (!line.glued(next)) return undefined;
  if (line.lower(next) === 's') return next + 1;
  const apostrophe = line.lower(next) === '’' || line.lower(next) === "'";
  if (
    apostrophe &&
    line.glued(next + 1) &&
    line.lower(next + 1) === 's' &&
    line.at(first).value! % 10 === 0
  )
    return next + 2;
  return undefined;
}
