import { ListMemo } from './listMemo';
import type { ParagraphTokens } from './token';

/** A pure function of a paragraph's words, remembered with the paragraph. */
export class ParagraphMemo<T> {
  readonly #make: (paragraph: ParagraphTokens) => T;
  readonly #known = new WeakMap<ParagraphTokens, T>();
  readonly #draft = new ListMemo<ParagraphTokens, T>(paragraph => this.#of(paragraph));

  constructor(make: (paragraph: ParagraphTokens) => T) {
    this.#make = make;
  }

  /** The values of a draft's paragraphs, same index. */
  all(paragraphs: readonly ParagraphTokens[]): readonly T[] {
    return this.#draft.all(paragraphs);
  }

  #of(paragraph: ParagraphTokens): T {
    let value = this.#known.get(paragraph);
    if (value === undefined) this.#known.set(paragraph, (value = this.#make(paragraph)));
    return value;
  }
}
