import type { Range } from '../draft/range';
import type { Quotation, QuotationReading } from '../quotes/quotation';

/** The quotation that shares a code unit with `range`, or undefined: a binary search. */
export function quotationAt({ quotations }: QuotationReading, range: Range): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).end <= range.start) low = middle + 1;
    else high = middle;
  }
  const candidate = quotations[low];
  return candidate !== undefined && candidate.start < range.end ? candidate : undefined;
}
