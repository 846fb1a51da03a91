import type { Lexicon } from '../draft/lexicon';
import { ParagraphMemo } from '../draft/paragraphMemo';
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

/** A paragraph's passage and what it was read from. */
interface Kept {
  readonly quotations: readonly PlacedQuotation[];
  readonly names: readonly NameSpan[];
  readonly passage: Passage;
}

/** Reads one paragraph; keeps its passage, which is a pure function of text, quotations and names. */
export class ParagraphPassage {
  readonly #tokens: ParagraphTokens;
  readonly #lexicon: Lexicon;
  #kept: Kept | undefined;

  constructor(tokens: ParagraphTokens, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  /** The passage. The same quotations with the same list of names give the same value. */
  read(own: QuotationsOf, names: readonly NameSpan[]): Passage {
    const kept = this.#kept;
    if (kept?.names === names && arePlaced(kept.quotations, own)) return kept.passage;
    const quotations = placeQuotations(own);
    const passage = this.#read(quotations, names);
    this.#kept = { quotations, names, passage };
    return passage;
  }

  #read(quotations: readonly PlacedQuotation[], names: readonly NameSpan[]): Passage {
    const tokens = this.#tokens;
    const { items, quotations: placed } = readItems(tokens, quotations, names, this.#lexicon);
    return {
      tokens,
      items,
      quotations: placed,
      phrases: findPhrases(items),
      cues: findCues(items),
      onlyQuotations: items.every(item => item.kind !== 'word'),
    };
  }
}

/** Finds the readers of a draft's paragraphs again from one version to the next. */
export class PassageReader {
  readonly #paragraphs: ParagraphMemo<ParagraphPassage>;

  constructor(lexicon: Lexicon) {
    this.#paragraphs = new ParagraphMemo(tokens => new ParagraphPassage(tokens, lexicon));
  }

  /** The readers of a draft's paragraphs, same index. */
  all(tokens: readonly ParagraphTokens[]): readonly ParagraphPassage[] {
    return this.#paragraphs.all(tokens);
  }
}
