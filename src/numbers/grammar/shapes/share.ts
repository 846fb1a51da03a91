import { readNumber, type Amount } from '../amount';
import type { Line, Match } from '../line';
import { CARDINALS, FRACTION_PARTS } from '../numberWords';
import { valueOf } from '../value';

/** "5 per cent", "5%", "5-per-cent-plus"; "3.2 percentage points" and "50 basis points" are changes. */
export function readPercent(line: Line, amount: Amount): Match | undefined {
  const { first } = amount;
  let unit = amount.next;
  if (line.isHyphen(unit)) unit += 1;
  const word = line.lower(unit);
  if (word === 'basis' && /^points?$/.test(line.lower(unit + 1)))
    return {
      first,
      next: unit + 2,
      type: 'change',
      value: valueOf(line, amount, 'percentage points', 0.01),
    };
  let end = 0;
  if (word === '%' || word === '٪' || word === 'percent' || word === 'pct') end = unit + 1;
  else if (word === 'pc' && line.isNumber(unit - 1)) end = unit + 1;
  else if (word === 'per') {
    const dash = line.isHyphen(unit + 1) ? 1 : 0;
    if (line.lower(unit + 1 + dash) === 'cent') end = unit + 2 + dash;
  } else if (word === 'percentage' && /^(?:points?|pts?)$/.test(line.lower(unit + 1))) {
    return {
      first,
      next: unit + 2,
      type: 'change',
      value: valueOf(line, amount, 'percentage points'),
    };
  }
  if (end === 0) return isShared(line, amount) ? bare(line, amount) : undefined;
  if (line.isHyphen(end)) {
    // "a 5 percent-point swing"
    if (line.lower(end + 1) === 'point')
      return {
        first,
        next: end + 2,
        type: 'change',
        value: valueOf(line, amount, 'percentage points'),
      };
  } else if (/^(?:points?|pts)$/.test(line.lower(end)))
    return {
      first,
      next: end + 1,
      type: 'change',
      value: valueOf(line, amount, 'percentage points'),
    };
  // "5% to 7%" keeps two figures; "5%-7%" is one range.
  if (line.isHyphen(end)) {
    const high = readNumber(line, end + 1);
    const close = high === undefined ? -1 : high.next;
    if (high !== undefined && line.lower(close) === '%' && amount.low < high.low)
      return {
        first,
        next: close + 1,
        type: 'percent',
        value: valueOf(line, { ...high, first, low: amount.low }, '%'),
      };
  }
  return { first, next: end, type: 'percent', value: valueOf(line, amount, '%') };
}

/** The first of two figures that share one sign: "from 20 to 30 percent", "42 against 39 per cent". */
function isShared(line: Line, amount: Amount): boolean {
  if (!/^(?:to|and|or|against|versus)$/.test(line.lower(amount.next)) || amount.magnitude !== 1)
    return false;
  const second = readNumber(line, amount.next + 1);
  if (second === undefined) return false;
  const sign = line.lower(second.next);
  if (sign === '%' || sign === 'percent')
    return line.lower(second.next + 1) !== 'of' || line.lower(amount.next) !== 'and';
  return sign === 'per' && line.lower(second.next + 1) === 'cent';
}

function bare(line: Line, amount: Amount): Match {
  return {
    first: amount.first,
    next: amount.next,
    type: 'percent',
    value: valueOf(line, amount, '%'),
  };
}

/** "4 in 10", "one in three", "nine out of 10", "2.5 per 100,000". */
export function readRatio(line: Line, amount: Amount): Match | undefined {
  if (amount.low !== amount.high || amount.vague || amount.low <= 0) return undefined;
  const word = line.lower(amount.next);
  let of = amount.next + 1;
  if (word === 'out' && line.lower(of) === 'of') of += 1;
  else if (word === 'in') {
    if (line.lower(of) === 'every') of += 1;
  } else if (word === '-' && line.lower(of) === 'in' && line.isHyphen(of + 1)) of += 2;
  else if (word !== 'per') return undefined;
  const whole = readNumber(line, of);
  if (whole === undefined || whole.vague || whole.low <= 0) return undefined;
  if (word === 'per') {
    if (whole.low < 100) return undefined;
    return {
      first: amount.first,
      next: whole.next,
      type: 'ratio',
      value: valueOf(line, amount, `per ${whole.low}`),
    };
  }
  // "five in 2019" is a count in a year; "20 in 12 months" a rate of another kind.
  const year = !whole.spelled && whole.low >= 1900 && whole.low <= 2100;
  if (whole.low <= amount.low || (year && word === 'in') || isCounted(line, whole.next, word))
    return undefined;
  return {
    first: amount.first,
    next: whole.next,
    type: 'ratio',
    value: { ...valueOf(line, amount, 'share'), ...same(amount.low / whole.low), decimals: 2 },
  };
}

const TIMES =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|minute|matches|games|innings|of|other)$/;

/** "two in five games", "one in 10 minutes": a count and a length, not a share. */
function isCounted(line: Line, index: number, word: string): boolean {
  return word === 'in' && TIMES.test(line.lower(index));
}

function same(value: number): { low: number; high: number } {
  return { low: value, high: value };
}

const AFTER_FRACTION = new Set([
  'of',
  'the',
  'as',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'that',
  'this',
  'these',
  'those',
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'larger',
  'smaller',
  'all',
  'are',
  'were',
  'have',
  'said',
  'say',
  '.',
  ',',
  ')',
  ';',
  '',
  'to',
  'and',
  'in',
  'from',
  'over',
  'since',
  'at',
]);
const BEFORE_HALF =
  /^(?:first|second|other|better|time|and|fourth|final|opening|latter|early|late|worse|top|bottom|left|right|southern|northern|one)$/;

/** "half", "a third", "two-thirds", "three quarters"; `first` is at the first word. */
export function readFraction(line: Line, first: number): Match | undefined {
  const word = line.lower(first);
  if (word === 'half') {
    // "a year and a half" is a length.
    if (line.lower(first - 1) === 'a' && line.lower(first - 2) === 'and') return undefined;
    if (line.glued(first) || line.isHyphen(first + 1) || BEFORE_HALF.test(line.lower(first - 1)))
      return undefined;
    const next = line.lower(first + 1);
    if (!AFTER_FRACTION.has(next) && next !== 'a' && next !== 'an') return undefined;
    if (
      next === 'a' ||
      next === 'an' ||
      /^(?:years?|hours?|miles?|inch|seconds?)$/.test(line.lower(first + 2))
    )
      return undefined;
    return share(first, first + 1, 0.5);
  }
  const isArticle = word === 'a' || word === 'an';
  const count = isArticle ? 1 : (CARDINALS.get(word) ?? 0);
  if (count === 0) return undefined;
  const dash = line.isHyphen(first + 1) ? 1 : 0;
  const part = line.lower(first + 1 + dash);
  const parts = FRACTION_PARTS.get(part);
  if (parts === undefined || count >= parts) return undefined;
  const plural = part.endsWith('s');
  if (plural !== count > 1) return undefined;
  const next = first + 2 + dash;
  if (line.isHyphen(next) || line.lower(next) === '-') return undefined;
  if (isArticle && (part === 'half' || !AFTER_FRACTION.has(line.lower(next)))) return undefined;
  const compared = /^(?:than|by|over|nearly|almost|about|under|least|roughly)$/.test(
    line.lower(first - 1),
  );
  if (
    isArticle &&
    !compared &&
    /^(?:in|to|and|from|at|since|over|said|are|were)$/.test(line.lower(next)) &&
    part !== 'quarter'
  )
    return undefined;
  return share(first, next, count / parts);
}

function share(first: number, next: number, value: number): Match {
  return { first, next, type: 'ratio', value: { ...same(value), decimals: 2, unit: 'share' } };
}
