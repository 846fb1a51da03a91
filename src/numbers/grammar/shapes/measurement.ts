import { readNumber, type Amount } from '../amount';
import type { Line, Match } from '../line';
import { GLUED_UNITS, TIME_UNITS, UNITS, UNIT_PREFIXES } from '../units';
import { valueOf } from '../value';

interface UnitReading {
  readonly next: number;
  readonly unit: string;
  /** Written with a hyphen: "a 10-year plan". */
  readonly hyphen: boolean;
}

function readUnit(line: Line, amount: Amount): UnitReading | undefined {
  let next = amount.next;
  const hyphen = line.isHyphen(next);
  if (hyphen) next += 1;
  const word = line.lower(next);
  if (line.glued(next) && !hyphen) {
    const glued =
      GLUED_UNITS.get(word) ?? (word.length > 1 || word === '°' ? UNITS.get(word) : undefined);
    // A closing quotation mark after a figure is no inch.
    if (glued !== undefined && line.isNumber(next - 1) && word !== '"') {
      if (word === '°') return readDegrees(line, next, hyphen);
      return { next: next + 1, unit: glued, hyphen };
    }
    if (line.isWord(next)) return undefined;
  }
  if (line.lower(next) === '°') return readDegrees(line, next, hyphen);
  let prefix = '';
  while (UNIT_PREFIXES.has(line.lower(next))) {
    const at = line.lower(next);
    if (at === 'square' || at === 'cubic' || at === 'sq')
      prefix = `${at === 'sq' ? 'square' : at} `;
    next += 1;
    if (line.lower(next) === '.' || line.isHyphen(next)) next += 1;
  }
  const unit = UNITS.get(line.lower(next));
  if (
    unit === undefined ||
    line.lower(next).length === 1 ||
    (line.at(next).capital === false && line.lower(next) === 'stone' && amount.spelled)
  )
    return undefined;
  if (unit === 'degree') return readDegrees(line, next, hyphen);
  return { next: next + 1, unit: prefix + unit, hyphen };
}

/** "42 degrees Celsius", "25°C". */
function readDegrees(line: Line, at: number, hyphen: boolean): UnitReading {
  const scale = line.lower(at + 1);
  if (/^(?:celsius|fahrenheit|centigrade|c|f)$/.test(scale))
    return { next: at + 2, unit: scale.startsWith('f') ? '°F' : '°C', hyphen };
  return { next: at + 1, unit: 'degree', hyphen };
}

/** "5ft 10in", "2hr 39min 16sec": a smaller unit follows at once. */
function readCompound(line: Line, reading: UnitReading): number {
  let { next } = reading;
  for (let parts = 0; parts < 3; parts += 1) {
    const follows = line.lower(next) === ',' || line.lower(next) === 'and' ? 1 : 0;
    const amount = line.isNumber(next + follows) ? readNumber(line, next + follows) : undefined;
    if (amount === undefined || amount.magnitude !== 1) break;
    const part = readUnit(line, amount);
    if (part === undefined || part.hyphen || !isSmaller(part.unit, reading.unit)) break;
    next = part.next;
  }
  return next;
}

const SMALLER: ReadonlyMap<string, readonly string[]> = new Map([
  ['foot', ['inch']],
  ['lb', ['oz']],
  ['stone', ['lb']],
  ['m', ['cm']],
  ['year', ['month', 'week', 'day']],
  ['month', ['week', 'day']],
  ['week', ['day']],
  ['day', ['hour']],
  ['hour', ['minute', 'second']],
  ['minute', ['second']],
  ['kg', ['g']],
]);

function isSmaller(part: string, whole: string): boolean {
  return SMALLER.get(whole)?.includes(part) ?? false;
}

const RELATIVE =
  /^(?:ago|earlier|later|before|after|previously|beforehand|hence|prior|thereafter)$/;
const SPAN = /^(?:past|last|previous|next|coming|recent|following)$/;
const SPAN_BEFORE = /^(?:in|over|during|within|from|the|these|those)$/;

/** A length of time that places something in time: "two weeks ago", "in the past five years". */
function isPointInTime(line: Line, amount: Amount, next: number): boolean {
  const after = line.lower(next);
  if (RELATIVE.test(after)) return true;
  if (after === 'from' && /^(?:now|today)$/.test(line.lower(next + 1))) return true;
  if (line.lower(amount.first - 1) === 'within' || line.lower(amount.first - 1) === 'in')
    return /^(?:time)$/.test(after) || after === '’';
  const [nearest = '', ...rest] = line.before(amount.first, 3);
  return SPAN.test(nearest) && !rest.includes('for') && rest.some(word => SPAN_BEFORE.test(word));
}

/** "8,500 acres", "two hours", "7.0-magnitude", "5ft 10in", "25C", "two weeks ago" (a datetime). */
export function readMeasurement(line: Line, amount: Amount): Match | undefined {
  const reading = readUnit(line, amount);
  if (reading === undefined) return undefined;
  const { first } = amount;
  const { unit, hyphen } = reading;
  // "three years old" and "second-hand" belong to others.
  const next = readCompound(line, reading);
  const value = next === reading.next ? { value: valueOf(line, amount, unit) } : {};
  if (TIME_UNITS.has(unit) && !hyphen && isPointInTime(line, amount, next))
    return { first, next, type: 'datetime' };
  // "one day", "one minute", "one night" tell a time or a mood, not a length.
  if (amount.spelled && amount.low === 1 && amount.high === 1 && TIME_UNITS.has(unit) && !hyphen)
    return undefined;
  return { first, next, type: 'measurement', ...value };
}
