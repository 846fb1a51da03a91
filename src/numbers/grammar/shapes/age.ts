import type { Amount } from '../amount';
import type { Line, Match } from '../line';
import { valueOf } from '../value';

const POSSESSIVE = /^(?:her|his|their|my|our|your|late|early|mid)$/;
const WAS = /^(?:was|is|were|turned|turns|turning|being|became|reached|reaches)$/;
const PERSON = /^(?:he|she|they|i|who|we|you|him|her|boy|girl|man|woman|him|them)$/;
/** Words after a bare number that show that it counts something and is no age. */
const OLDEST = 120;

function age(line: Line, amount: Amount, next: number): Match {
  return { first: amount.first, next, type: 'age', value: valueOf(line, amount, 'years of age') };
}

/** Where "year-old", "years old", "years of age", "month-old" ends. */
function oldEnd(line: Line, from: number): number | undefined {
  let at = from;
  if (line.isDash(at)) at += 1;
  // "18- to 29-year-olds" was joined by the range.
  if (!/^(?:years?|months?|weeks?|days?|yrs?)$/.test(line.lower(at))) return undefined;
  at += 1;
  if (line.isDash(at) && line.glued(at)) at += 1;
  if (/^olds?$/.test(line.lower(at))) return at + 1;
  if (line.lower(at) === 'of' && line.lower(at + 1) === 'age') return at + 2;
  return undefined;
}

/** "45-year-old", "aged 6", "Ruiz, 45,", "in her 20s", "when she was six", "at age 95", "those over 45". */
export function readAge(line: Line, amount: Amount): Match | undefined {
  const { first, next } = amount;
  const old = oldEnd(line, next);
  if (old !== undefined) {
    const unit = line.lower(line.isDash(next) ? next + 1 : next);
    const match = age(line, amount, old);
    return unit.startsWith('y') ? match : { first, next: old, type: 'age' };
  }
  if (amount.magnitude !== 1 || amount.high > OLDEST || amount.decimals > 0 || amount.vague)
    return undefined;
  const before = line.lower(first - 1);
  if (/^(?:aged?|ages)$/.test(before)) return age(line, amount, next);
  if (
    /^(?:over|under|to|and|from|between|of)$/.test(before) &&
    (/^(?:aged?|ages)$/.test(line.lower(first - 2)) ||
      (line.isNumber(first - 2) && /^(?:aged|ages)$/.test(line.lower(first - 3))))
  )
    return age(line, amount, next);
  if (before === 'than' && /^(?:younger|older)$/.test(line.lower(first - 2)) && amount.low >= 5)
    return age(line, amount, next);
  if (before === 'those' && amount.low < amount.high && endsClause(line, next))
    return age(line, amount, next);
  if (isBetweenCommas(line, amount)) return age(line, amount, next);
  if (
    before === '(' &&
    line.lower(next) === ')' &&
    isName(line, first - 2) &&
    !amount.spelled &&
    amount.low >= 5
  )
    return age(line, amount, next);
  const ends = endsClause(line, next);
  if (WAS.test(before) && PERSON.test(line.lower(first - 2)) && ends)
    return age(line, amount, next);
  if (/^(?:turned|turns|turning)$/.test(before) && ends) return age(line, amount, next);
  // "just" between the verb and the age.
  if (
    /^(?:just|only|nearly|almost|about)$/.test(before) &&
    WAS.test(line.lower(first - 2)) &&
    PERSON.test(line.lower(first - 3)) &&
    ends
  )
    return age(line, amount, next);
  if (
    /^(?:over|under|below|above)$/.test(before) &&
    /^(?:those|people|adults|anyone|children|men|women|everyone|voters|persons|kids|girls|boys|players|residents|were|are|was|is)$/.test(
      line.lower(first - 2),
    ) &&
    ends &&
    amount.low >= 5 &&
    amount.low < 100
  )
    return age(line, amount, next);
  if (before === '-' && /^(?:under|over)$/.test(line.lower(first - 2)) && line.glued(first))
    return undefined;
  if (
    before === 'at' &&
    ends &&
    amount.low >= 10 &&
    amount.low < 100 &&
    /^(?:died|home|married|retired|dead)$/.test(line.lower(first - 2))
  )
    return age(line, amount, next);
  return undefined;
}

/** "in her 20s", "in his early 40's": the figure with its "s" has been found to be a decade. */
export function isAgeDecade(line: Line, first: number): boolean {
  const value = line.at(first).value;
  if (value === undefined || value > 100 || value < 10) return false;
  let at = first - 1;
  while (/^(?:early|mid|late|-|to)$/.test(line.lower(at))) at -= 1;
  return POSSESSIVE.test(line.lower(at)) && !/^(?:late|early|mid)$/.test(line.lower(at));
}

/** A capitalised word, or the initial or title that stands at a name's end ("Jr."). */
function isName(line: Line, index: number): boolean {
  const at = line.lower(index) === '.' ? index - 1 : index;
  return line.at(at).capital && !MONTH.test(line.lower(at));
}

const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Maria Ruiz, 45, said": a name, a comma, the figure, a comma or the sentence's end. */
function isBetweenCommas(line: Line, amount: Amount): boolean {
  const { first, next } = amount;
  if (line.lower(first - 1) !== ',' || !isName(line, first - 2)) return false;
  if (amount.low < 1 || (amount.low > 99 && amount.spelled) || amount.low !== amount.high)
    return false;
  const after = line.lower(next);
  if (after === ',')
    return !line.isNumber(next + 1) || line.at(next + 1).value! > OLDEST || !line.glued(next + 1);
  return (
    after === ';' ||
    (after === '.' && !line.glued(next + 1)) ||
    after === ')' ||
    after === 'and' ||
    after === ''
  );
}

/** True where no counted noun follows: the clause ends or turns. */
function endsClause(line: Line, index: number): boolean {
  const lexeme = line.at(index);
  if (lexeme.kind === 'mark')
    return (
      !(line.isDash(index) && lexeme.glued) &&
      lexeme.lower !== '%' &&
      !(lexeme.lower === ',' && line.isNumber(index + 1) && line.glued(index + 1))
    );
  return /^(?:when|and|or|so|but|at|to|in|on|who|as|if|because|while|while|before|after|years|supporting|were|was|are|is|who|whose|with|have|had|has|would|will|can|could|or)$/.test(
    lexeme.lower,
  );
}
