import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens, Token } from '../draft/token';
import { nameWord } from './nameWords';

/** How a word is written. */
export const Case = {
  none: 0,
  lower: 1,
  /** Okoye */
  capital: 2,
  /** NATO */
  upper: 3,
  /** J. or A */
  initial: 4,
  /** McCabe, iPhone */
  mixed: 5,
} as const;

/** What name recognition knows of each token of a paragraph; arrays have one entry a token. */
export interface NameTokens {
  readonly tokens: readonly Token[];
  /** `WordClass` bits. */
  readonly classes: Int32Array;
  /** `NameWord` bits. */
  readonly words: Int32Array;
  /** One of `Case`. */
  readonly cases: Uint8Array;
  /** 1 where the token opens a sentence or the words inside a quotation, so that its capital says nothing. */
  readonly opens: Uint8Array;
}

/** True for a word that is written as names are. */
export function isCapitalised(letterCase: number): boolean {
  return letterCase >= Case.capital;
}

function caseOf(token: Token): number {
  const { text, lower } = token;
  if (token.kind !== 'word') return Case.none;
  if (text === lower) return Case.lower;
  const startsUpper = text.charCodeAt(0) !== lower.charCodeAt(0);
  if (text.length === 1 || (text.length === 2 && text.endsWith('.'))) return Case.initial;
  if (startsUpper && text.slice(1) === lower.slice(1)) return Case.capital;
  if (text === text.toUpperCase()) return Case.upper;
  return Case.mixed;
}

/** Looks each token of the paragraph up, once. */
export function readNameTokens(paragraph: ParagraphTokens, lexicon: Lexicon): NameTokens {
  const { tokens, sentences } = paragraph;
  const classes = new Int32Array(tokens.length);
  const words = new Int32Array(tokens.length);
  const cases = new Uint8Array(tokens.length);
  const opens = new Uint8Array(tokens.length);
  for (const sentence of sentences) opens[sentence.first] = 1;
  let atStart = true;
  tokens.forEach((token, i) => {
    if (opens[i] === 1) atStart = true;
    if (token.kind === 'word') {
      classes[i] = lexicon.classes(token.lower);
      words[i] = nameWord(token.lower);
      cases[i] = caseOf(token);
      opens[i] = atStart ? 1 : 0;
      atStart = false;
    } else if (token.kind === 'number') atStart = false;
    else if (token.kind === 'mark' || token.text === ':' || token.text === '…') atStart = true;
    else if (token.text === '.' || token.text === '?' || token.text === '!') atStart = true;
  });
  return { tokens, classes, words, cases, opens };
}
