import type { Anchor } from '../draft/anchor';
import type { Range } from '../draft/range';

/** What a fact-checker ticks off in a draft. */
export const FACT_KINDS = ['quotation', 'number', 'name', 'superlative'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Between the titles of one person: `mayor; former headteacher`. */
export const TITLE_SEPARATOR = '; ';

/**
 * One checkable fact of a draft. The same fact told twice is one value with two places, so that it
 * is asked once.
 */
export interface Fact {
  readonly kind: FactKind;
  /** What makes two places of a draft the same fact; see `factKey`. */
  readonly key: string;
  /** Its first place, by its words and its surroundings within the paragraph. */
  readonly anchor: Anchor;
  /** Every place, by offset; never empty. */
  readonly places: readonly Range[];
  /** Who said it, which title goes with the name, where the figure comes from. */
  readonly detail?: string;
  /** A person's titles and roles as the draft states them, joined by `TITLE_SEPARATOR`. */
  readonly title?: string;
  /** The index of the first place's quotation, quantity or entity in the story. */
  readonly quotation?: number;
  readonly quantity?: number;
  readonly entity?: number;
}
