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
    { readonly key: string; readonly passage: Passage }
  >();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The passage of a paragraph. The same text, quotations and names give the same value. */
  read(
    tokens: ParagraphTokens,
    quotations: readonly PlacedQuotation[],
    names: readonly NameSpan[],
  ): Passage {
    const key = keyOf(quotations, names);
    const kept = this.#kept.get(tokens);
    if (kept?.key === key) return kept.passage;
    const { items, quotations: placed } = readItems(tokens, quotations, names, this.#lexicon);
    const passage: Passage = {
      tokens,
      items,
      quotations: placed,
      phrases: findPhrases(items),
      cues: findCues(items),
      onlyQuotations: items.every(item => item.kind !== 'word'),
    };
    this.#kept.set(tokens, { key, passage });
    return passage;
  }
}

function keyOf(quotations: readonly PlacedQuotation[], names: readonly NameSpan[]): string {
  let key = '';
  for (const quotation of quotations)
    key += `${quotation.start}-${quotation.end}${quotation.closed ? '' : '…'} `;
  for (const name of names) key += `${name.start}-${name.end}${name.type.charAt(0)} `;
  return key;
}
