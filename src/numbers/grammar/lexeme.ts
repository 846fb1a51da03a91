/**
 * A piece of text as the number grammar sees it: finer than a token, because "45-year-old", "£3bn"
 * and "5ft" hold a number that a token hides. Offsets count from the start of the scanned text.
 */
export interface Lexeme {
  readonly kind: 'number' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Lower case; for a number its digits as written. */
  readonly lower: string;
  /** True when no white space stands before it. */
  readonly glued: boolean;
  /** For a word: its first letter is a capital. */
  readonly capital: boolean;
  /** For a number: what it says; undefined where it has too many digits or points to be one. */
  readonly value?: number;
  /** For a number: how many digits stand after the decimal point. */
  readonly decimals: number;
  /** For a number: the digits are grouped (`10,000`), so it is no year. */
  readonly grouped: boolean;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** The most digits a figure may have and still be held exactly by a number. */
const MOST_DIGITS = 15;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/;
/** Spaces that typesetters put between groups of three digits. */
const GROUP_SPACES = '\u00a0\u2009\u202f';

const enum CharClass {
  mark,
  space,
  letter,
  digit,
  fraction,
}

function classOf(text: string, index: number): CharClass {
  const code = text.charCodeAt(index);
  if (code < 128) {
    if (code === 32 || (code >= 9 && code <= 13)) return CharClass.space;
    if (code >= 48 && code <= 57) return CharClass.digit;
    const folded = code | 32;
    return folded >= 97 && folded <= 122 ? CharClass.letter : CharClass.mark;
  }
  const char = text.charAt(index);
  if (LETTER.test(char)) return CharClass.letter;
  if (SPACE.test(char)) return CharClass.space;
  if (DIGIT.test(char)) return CharClass.digit;
  return FRACTIONS.has(char) ? CharClass.fraction : CharClass.mark;
}

/** The value of one decimal digit of any script: every script's ten digits stand in a row from a zero. */
function digitValue(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 128) return code - 48;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCharCode(zero - 1))) zero -= 1;
  return code - zero;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && classOf(text, end) === CharClass.digit) end += 1;
  return end;
}

/** The end of the grouped digits that start at `from` (`1,234,567`, `5,00,000`, `12 000`), or `first`. */
function groupsEnd(text: string, from: number, first: number): number {
  if (first - from > 3) return first;
  let end = first;
  let size = 0;
  for (;;) {
    const separator = text.charAt(end);
    if (separator !== ',' && (separator === '' || !GROUP_SPACES.includes(separator))) break;
    const next = digitsEnd(text, end + 1);
    size = next - end - 1;
    if (size !== 3 && !(size === 2 && separator === ',')) return size === 0 ? end : first;
    end = next;
    if (size === 3 && text.charAt(end) !== ',' && !GROUP_SPACES.includes(text.charAt(end) || '.'))
      break;
  }
  return size === 2 ? first : end;
}

function readDigits(text: string, from: number, to: number): number | undefined {
  let value = 0;
  let count = 0;
  let scale = 0;
  for (let index = from; index < to; index += 1) {
    if (text.charAt(index) === '.') scale = 1;
    else if (classOf(text, index) === CharClass.digit) {
      count += 1;
      if (count > MOST_DIGITS) return undefined;
      value = value * 10 + digitValue(text, index);
      scale *= 10;
    }
  }
  return scale > 1 ? value / scale : value;
}

function scanNumber(text: string, start: number, glued: boolean): Lexeme {
  const first = digitsEnd(text, start);
  const whole = groupsEnd(text, start, first);
  let end = whole;
  let points = 0;
  while (text.charAt(end) === '.' && digitsEnd(text, end + 1) > end + 1) {
    end = digitsEnd(text, end + 1);
    points += 1;
  }
  // "3½" is three and a half.
  const fraction = points === 0 ? FRACTIONS.get(text.charAt(end)) : undefined;
  const read = points > 1 ? undefined : readDigits(text, start, end);
  const value = read === undefined ? undefined : read + (fraction ?? 0);
  if (fraction !== undefined) end += 1;
  return {
    kind: 'number',
    start,
    end,
    lower: text.slice(start, end),
    glued,
    capital: false,
    ...(value !== undefined && { value }),
    decimals: fraction !== undefined ? 2 : points === 0 ? 0 : end - whole - 1,
    grouped: whole > first,
  };
}

function plain(kind: 'word' | 'mark', text: string, start: number, end: number, glued: boolean) {
  const slice = text.slice(start, end);
  const lower = kind === 'word' ? slice.toLowerCase() : slice;
  const capital = kind === 'word' && slice.charAt(0) !== lower.charAt(0);
  return { kind, start, end, lower, glued, capital, decimals: 0, grouped: false };
}

/** Cuts a text into numbers, words and single marks; white space is left out. Linear. */
export function scanLexemes(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let index = 0;
  let glued = false;
  while (index < text.length) {
    const start = index;
    switch (classOf(text, index)) {
      case CharClass.space:
        index += 1;
        glued = false;
        continue;
      case CharClass.letter:
        while (index < text.length && classOf(text, index) === CharClass.letter) index += 1;
        lexemes.push(plain('word', text, start, index, glued));
        break;
      case CharClass.digit: {
        const number = scanNumber(text, start, glued);
        lexemes.push(number);
        index = number.end;
        break;
      }
      case CharClass.fraction: {
        index += 1;
        lexemes.push({
          ...plain('mark', text, start, index, glued),
          kind: 'number',
          value: FRACTIONS.get(text.charAt(start)) ?? 0,
          decimals: 2,
        });
        break;
      }
      case CharClass.mark:
        index += 1;
        lexemes.push(plain('mark', text, start, index, glued));
        break;
    }
    glued = true;
  }
  return lexemes;
}
