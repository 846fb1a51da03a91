import type { Range } from '../../draft/range';
import type { ParagraphTokens, Sentence, Token } from '../../draft/token';

/** The words of one sentence outside quotation marks; beyond its ends there are none. */
export class SentenceWords {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** 1 for each token of the paragraph that stands inside quotation marks. */
  readonly #quoted: Uint8Array;

  constructor(tokens: readonly Token[], sentence: Sentence, quoted: Uint8Array) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.#quoted = quoted;
  }

  /** The token in lower case; empty outside the sentence. */
  lower(index: number): string {
    return index < this.sentence.first || index > this.sentence.last
      ? ''
      : (this.tokens[index]?.lower ?? '');
  }

  /** True for a word or number of the sentence that nobody is quoted with. */
  isWord(index: number): boolean {
    const token = this.tokens[index];
    return (
      index >= this.sentence.first &&
      index <= this.sentence.last &&
      (token?.kind === 'word' || token?.kind === 'number') &&
      !this.isQuoted(index)
    );
  }

  isQuoted(index: number): boolean {
    return this.#quoted[index] === 1;
  }

  isCapital(index: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[index]?.text ?? '');
  }

  /** True for an apostrophe, "&" or hyphen inside a name. */
  joinsNames(index: number): boolean {
    const token = this.tokens[index];
    return (
      token !== undefined &&
      index <= this.sentence.last &&
      /^[’'&/-]/.test(token.text) &&
      this.isWord(index + 1) &&
      !this.isQuoted(index)
    );
  }

  /** From the start of one token to the end of another. */
  range(first: number, last: number): Range {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[last]?.end ?? 0 };
  }
}

/** The sentences of a paragraph; `quoted`: what stands inside quotation marks, in order. */
export function sentencesOf(
  { tokens, sentences }: ParagraphTokens,
  quoted: readonly Range[],
): readonly SentenceWords[] {
  const marks = markQuoted(tokens, quoted);
  return sentences.map(sentence => new SentenceWords(tokens, sentence, marks));
}

/** Which tokens share a character with one of the ranges; both are in order. */
function markQuoted(tokens: readonly Token[], quoted: readonly Range[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let next = 0;
  tokens.forEach(({ start, end }, index) => {
    while (next < quoted.length && quoted[next]!.end <= start) next += 1;
    const range = quoted[next];
    if (range !== undefined && range.start < end) marks[index] = 1;
  });
  return marks;
}
