import type { Attribution } from '../../attribution/attribution';
import type { Range } from '../../draft/range';
import type { Entity } from '../../entities/entity';
import type { Quantity } from '../../numbers/quantity';
import type { Quotation } from '../../quotes/quotation';
import type { Analysis } from '../analysis';

/** What stands at an offset of a draft. */
export type Place =
  | { readonly kind: 'name'; readonly range: Range; readonly entity: Entity }
  | { readonly kind: 'number'; readonly range: Range; readonly quantity: Quantity }
  | {
      readonly kind: 'quotation';
      readonly range: Range;
      readonly quotation: Quotation;
      readonly attribution: Attribution;
    };

const touches = (range: Range, offset: number): boolean =>
  range.start <= offset && offset <= range.end;

/** The name at an offset: a mention, or the words that stand for a speaker. */
export function nameAt(
  analysis: Analysis,
  offset: number,
): Extract<Place, { kind: 'name' }> | undefined {
  const mention = analysis.entities.mentions.find(candidate => touches(candidate, offset));
  if (mention !== undefined) {
    const entity = analysis.entities.entities[mention.entity];
    if (entity !== undefined) return { kind: 'name', range: mention, entity };
  }
  for (const attribution of analysis.attributions) {
    if (attribution.kind !== 'attributed' || attribution.method === 'decision') continue;
    const { speaker } = attribution;
    if (speaker.entity === undefined || !touches(speaker, offset)) continue;
    const entity = analysis.entities.entities[speaker.entity];
    if (entity !== undefined) return { kind: 'name', range: speaker, entity };
  }
  return undefined;
}

/** The quotation around an offset. */
export function quotationAt(
  analysis: Analysis,
  offset: number,
): Extract<Place, { kind: 'quotation' }> | undefined {
  const quotation = analysis.quotations.quotations.find(candidate => touches(candidate, offset));
  if (quotation === undefined) return undefined;
  const attribution = analysis.attributions[quotation.index];
  return attribution && { kind: 'quotation', range: quotation, quotation, attribution };
}

/** The innermost of name, number and quotation at an offset. */
export function placeAt(analysis: Analysis, offset: number): Place | undefined {
  const name = nameAt(analysis, offset);
  if (name !== undefined) return name;
  const quantity = analysis.quantities.find(candidate => touches(candidate, offset));
  if (quantity !== undefined) return { kind: 'number', range: quantity, quantity };
  return quotationAt(analysis, offset);
}
