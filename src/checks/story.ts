import type { Attribution } from '../attribution/attribution';
import type { Draft } from '../draft/draft';
import type { ParagraphTokens } from '../draft/token';
import type { EntityReading } from '../entities/entity';
import type { Quantity } from '../numbers/quantity';
import type { QuotationReading } from '../quotes/quotation';

/** Everything that is known of a draft: what the checks read. Immutable. */
export interface Story {
  readonly draft: Draft;
  /** One for each paragraph, same index; offsets from the paragraph's start. */
  readonly tokens: readonly ParagraphTokens[];
  readonly quotations: QuotationReading;
  readonly entities: EntityReading;
  readonly quantities: readonly Quantity[];
  /** One for each quotation, same index. */
  readonly attributions: readonly Attribution[];
}
