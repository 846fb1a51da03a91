import type { Range } from './range';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'mark' | 'symbol';

/**
 * One token of a paragraph; offsets count from the paragraph's start, so that a cached paragraph
 * is still right after it moved. `mark` is a character (or entity, or mojibake) that can open or
 * close a quotation. A possessive ending is a token of its own (`Okoye` + `’s`).
 */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
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
