import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import type { NameSpan } from '../entities/entity';
import { findCues } from './findCues';
import { findPhrases } from './findPhrases';
import type { Passage } from './passage';
import {
  arePlaced,
  placeQuotations,
  type PlacedQuotation,
  type QuotationsOf,
} from './placedQuotations';
import { readItems } from './readItems';

/** Reads paragraphs for attribution: a pure function of text, quotations and names, kept by them. */
export class PassageReader {
  readonly #lexicon: Lexicon;
  readonly #kept = new WeakMap<
    ParagraphTokens,
    {
      readonly quotations: readonly PlacedQuotation[];
      readonly names: readonly NameSpan[];
      readonly passage: Passage;
    }
  >();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The passage of a paragraph. The same text and quotations with the same list of names give the same value. */
  read(tokens: ParagraphTokens, own: QuotationsOf, names: readonly NameSpan[]): Passage {
    const kept = this.#kept.get(tokens);
    if (kept?.names === names && arePlaced(kept.quotations, own)) return kept.passage;
    const quotations = placeQuotations(own);
    const { items, quotations: placed } = readItems(tokens, quotations, names, this.#lexicon);
    const passage: Passage = {
      tokens,
      items,
      quotations: placed,
      phrases: findPhrases(items),
      cues: findCues(items),
      onlyQuotations: items.every(item => item.kind !== 'word'),
    };
    this.#kept.set(tokens, { quotations, names, passage });
    return passage;
  }
}
