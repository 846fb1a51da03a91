import type { Range } from '../draft/range';
import type { Quotation, QuotationReading } from '../quotes/quotation';

/**
 * The place that shares a code unit with `range`, or undefined. `places` are sorted and do not
 * overlap: a binary search.
 */
export function placeOver<T extends Range>(places: readonly T[], range: Range): T | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as T).end <= range.start) low = middle + 1;
    else high = middle;
  }
  const candidate = places[low];
  return candidate !== undefined && candidate.start < range.end ? candidate : undefined;
}

/** The quotation that shares a code unit with `range`, or undefined. */
export function quotationAt({ quotations }: QuotationReading, range: Range): Quotation | undefined {
  return placeOver(quotations, range);
}
