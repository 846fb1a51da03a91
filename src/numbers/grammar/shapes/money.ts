import { readAmount, readNumber, type Amount } from '../amount';
import type { Line, Match } from '../line';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, DOLLAR_PREFIXES } from '../units';
import { valueOf } from '../value';

function money(line: Line, first: number, amount: Amount, code: string): Match {
  return {
    first,
    next: amount.next,
    type: 'money',
    value: valueOf(line, { ...amount, first }, code),
  };
}

/** "$9.7 million", "£3bn", "$5-7m", "US$20"; `first` is at the sign. */
export function readSignedMoney(line: Line, first: number): Match | undefined {
  const code = CURRENCY_SIGNS.get(line.lower(first));
  if (code === undefined) return undefined;
  const amount = readAmount(line, first + 1, true);
  if (amount === undefined || !line.isNumber(first + 1)) return undefined;
  const letters = line.at(first - 1);
  const joined = line.glued(first) || (letters.capital && letters.end - letters.start > 1);
  const prefix = joined ? DOLLAR_PREFIXES.get(letters.lower) : undefined;
  const second = rangeEnd(line, amount, line.lower(first));
  const whole = second ?? amount;
  return prefix !== undefined
    ? money(line, first - 1, whole, prefix)
    : money(line, first, whole, code);
}

/** "$500-$580m": the sign is written again. */
function rangeEnd(line: Line, low: Amount, sign: string): Amount | undefined {
  if (!line.isHyphen(low.next) || line.lower(low.next + 1) !== sign) return undefined;
  const high = readNumber(line, low.next + 2, true);
  if (high === undefined) return undefined;
  const from = low.magnitude === 1 ? low.low * high.magnitude : low.low;
  return from < high.low
    ? { ...high, first: low.first, low: from, decimals: Math.max(low.decimals, high.decimals) }
    : undefined;
}

/** "Rs 500 crore", "Dh3,200", "USD 5m"; `first` is at the letters. */
export function readCodedMoney(line: Line, first: number): Match | undefined {
  const lexeme = line.at(first);
  const code = CURRENCY_CODES.get(line.text.slice(lexeme.start, lexeme.end));
  if (code === undefined) return undefined;
  const dotted = line.lower(first + 1) === '.' && line.glued(first + 1);
  const figure = dotted ? first + 2 : first + 1;
  if (!line.isNumber(figure)) return undefined;
  // One letter must touch its figure: "R50", not "vitamin K 2".
  const short = lexeme.end - lexeme.start === 1;
  if (short && (!line.glued(figure) || lexeme.glued || !isLarge(line, figure))) return undefined;
  const amount = readAmount(line, figure, true);
  return amount === undefined ? undefined : money(line, first, amount, code);
}

/** "R2" is a droid; "R200m", "R1,500" and "R12.50" are money. */
function isLarge(line: Line, index: number): boolean {
  const figure = line.at(index);
  return (
    figure.grouped || figure.decimals === 2 || (readNumber(line, index, true)?.magnitude ?? 1) > 1
  );
}

/** "99 baht", "19 United States cents", "50p"; the amount has been read. */
export function readWordedMoney(line: Line, amount: Amount): Match | undefined {
  let unit = amount.next;
  if (line.lower(unit) === 'p' && line.glued(unit) && line.isNumber(unit - 1))
    return {
      first: amount.first,
      next: unit + 1,
      type: 'money',
      value: valueOf(line, amount, 'GBP', 0.01),
    };
  if (line.isHyphen(unit)) unit += 1;
  // Tens of millions *of* dollars.
  if (line.lower(unit) === 'of' && amount.vague) unit += 1;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const currency = CURRENCY_WORDS.get(line.lower(unit));
    if (currency !== undefined)
      return {
        first: amount.first,
        next: unit + 1,
        type: 'money',
        value: valueOf(line, amount, currency.code, currency.scale),
      };
    if (line.lower(unit) === '.' && line.glued(unit)) unit += 1;
    else if (line.at(unit).capital) unit += 1;
    else break;
  }
  // "Pounds" is a weight to some; after millions it is money to all.
  const word = line.lower(unit);
  if (amount.magnitude > 1 && (word === 'pounds' || word === 'pound' || word === 'won'))
    return {
      first: amount.first,
      next: unit + 1,
      type: 'money',
      value: valueOf(line, amount, word === 'won' ? 'KRW' : 'GBP'),
    };
  return undefined;
}
