import type { Range } from '../draft/range';
import type { Quotation } from '../quotes/quotation';

/** A quotation as the paragraph's reader gets it: offsets from the paragraph's start. */
export interface PlacedQuotation extends Range {
  readonly content: Range;
  readonly closed: boolean;
}

/** A paragraph's quotations in the draft's row, `from` … `to`, `to` not included; `start`: where it begins. */
export interface QuotationsOf {
  readonly row: readonly Quotation[];
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** The quotations of a paragraph from its own start; one that begins within the one before is left out. */
export function placeQuotations({
  row,
  from,
  to,
  start,
}: QuotationsOf): readonly PlacedQuotation[] {
  const placed: PlacedQuotation[] = [];
  let end = -1;
  for (let i = from; i < to; i++) {
    const { start: own, end: ownEnd, content, ending } = row[i] as Quotation;
    if (own - start < end) continue;
    end = ownEnd - start;
    placed.push({
      start: own - start,
      end,
      content: { start: content.start - start, end: content.end - start },
      closed: ending === 'closed',
    });
  }
  return placed;
}

/** True where `placeQuotations` would give `placed` again; makes nothing. */
export function arePlaced(
  placed: readonly PlacedQuotation[],
  { row, from, to, start }: QuotationsOf,
): boolean {
  let next = 0;
  let end = -1;
  for (let i = from; i < to; i++) {
    const quotation = row[i] as Quotation;
    if (quotation.start - start < end) continue;
    end = quotation.end - start;
    const known = placed[next++];
    if (
      known?.start !== quotation.start - start ||
      known.end !== end ||
      known.closed !== (quotation.ending === 'closed')
    )
      return false;
  }
  return next === placed.length;
}
