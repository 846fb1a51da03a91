import { commonEnds } from './commonEnds';
import type { ParagraphTokens } from './token';

/**
 * A pure function of a paragraph's words, remembered with the paragraph. From one version of a draft
 * to the next most paragraphs stand where they stood: for those nothing is looked up.
 */
export class ParagraphMemo<T> {
  readonly #make: (paragraph: ParagraphTokens) => T;
  readonly #known = new WeakMap<ParagraphTokens, T>();
  #paragraphs: readonly ParagraphTokens[] = [];
  #values: readonly T[] = [];

  constructor(make: (paragraph: ParagraphTokens) => T) {
    this.#make = make;
  }

  /** The value of one paragraph. */
  of(paragraph: ParagraphTokens): T {
    let value = this.#known.get(paragraph);
    if (value === undefined) this.#known.set(paragraph, (value = this.#make(paragraph)));
    return value;
  }

  /** The values of a draft's paragraphs, same index. */
  all(paragraphs: readonly ParagraphTokens[]): readonly T[] {
    const before = this.#paragraphs;
    if (paragraphs === before) return this.#values;
    const { first, last } = commonEnds(before, paragraphs);
    const fresh = paragraphs.length - last;
    if (first < fresh || before.length !== paragraphs.length) {
      const values = this.#values.slice(0, first);
      for (let i = first; i < fresh; i++) values.push(this.of(paragraphs[i] as ParagraphTokens));
      for (let i = before.length - last; i < before.length; i++) values.push(this.#values[i] as T);
      this.#values = values;
    }
    this.#paragraphs = paragraphs;
    return this.#values;
  }
}
