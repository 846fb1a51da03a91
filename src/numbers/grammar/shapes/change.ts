import { readNumber, type Amount } from '../amount';
import type { Line, Match } from '../line';
import { FACTOR_WORDS } from '../numberWords';
import { valueOf } from '../value';

const MOVES =
  /^(?:up|down|by|rose|risen|rise|rises|fell|fall|fallen|falls|gained|gain|lost|lose|dropped|drop|jumped|surged|slid|climbed|slipped|added|shed|closed|ended|lead|leads|led|leading|ahead|behind|trails|trailing|trailed|margin|advantage|lower|higher|increase|increased|decrease|cut|cuts|raise|raised|hike|hiked)$/;
const RELATION =
  /^(?:ahead|behind|lead|clear|loss|victory|jump|win|edge|below|above|off|over|of|polling|shy|short|higher|lower|up|down|advantage|swing|margin|deficit|rise|drop|fall|gain|in|among)$/;

/** "18-fold", "20 points" of a poll or an index; `amount` has been read. */
export function readChange(line: Line, amount: Amount): Match | undefined {
  const { first } = amount;
  const dash = line.isHyphen(amount.next) ? 1 : 0;
  const unit = amount.next + dash;
  const word = line.lower(unit);
  if (word === 'fold')
    return { first, next: unit + 1, type: 'change', value: valueOf(line, amount, '×') };
  if (word !== 'point' && word !== 'points') return undefined;
  const moves = line.before(first, 6).some(before => MOVES.test(before));
  const related = RELATION.test(line.lower(unit + 1));
  if (moves || related)
    return { first, next: unit + 1, type: 'change', value: valueOf(line, amount, 'points') };
  return undefined;
}

/** "+/-3 percentage points", "±3": `first` is at the sign; gives where the figure starts. */
export function skipPlusMinus(line: Line, first: number): number | undefined {
  const sign = line.lower(first);
  if (sign === '±') return first + 1;
  if (sign === '+' && line.lower(first + 1) === '/' && line.isDash(first + 2)) return first + 3;
  return undefined;
}

/** "doubled", "halved", "double the number", "twice as many", "three times as many". */
export function readFactor(line: Line, first: number): Match | undefined {
  const word = line.lower(first);
  if (line.glued(first)) return undefined;
  const verb = FACTOR_WORDS.get(word);
  if (verb !== undefined) {
    if (word === 'doubles' && !/^(?:the|its|his|her|their|in|to)$/.test(line.lower(first + 1)))
      return undefined;
    if (word === 'halves') return undefined;
    if (line.isHyphen(first + 1) || /^(?:over|up|down|as)$/.test(line.lower(first + 1)))
      return undefined;
    return factor(first, first + 1, verb);
  }
  if (word === 'double' || word === 'triple' || word === 'twice') {
    const value = word === 'triple' ? 3 : 2;
    const next = line.lower(first + 1);
    if (word !== 'twice' && next === 'the') return factor(first, first + 1, value);
    if (
      word !== 'twice' &&
      next === 'that' &&
      /^(?:of|in|figure|number)$/.test(line.lower(first + 2))
    )
      return factor(first, first + 1, value);
    if (
      word === 'twice' &&
      next === 'as' &&
      /^(?:many|much|high|large|big|long|likely|fast)$/.test(line.lower(first + 2))
    )
      return factor(first, first + 1, value);
    if (word === 'twice' && next === 'the') return factor(first, first + 1, value);
    return undefined;
  }
  return undefined;
}

/** "three times as many", "10 times the limit", "five times higher". */
export function readTimes(line: Line, amount: Amount): Match | undefined {
  if (line.lower(amount.next) !== 'times') return undefined;
  const next = line.lower(amount.next + 1);
  if (
    !/^(?:as|the|more|higher|larger|bigger|greater|that|its|their|faster|longer|likelier)$/.test(
      next,
    )
  )
    return undefined;
  return {
    first: amount.first,
    next: amount.next + 1,
    type: 'change',
    value: valueOf(line, amount, '×'),
  };
}

function factor(first: number, next: number, value: number): Match {
  return {
    first,
    next,
    type: 'change',
    value: { low: value, high: value, decimals: 0, unit: '×' },
  };
}

/** Reads the figure that a sign of change stands before. */
export function readSigned(line: Line, first: number): Amount | undefined {
  const start = skipPlusMinus(line, first);
  return start === undefined ? undefined : readNumber(line, start);
}
