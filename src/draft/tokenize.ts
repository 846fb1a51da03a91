import { keepsStop } from './abbreviations';
import { CharacterClass, classAt, isUpperCase, unitsAt } from './characterClass';
import { apostropheLengthAt, markLengthAt } from './markGlyph';
import { splitSentences } from './splitSentences';
import type { ParagraphTokens, Token, TokenKind } from './token';

const { space, letter, digit, punctuation } = CharacterClass;

const QUOTING = /[ \t]{0,3}(?:>[ \t]?)+/y;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const RUNS = new Set(['.', '-', '*', '_', '=', '~']);
/** What an apostrophe joins to a word and is still a word of its own: `Okoye` + `’s`, `she` + `’d`. */
const CLITIC = /^(?:s|d|m|ll|re|ve)$/i;
/** Words that begin with an apostrophe: `’em`, `’til`, rock `’n’` roll. */
const ELISION = /(?:em|til|twas|tis|cause|bout|round|cuz|neath|tude)(?![\p{L}\d])/iuy;
const ELIDED_AND = /n(?:['’]|&rsquo;|â€™)(?=\s)/iy;
const DECADE = /\d\ds?(?![\d%]|[.,:]\d|\p{L})/uy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"“”‘’<>]{1,2000}/iy;
const ADDRESS_INITIALS = new Set(['h', 'H', 'w', 'W']);
const HANDLE = /[@#][\p{L}\p{N}_]{1,80}/uy;
const MAIL = /@[\w-]+(?:\.[\w-]+)+/y;
const DOMAIN =
  /\.(?:com|org|net|gov|edu|mil|int|info|co|uk|ca|us|eu|io|fm|tv|fr|de|ie|au|nz|in|it|ly|me|fo)(?![\p{L}\d])[\w./-]*/uy;

/** What stands before a letter that is no initial: `She got a C. The class …` */
const BEFORE_LETTER = new Set(
  'a an the plan vitamin type grade class group hepatitis section part item exhibit and or to'.split(
    ' ',
  ),
);
const ENDS_ADDRESS = new Set('.,;:!?)]*'.split(''));

/** `end`, or the end before the punctuation that closes the sentence around a web address. */
function withoutTrailing(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ENDS_ADDRESS.has(text.charAt(last - 1))) last--;
  return last;
}

/** True where an apostrophe, mark or dash read in the wrong encoding begins (`â€™`). */
function isGarbled(text: string, offset: number): boolean {
  return text[offset] === 'â' && text[offset + 1] === '€';
}

function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}

function isWordUnit(kind: CharacterClass): boolean {
  return kind === letter || kind === digit;
}

/** Reads one paragraph from left to right, a token at a time. */
class Scanner {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly Token[] {
    const text = this.#text;
    while (this.#offset < text.length) {
      const kind = classAt(text, this.#offset);
      if (kind === space) this.#offset = this.#afterSpace();
      else if (text.startsWith('Â\u00a0', this.#offset)) this.#offset += 2;
      else this.#readToken(kind);
    }
    return this.#tokens;
  }

  /** The offset after one space; the quoting marks of a wrapped line (`> `) count as space. */
  #afterSpace(): number {
    const next = this.#offset + 1;
    return this.#text[this.#offset] === '\n' ? next + matchAt(QUOTING, this.#text, next) : next;
  }

  #emit(length: number, kind: TokenKind): void {
    const start = this.#offset;
    const end = start + length;
    const text = this.#text.slice(start, end);
    const lower = kind === 'word' || kind === 'number' ? lowered(text) : text;
    this.#tokens.push({ start, end, kind, text, lower });
    this.#offset = end;
  }

  #readToken(kind: CharacterClass): void {
    const text = this.#text;
    const start = this.#offset;
    const mark = markLengthAt(text, start);
    if (mark > 0) {
      const word = this.#apostropheWordLength(start);
      if (word > 0) this.#emit(word, 'word');
      else this.#emit(mark, 'mark');
    } else if (isGarbled(text, start)) this.#emit(Math.min(3, text.length - start), 'punctuation');
    else if (kind === letter) this.#readWord();
    else if (kind === digit) this.#readNumber();
    else if (text[start] === '@' || text[start] === '#') {
      const handle = matchAt(HANDLE, text, start);
      this.#emit(handle > 1 ? handle : 1, handle > 1 ? 'word' : 'symbol');
    } else {
      const end = this.#runEnd(start);
      this.#emit(end - start, kind === punctuation ? 'punctuation' : 'symbol');
    }
  }

  #runEnd(start: number): number {
    const first = this.#text.charAt(start);
    let end = start + unitsAt(this.#text, start);
    if (RUNS.has(first)) while (this.#text[end] === first) end++;
    return end;
  }

  /** The length of a word that begins with the apostrophe at `start`: `’s`, `’90s`, `’em`; else 0. */
  #apostropheWordLength(start: number): number {
    const text = this.#text;
    const apostrophe = apostropheLengthAt(text, start);
    if (apostrophe === 0) return 0;
    const next = start + apostrophe;
    const previous = this.#tokens.at(-1);
    const joined = previous?.end === start && previous.kind !== 'mark';
    if (joined) {
      const end = this.#lettersEnd(next);
      if (isWordUnit(classAt(text, start - 1)) || text[start - 1] === '.')
        return CLITIC.test(text.slice(next, end)) && !isWordUnit(classAt(text, end))
          ? end - start
          : 0;
    }
    if (isWordUnit(classAt(text, start - 1))) return 0;
    const elision = matchAt(ELISION, text, next) || matchAt(ELIDED_AND, text, next);
    if (elision > 0) return apostrophe + elision;
    const decade = matchAt(DECADE, text, next);
    // A straight or an opening mark before a bare year may well open a quotation: ‘16 is too young’.
    return decade === 3 || (decade > 0 && text[start] === '’') ? apostrophe + decade : 0;
  }

  #lettersEnd(from: number): number {
    let end = from;
    while (classAt(this.#text, end) === letter) end += unitsAt(this.#text, end);
    return end;
  }

  #readWord(): void {
    const text = this.#text;
    const start = this.#offset;
    // Most words are neither: a look at a few characters tells, a pattern would cost more.
    if (ADDRESS_INITIALS.has(text.charAt(start))) {
      const address = matchAt(ADDRESS, text, start);
      if (address > 0) {
        this.#emit(withoutTrailing(text, start, start + address) - start, 'word');
        return;
      }
    }
    if (text[start + 1] === '.' || text[start + 2] === '.' || text[start + 3] === '.') {
      const acronym = this.#acronymEnd(start);
      if (acronym > 0) {
        this.#emit(acronym - start, 'word');
        return;
      }
    }
    const end = this.#wordEnd(start);
    this.#emit(this.#withStop(start, end) - start, 'word');
  }

  /** The end of the word that starts at `start`: letters and figures, joined by hyphens and apostrophes. */
  #wordEnd(start: number): number {
    const text = this.#text;
    let end = start;
    for (;;) {
      while (isWordUnit(classAt(text, end)) && !isGarbled(text, end)) end += unitsAt(text, end);
      const next = text.charAt(end);
      if (HYPHENS.has(next) && isWordUnit(classAt(text, end + 1))) end++;
      else if (next === '_' && isWordUnit(classAt(text, end + 1))) end++;
      else if (next === '&' && this.#joinsCapitals(end)) end++;
      else {
        const joint = this.#jointLength(end);
        if (joint === 0) return end;
        end += joint;
      }
    }
  }

  #joinsCapitals(offset: number): boolean {
    return (
      isUpperCase(this.#text.charAt(offset - 1)) &&
      isUpperCase(this.#text.charAt(offset + 1)) &&
      markLengthAt(this.#text, offset) === 0
    );
  }

  /** The length of an apostrophe inside a word (`don’t`, `O’Hara`); 0 for a clitic, a mark, or none. */
  #jointLength(offset: number): number {
    const text = this.#text;
    const length = apostropheLengthAt(text, offset);
    if (length === 0 || classAt(text, offset + length) !== letter) return 0;
    const end = this.#lettersEnd(offset + length);
    return CLITIC.test(text.slice(offset + length, end)) && !isWordUnit(classAt(text, end))
      ? 0
      : length;
  }

  /** The end of `U.S.`, `a.m.`, `J.K.`, `Ph.D.` that starts at `start`; 0 for another word. */
  #acronymEnd(start: number): number {
    const text = this.#text;
    let end = start;
    let letters = 0;
    if (/^(?:Ph|Ed|Sc|Psy)\.[A-Z]/.test(text.slice(start, start + 5))) {
      end = text.indexOf('.', start) + 1;
      letters = 1;
    }
    while (
      classAt(text, end) === letter &&
      text[end + 1] === '.' &&
      (letters > 0 || classAt(text, end + 2) === letter)
    ) {
      end += 2;
      letters++;
    }
    if (letters < 2) {
      const after = classAt(text, start + 2);
      return letters === 1 && after === letter && !isWordUnit(classAt(text, start + 3))
        ? start + 3
        : 0;
    }
    return isWordUnit(classAt(text, end)) && !isUpperCase(text.charAt(end)) ? 0 : end;
  }

  /** `end`, or the end of the abbreviation, domain name or mail address that goes on after it. */
  #withStop(start: number, end: number): number {
    const text = this.#text;
    if (text[end] === '@') return end + matchAt(MAIL, text, end);
    if (text[end] !== '.' || text[end + 1] === '.') return end;
    const domain = matchAt(DOMAIN, text, end);
    if (domain > 0) return withoutTrailing(text, end, end + domain);
    if (end - start === 1 && this.#isInitial(start)) return end + 1;
    if (end - start > 14) return end;
    const word = text.slice(start, end).toLowerCase();
    const hyphen = word.lastIndexOf('-');
    const beforeFigure =
      (text[end + 1] === ' ' || text[end + 1] === '\u00a0') && classAt(text, end + 2) === digit;
    const afterPlace = hyphen === 1 || this.#tokens.at(-1)?.text === ',';
    return keepsStop({ lower: word.slice(hyphen + 1), afterPlace, beforeFigure }) ? end + 1 : end;
  }

  /** True for the single capital at `start` when its full stop makes it an initial: `J. Ortega`. */
  #isInitial(start: number): boolean {
    const text = this.#text;
    const name = text.charAt(start);
    if (!isUpperCase(name)) return false;
    let next = start + 2;
    while (text[next] === ' ' || text[next] === '\u00a0') next++;
    if (next === start + 2 || !isUpperCase(text.charAt(next))) return false;
    const previous = this.#tokens.at(-1);
    if (previous?.kind !== 'word' || isUpperCase(previous.text)) return true;
    return name !== 'I' && !BEFORE_LETTER.has(previous.lower);
  }

  #readNumber(): void {
    const text = this.#text;
    const start = this.#offset;
    let end = start;
    for (;;) {
      while (classAt(text, end) === digit) end += unitsAt(text, end);
      if (/[.,:]/.test(text.charAt(end)) && classAt(text, end + 1) === digit) end++;
      else break;
    }
    const afterDigits = end;
    if (classAt(text, end) === letter) end = this.#wordEnd(end);
    else if (HYPHENS.has(text.charAt(end)) && classAt(text, end + 1) === letter)
      end = this.#wordEnd(end + 1);
    const isWord = end > afterDigits && /[-\u2010\u2011]/.test(text.slice(afterDigits, end));
    this.#emit(end - start, isWord ? 'word' : 'number');
  }
}

/** Lower case, apostrophes straight: the form that word lists know. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return /[^a-z\d-]/.test(lower)
    ? lower.replace(/&(?:rsquo|lsquo|apos|#8217|#39|#x2019);|â€™|‚äô|[’‘ʼ`´\u0092]/g, "'")
    : lower;
}

/** The tokens and sentences of a paragraph's text. Offsets count from the start of `text`. */
export function tokenizeParagraph(text: string): ParagraphTokens {
  const tokens = new Scanner(text).read();
  return { text, tokens, sentences: splitSentences(tokens) };
}
