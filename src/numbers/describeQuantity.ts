import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import type { Relation } from './arithmetic/relation';
import { readRelations } from './arithmetic/readRelations';
import { formatFigure } from './format';
import type { QuantitySpan, QuantityValue } from './quantity';

const APPROXIMATIONS: Readonly<Record<NonNullable<QuantityValue['approximation']>, string>> = {
  about: 'about ',
  over: 'more than ',
  under: 'less than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A figure in the form that is quickest to read: "9.7 million", "10,000". */
function scaled(value: number): string {
  for (const [scale, name] of SCALES)
    if (Math.abs(value) >= scale) return `${formatFigure(value / scale, 2)} ${name}`;
  return formatFigure(value, Math.abs(value) < 100 ? 2 : 0);
}

function unitOf(value: QuantityValue): string {
  const { unit } = value;
  if (unit === undefined || unit === 'ordinal' || unit === 'calendar year') return '';
  return unit === '×' ? ' times' : ` ${unit}`;
}

/**
 * What a number says, for a hover: "more than 10,000 people", "9.7 million USD", "5 to 7 %".
 * Undefined where there is no value or where it would repeat the text.
 */
export function describeQuantity({ type, value }: QuantitySpan): string | undefined {
  if (value === undefined || type === 'ordinal' || type === 'datetime') return undefined;
  const softened = value.approximation === undefined ? '' : APPROXIMATIONS[value.approximation];
  if (value.unit === 'share') return `${softened}${formatFigure(value.low * 100, 1)} %`;
  const figures =
    value.low === value.high ? scaled(value.low) : `${scaled(value.low)} to ${scaled(value.high)}`;
  return `${softened}${figures}${unitOf(value)}`;
}

const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/**
 * The sums of its paragraph that a number takes part in, right or wrong, for a hover that says what it
 * was compared with. `quantity` counts from the paragraph's start.
 */
export function relationsOf(paragraph: ParagraphTokens, quantity: Range): readonly Relation[] {
  return readRelations(paragraph).filter(
    relation =>
      touches(relation, quantity) || relation.basis.some(range => touches(range, quantity)),
  );
}

/** A sum in one line: "7 to 145 is +1,971 %, as the draft says." */
export function describeRelation({ computation, stated, holds, kind }: Relation): string {
  if (kind === 'direction') return `${computation}${holds ? '' : ', not the opposite'}.`;
  return holds ? `${computation}, as the draft says.` : `${computation}; the draft says ${stated}.`;
}
