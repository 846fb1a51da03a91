import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import type { NameSpan } from '../entities/entity';
import { findCues } from './findCues';
import { findPhrases } from './findPhrases';
import type { Passage } from './passage';
import { readItems, type PlacedQuotation } from './readItems';

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
  read(
    tokens: ParagraphTokens,
    quotations: readonly PlacedQuotation[],
    names: readonly NameSpan[],
  ): Passage {
    const kept = this.#kept.get(tokens);
    if (kept?.names === names && samePlaces(kept.quotations, quotations)) return kept.passage;
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

function samePlaces(a: readonly PlacedQuotation[], b: readonly PlacedQuotation[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as PlacedQuotation;
    const other = b[i] as PlacedQuotation;
    if (one.start !== other.start || one.end !== other.end || one.closed !== other.closed)
      return false;
  }
  return true;
}
