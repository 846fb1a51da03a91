import { readAmount, type Amount } from './amount';
import type { Line, Match } from './line';
import { CARDINALS, FACTOR_WORDS, MAGNITUDES, ORDINALS, VAGUE_PLURALS } from './numberWords';
import { readAge } from './shapes/age';
import { readChange, readFactor, readTimes, skipPlusMinus } from './shapes/change';
import { countedNoun, readCount } from './shapes/count';
import { readClock, readDayDate, readMonthDate, readYear } from './shapes/datetime';
import {
  readFigureIdentifier,
  readGluedIdentifier,
  readLabelled,
  readSuffixed,
} from './shapes/identifier';
import { readMeasurement } from './shapes/measurement';
import { readCodedMoney, readSignedMoney, readWordedMoney } from './shapes/money';
import { readFigureOrdinal, readOrdinalWord } from './shapes/ordinal';
import { readPointTime } from './shapes/pointTime';
import { readScore, readTally } from './shapes/score';
import { readFraction, readPercent, readRatio } from './shapes/share';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './units';

type Anchor =
  'cardinal' | 'ordinal' | 'vague' | 'factor' | 'article' | 'half' | 'month' | 'code' | 'double';

/** The words at which a numeric expression can begin. All others cost one look-up. */
const ANCHORS: ReadonlyMap<string, Anchor> = new Map<string, Anchor>([
  ...[...CURRENCY_CODES.keys()].map(code => [code.toLowerCase(), 'code'] as const),
  ...[...CARDINALS.keys()].map(word => [word, 'cardinal'] as const),
  ...[...ORDINALS.keys()].map(word => [word, 'ordinal'] as const),
  ...[...VAGUE_PLURALS.keys()].map(word => [word, 'vague'] as const),
  ...[...FACTOR_WORDS.keys()].map(word => [word, 'factor'] as const),
  ...['double', 'triple', 'twice'].map(word => [word, 'double'] as const),
  ...'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map(word => [word, 'month'] as const),
  ['a', 'article'],
  ['an', 'article'],
  ['half', 'half'],
]);

/** Reads the numeric expression that begins at lexeme `index`, if one does. */
export function readAt(line: Line, index: number): Match | undefined {
  const lexeme = line.at(index);
  switch (lexeme.kind) {
    case 'number':
      return readFigure(line, index);
    case 'mark':
      return readSign(line, index);
    case 'word': {
      const anchor = ANCHORS.get(lexeme.lower);
      return anchor === undefined ? undefined : readWord(line, index, anchor);
    }
  }
}

function readFigure(line: Line, index: number): Match | undefined {
  const early =
    readGluedIdentifier(line, index) ??
    readClock(line, index) ??
    readPointTime(line, index) ??
    readFigureIdentifier(line, index) ??
    readDayDate(line, index) ??
    readFigureOrdinal(line, index) ??
    readScore(line, index) ??
    readYear(line, index);
  if (early !== undefined) return early;
  const amount = readAmount(line, index);
  return amount === undefined ? undefined : readUnit(line, amount);
}

/** What the words around a number make of it. */
function readUnit(line: Line, amount: Amount): Match | undefined {
  const unit =
    readPercent(line, amount) ??
    readAge(line, amount) ??
    readChange(line, amount) ??
    readWordedMoney(line, amount) ??
    readTimes(line, amount) ??
    readRatio(line, amount) ??
    readMeasurement(line, amount) ??
    readTally(line, amount);
  if (unit !== undefined) return unit;
  const counted = countedNoun(line, amount.next) !== undefined;
  return (
    readSuffixed(line, amount) ?? readLabelled(line, amount, counted) ?? readCount(line, amount)
  );
}

/** "$5", "-9.1%", "+/-3 percentage points". */
function readSign(line: Line, index: number): Match | undefined {
  const sign = line.lower(index);
  if (CURRENCY_SIGNS.has(sign)) return readSignedMoney(line, index);
  const plusMinus = skipPlusMinus(line, index);
  if (plusMinus !== undefined) {
    const match = line.isNumber(plusMinus) ? readFigure(line, plusMinus) : undefined;
    return match === undefined ? undefined : { ...match, first: index, type: 'change' };
  }
  const minus = sign === '-' || sign === '−' || sign === '–';
  if ((!minus && sign !== '+') || !line.glued(index + 1) || !line.isNumber(index + 1))
    return undefined;
  // A hyphen after a word or a figure joins; it is no sign.
  if (line.glued(index) && line.at(index - 1).kind !== 'mark') return undefined;
  const amount = readAmount(line, index + 1);
  if (amount === undefined) return undefined;
  const signed = minus ? { ...amount, low: -amount.high, high: -amount.low } : amount;
  const match = readPercent(line, signed) ?? readMeasurement(line, signed);
  return match === undefined ? undefined : { ...match, first: index };
}

function readWord(line: Line, index: number, anchor: Anchor): Match | undefined {
  switch (anchor) {
    case 'month':
      return readMonthDate(line, index);
    case 'code':
      return readCodedMoney(line, index);
    case 'factor':
    case 'double':
      return readFactor(line, index) ?? readDoubleDigit(line, index);
    case 'ordinal':
      return readOrdinalWord(line, index);
    case 'half': {
      const amount = readAmount(line, index);
      return amount === undefined ? readFraction(line, index) : readUnit(line, amount);
    }
    case 'article':
      return (
        readFraction(line, index) ??
        (MAGNITUDES.has(line.lower(index + 1)) ? readSpelled(line, index) : undefined)
      );
    case 'vague':
      return readSpelled(line, index);
    case 'cardinal':
      return line.glued(index) && line.isDash(index - 1)
        ? undefined
        : (readFraction(line, index) ?? readOrdinalWord(line, index) ?? readSpelled(line, index));
  }
}

/** "double-digit lead": a count that is told by its length. */
function readDoubleDigit(line: Line, index: number): Match | undefined {
  const digits = line.isHyphen(index + 1) && /^digits?$/.test(line.lower(index + 2));
  return digits && line.lower(index) !== 'twice'
    ? { first: index, next: index + 3, type: 'count' }
    : undefined;
}

function readSpelled(line: Line, index: number): Match | undefined {
  const amount = readAmount(line, index);
  if (amount === undefined) return undefined;
  const match = readUnit(line, amount);
  if (match === undefined || amount.low !== 1 || amount.high !== 1 || amount.magnitude > 1)
    return match;
  return isNumberOne(line, amount, match) ? match : undefined;
}

const ONE_BEFORE = /^(?:only|just|exactly|least|than|instead|killed|killing|leaving|left|another)$/;

/** "one" is a number where it has a unit, or stands against others; else a pronoun or an article. */
function isNumberOne(line: Line, amount: Amount, match: Match): boolean {
  if (match.type === 'identifier') return line.lower(amount.first - 1) !== 'no';
  if (match.type === 'score') return false;
  if (match.type !== 'count') return true;
  const after = line.lower(amount.next);
  if (after === 'person' || after === 'people') return true;
  if (line.isDash(amount.next) && line.glued(amount.next)) return false;
  if (
    line.at(amount.next).kind !== 'word' ||
    /^(?:of|another|day|point|thing|more|who|that|can|side|reason|way|by|time)$/.test(after)
  )
    return false;
  return (
    ONE_BEFORE.test(line.lower(amount.first - 1)) || line.after(amount.next, 4).includes('instead')
  );
}
