import type { ParagraphTokens, Sentence, Token, TokenKind } from './token';

const TOKEN = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|["“”„‘’'«»]|\S/gu;

function kindOf(text: string): TokenKind {
  if (/^\p{L}/u.test(text)) return 'word';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^["“”„‘’'«»]/.test(text)) return 'mark';
  return /^\p{P}/u.test(text) ? 'punctuation' : 'symbol';
}

/** The tokens and sentences of a paragraph's text. Offsets count from the start of `text`. */
export function tokenizeParagraph(text: string): ParagraphTokens {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0];
    tokens.push({
      start: match.index,
      end: match.index + value.length,
      kind: kindOf(value),
      text: value,
      lower: value.toLowerCase(),
    });
  }
  const sentences: Sentence[] =
    tokens.length === 0 ? [] : [{ start: 0, end: text.length, first: 0, last: tokens.length - 1 }];
  return { text, tokens, sentences };
}
