import { commonEnds } from '../draft/commonEnds';

/**
 * How many paragraphs of the draft write a word small. It follows the draft from one key press to the
 * next: only paragraphs that came or went are counted. What it answers depends on the draft alone.
 */
export class LowerWordCounts {
  #paragraphs: readonly ReadonlySet<string>[] = [];
  #counts = new Map<string, number>();

  /** Takes in the words of each paragraph of a draft; those of a paragraph that is unchanged are the same value. */
  follow(paragraphs: readonly ReadonlySet<string>[]): void {
    const before = this.#paragraphs;
    const { first, last } = commonEnds(before, paragraphs);
    if (first + last === 0) {
      this.#counts = new Map();
      for (const words of paragraphs) this.#add(words, 1);
    } else {
      for (let i = first; i < before.length - last; i++) this.#add(before[i]!, -1);
      for (let i = first; i < paragraphs.length - last; i++) this.#add(paragraphs[i]!, 1);
    }
    this.#paragraphs = paragraphs;
  }

  /** True where a paragraph of the draft that was last followed holds the word. */
  has(word: string): boolean {
    return this.#counts.has(word);
  }

  #add(words: ReadonlySet<string>, by: 1 | -1): void {
    for (const word of words) {
      const count = (this.#counts.get(word) ?? 0) + by;
      if (count === 0) this.#counts.delete(word);
      else this.#counts.set(word, count);
    }
  }
}
