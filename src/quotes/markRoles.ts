import { CharacterClass, classAt, isUpperCase } from '../draft/characterClass';
import { glyphOf } from '../draft/markGlyph';
import type { Range } from '../draft/range';
import type { ParagraphTokens, Token } from '../draft/token';

/** `either`: only what stands open before it can tell. */
export type MarkRole = 'open' | 'close' | 'either';

/** One quotation mark of a paragraph, offsets from the paragraph's start. */
export interface Mark extends Range {
  readonly double: boolean;
  readonly role: MarkRole;
  /** The mark is of a form that has a direction (“ ” ‘ ’ « »). */
  readonly curly: boolean;
  /** Two single marks in a row, which most often are meant as a double one. */
  readonly twin: boolean;
  /** A figure stands before it, so that it may mean feet, inches or minutes. */
  readonly afterFigure: boolean;
  /** Two figures follow, so that it may shorten a year: the class of ’16. */
  readonly beforeYear: boolean;
  /** How likely a single mark closes a quotation: 0 an apostrophe, 1 a plural possessive perhaps, 2, 3 surely. */
  readonly closing: number;
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»']);
const OPENS = new Set(['“', '„', '‘', '‚', '«', '‹']);
const CLOSES = new Set(['”', '’', '»', '›']);
const GUILLEMETS = new Set(['«', '»', '‹', '›']);
const BEFORE_OPENING = /[([{/—–―=>~*_…-]/;
const AFTER_CLOSING = /[.,;:!?)\]}/—–―<…*_-]/;
const AFTER_OPENING = /[[({$£€#@¿¡…<*_+~.-]/;

/** Words that do not follow a possessive: after `players’` they tell that the mark closes. */
const AFTER_QUOTATION = new Set(
  `a an the and or but nor if as at by for from in into of on onto to with without over under after
  before during since until than that this these those which who whom whose where when while because
  he she it they we i you his her its their our my is are was were be been being has have had does did
  will would can could should may might must not said says say told asked added replied wrote
  rather because unless despite via like then again yesterday today according so`.split(/\s+/),
);

const BEFORE_YEAR = new Set(
  `in of since from to and by for class early late mid spring summer autumn fall winter january february
  march april may june july august september october november december until before after`.split(
    /\s+/,
  ),
);

/** The quotation marks of a paragraph with the part that each can play; apostrophes and feet left out. */
export function readMarks(paragraph: ParagraphTokens): readonly Mark[] {
  const { text, tokens } = paragraph;
  const marks: Mark[] = [];
  let tagEnd = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === '<') tagEnd = Math.max(tagEnd, endOfTag(text, token.start));
    if (token.kind !== 'mark' || token.start < tagEnd) continue;
    let last = i;
    while (tokens[last + 1]?.kind === 'mark' && touches(text, tokens, last)) last++;
    for (let j = i; j <= last; j++) {
      const mark = readMark(text, tokens, j, i, last);
      if (mark !== undefined) marks.push(mark);
    }
    i = last;
  }
  return marks;
}

/** The end of the HTML tag that opens at `start`, or `start`: its attributes' marks quote nobody. */
function endOfTag(text: string, start: number): number {
  if (!/^<\/?[a-z]/i.test(text.slice(start, start + 3))) return start;
  const end = text.slice(start, start + 600).search(/[>\n]/);
  return end > 0 ? start + end + 1 : start;
}

/** True when the mark after token `i` follows at once, or after a narrow or non-breaking space. */
function touches(text: string, tokens: readonly Token[], i: number): boolean {
  const gap = text.slice((tokens[i] as Token).end, (tokens[i + 1] as Token).start);
  return gap === '' || /^[\u00a0\u2009\u200a\u202f]$/.test(gap);
}

function readMark(
  text: string,
  tokens: readonly Token[],
  i: number,
  runFirst: number,
  runLast: number,
): Mark | undefined {
  const token = tokens[i] as Token;
  const glyph = glyphOf(token.text);
  if (glyph === undefined) return undefined;
  const double = DOUBLE.has(glyph);
  const from = (tokens[runFirst] as Token).start;
  const to = (tokens[runLast] as Token).end;
  const beforeClass = classAt(text, from - 1);
  const afterClass = classAt(text, to);
  const openBefore =
    beforeClass === CharacterClass.space || BEFORE_OPENING.test(text.charAt(from - 1));
  const solidBefore = beforeClass !== CharacterClass.space;
  const wordAfter = afterClass === CharacterClass.letter || afterClass === CharacterClass.digit;
  const canOpen = openBefore && (wordAfter || AFTER_OPENING.test(text.charAt(to)));
  const canClose =
    solidBefore &&
    (afterClass === CharacterClass.space || AFTER_CLOSING.test(text.charAt(to)) || !wordAfter);
  const afterFigure = classAt(text, from - 1) === CharacterClass.digit && i === runFirst;
  if (afterFigure && isMeasure(text, token, glyph)) return undefined;
  let role = roleOf(glyph, canOpen, canClose, /[\p{L}\p{N}.,!?…]/u.test(text.charAt(from - 1)));
  if (!double && role === 'either' && (beforeClass !== CharacterClass.space || wordAfter)) {
    // A space is missing before speech: He said:'We knew.'
    if (!/[.,:;!?]/.test(text.charAt(from - 1)) || !isUpperCase(text.charAt(to))) return undefined;
    role = 'open';
  }
  // A word that begins with an apostrophe, unless the paragraph begins with the mark.
  if (glyph === '’' && role === 'open' && from > 0) return undefined;
  return {
    start: token.start,
    end: token.end,
    double,
    role,
    curly: glyph !== '"' && glyph !== "'",
    twin: token.text === "''" || token.text === '’’',
    afterFigure,
    beforeYear: shortensYear(text, token, tokens[i - 1]),
    closing: double ? 3 : closingStrength(text, tokens, i, from, runLast),
  };
}

/** `reversed`: a word or a stop stands right before it, as before the closing « of »Wir gehen.« */
function roleOf(glyph: string, canOpen: boolean, canClose: boolean, reversed: boolean): MarkRole {
  if (GUILLEMETS.has(glyph)) {
    if (canOpen && !canClose) return 'open';
    if (canClose && !canOpen && reversed) return 'close';
    return OPENS.has(glyph) ? 'open' : 'close';
  }
  if (OPENS.has(glyph)) return canClose && !canOpen ? 'close' : 'open';
  if (CLOSES.has(glyph)) return canOpen && !canClose ? 'open' : 'close';
  if (canOpen && !canClose) return 'open';
  if (canClose && !canOpen) return 'close';
  return 'either';
}

/** `’16` in “the class of ’16”: two figures after a word that dates or counts off years. */
function shortensYear(text: string, mark: Token, before: Token | undefined): boolean {
  return (
    /^\d\d(?![\d%]|[.,:]\d|\p{L})/u.test(text.slice(mark.end, mark.end + 4)) &&
    before?.kind === 'word' &&
    BEFORE_YEAR.has(before.lower)
  );
}

/** Feet and inches: `6'2"`, `5'`, after a figure. */
function isMeasure(text: string, token: Token, glyph: string): boolean {
  if (glyph === "'" || glyph === '’') return classAt(text, token.end) === CharacterClass.digit;
  if (glyph !== '"' && glyph !== '”') return false;
  return /\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(0, token.start - 8), token.start));
}

function closingStrength(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  runLast: number,
): number {
  const before = text.charAt(from - 1);
  if (classAt(text, from - 1) !== CharacterClass.letter) return 3;
  const next = tokens[runLast + 1];
  if (next === undefined || next.kind === 'punctuation') return 3;
  if (runLast > i || tokens[i - 1]?.kind === 'mark') return 3;
  const word = tokens[i - 1] as Token;
  if (/^(?:o|ol|an|th|t|wi)$/.test(word.lower) || /in$/.test(word.lower)) return 1;
  if (!/[sxz]/i.test(before)) return 3;
  return AFTER_QUOTATION.has(next.lower) ? 2 : 1;
}
