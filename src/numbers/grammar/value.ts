import type { QuantityValue } from '../quantity';
import type { Amount } from './amount';
import type { Line } from './line';

type Approximation = NonNullable<QuantityValue['approximation']>;

const BEFORE: ReadonlyMap<string, Approximation> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'under'],
  ['almost', 'under'],
  ['circa', 'about'],
  ['approx', 'about'],
  ['estimated', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['over', 'over'],
  ['exceeding', 'over'],
  ['exceeded', 'over'],
  ['above', 'over'],
  ['>', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['<', 'under'],
  ['minimum', 'at-least'],
  ['maximum', 'at-most'],
]);

/** Two words before a number, the nearer last. */
const BEFORE_PAIR: ReadonlyMap<string, Approximation> = new Map([
  ['more than', 'over'],
  ['greater than', 'over'],
  ['higher than', 'over'],
  ['upwards of', 'over'],
  ['north of', 'over'],
  ['excess of', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['lower than', 'under'],
  ['short of', 'under'],
  ['close to', 'about'],
  ['at least', 'at-least'],
  ['minimum of', 'at-least'],
  ['up to', 'at-most'],
  ['at most', 'at-most'],
  ['many as', 'at-most'],
  ['much as', 'at-most'],
  ['maximum of', 'at-most'],
]);

/** How the words around a number soften it. */
export function approximationOf(line: Line, amount: Amount): Approximation | undefined {
  const last = line.lower(amount.first - 1);
  const pair = BEFORE_PAIR.get(`${line.lower(amount.first - 2)} ${last}`);
  if (pair !== undefined) {
    // "no more than 5", "not less than 5"
    const denied = /^(?:no|not)$/.test(line.lower(amount.first - 3));
    if (denied && pair === 'over') return 'at-most';
    if (denied && pair === 'under') return 'at-least';
    return pair;
  }
  const single = BEFORE.get(last);
  if (single !== undefined) return single;
  const after = line.lower(amount.next);
  if (after === '+' && line.glued(amount.next)) return 'at-least';
  if (after === 'or' || after === 'and') {
    const then = line.lower(amount.next + 1);
    if (then === 'so') return 'about';
    if (then === 'more' || then === 'over' || then === 'above') return 'at-least';
    if (then === 'less' || then === 'fewer' || then === 'under') return 'at-most';
  }
  if (after === 'plus') return 'at-least';
  return amount.vague ? 'about' : undefined;
}

/** The value of an amount in `unit`, times `scale`. */
export function valueOf(line: Line, amount: Amount, unit?: string, scale = 1): QuantityValue {
  const approximation = approximationOf(line, amount);
  return {
    low: amount.low * scale,
    high: amount.high * scale,
    decimals: amount.decimals,
    ...(amount.magnitude * scale !== 1 && { magnitude: amount.magnitude * scale }),
    ...(approximation !== undefined && { approximation }),
    ...(unit !== undefined && { unit }),
  };
}
