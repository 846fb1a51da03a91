import type { Range } from './range';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'mark' | 'symbol';

/**
 * One token of a paragraph; offsets count from the paragraph's start, so that a cached paragraph
 * is still right after it moved. `mark` is a character (or entity, or mojibake) that can open or
 * close a quotation; a single mark that turns out to be an apostrophe (the dogs’ owner) is one too.
 *
 * A possessive or shortened verb is a word of its own (`Okoye` + `’s`, `she` + `’ll`); `don’t` is one
 * word. Hyphenated words, `U.S.`, `Sen.`, `’90s`, web addresses and @handles are one word each, `£3bn`
 * is a symbol and the number `3bn`, `40-year-old` a word, `5-2` two numbers.
 */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, apostrophes straight: `don't`, `'s`. */
  readonly lower: string;
}

/** One sentence of a paragraph, offsets from the paragraph's start; tokens `first` … `last` inclusive. */
export interface Sentence extends Range {
  readonly first: number;
  readonly last: number;
}

/** The tokens and sentences of one paragraph: what every later step of the paragraph stage reads. */
export interface ParagraphTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
