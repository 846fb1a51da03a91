import type { Draft } from '../draft/draft';
import type { ParagraphTokens } from '../draft/token';
import type { QuotationReading } from '../quotes/quotation';
import type { Quantity, QuantitySpan } from './quantity';

/** The draft as the numbers step reads it; arrays have one entry for each paragraph. */
export interface NumbersInput {
  readonly draft: Draft;
  readonly tokens: readonly ParagraphTokens[];
  readonly quantities: readonly (readonly QuantitySpan[])[];
  readonly quotations: QuotationReading;
}

/** Places every quantity in the draft, with the quotation that holds it and its source in the paragraph. */
export function findSources(input: NumbersInput): readonly Quantity[] {
  return input.draft.paragraphs.flatMap(paragraph =>
    (input.quantities[paragraph.index] ?? []).map(span => ({
      ...span,
      start: span.start + paragraph.start,
      end: span.end + paragraph.start,
      text: paragraph.text.slice(span.start, span.end),
      paragraph: paragraph.index,
    })),
  );
}
