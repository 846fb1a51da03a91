import type { Range } from '../draft/range';
import { isSound, normalSpelling } from './spelling';
import { numbersAsDigits } from './spokenNumbers';

/** A word as it is compared, and where it stands. */
export interface SpokenWord extends Range {
  readonly norm: string;
  /** The word in lower case where it is compared as another: `three` of 3. */
  readonly heard?: string;
  /** Between square brackets: a word that the writer put in. */
  readonly bracketed?: boolean;
  /** An ellipsis stands before it: words have been left out, and the reader is told so. */
  readonly afterEllipsis?: boolean;
  /** A comma or a dash before or after it, the ends of what is said included. */
  readonly pauseBefore?: boolean;
  readonly pauseAfter?: boolean;
  /** A dash right after it: the speaker broke off. */
  readonly brokenOff?: boolean;
}

const PIECE =
  /<[^<>\n]*>|&(?:amp|gt|lt|nbsp|quot|lrm|rlm|#\d{1,7});|\[|\]|\((?:laugh|pause|inaudible|unclear|cross-?talk|sigh|cough|applause|crying|nods|smiles)[^()\n]{0,30}\)|…|\.\s?\.\s?\.|['’]?[\p{L}\p{M}]+(?:(?:['’]|&#39;|&apos;)[\p{L}\p{M}]+)*['’]?|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|[%$€£]|[—–]|--?|[,.;:!?]/giu;

const CURRENCY: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };

const SCALE = /^(?:million|billion|trillion|thousand|hundred|[mb]n)$/i;

/** Who reads: a draft's brackets hold words of its writer, a transcript's brackets remarks. */
export type WordsOf = 'draft' | 'transcript';

interface Open {
  word: { -readonly [K in keyof SpokenWord]: SpokenWord[K] };
}

/**
 * The words of `text` between `range`'s ends, as they are compared: case, marks, accents, sounds
 * of hesitation and the spelling of numbers are set aside. Offsets count from the start of `text`.
 */
export function spokenWords(text: string, range: Range, of: WordsOf): readonly SpokenWord[] {
  const words: Open['word'][] = [];
  let bracket = false;
  let ellipsis = false;
  let pause = true;
  let currency: { name: string; at: number } | undefined;
  const slice = text.slice(range.start, range.end);
  const flushCurrency = (): void => {
    const last = words.at(-1);
    if (currency && last) words.push({ start: last.start, end: last.end, norm: currency.name });
    currency = undefined;
  };
  const push = (norm: string, heard: string, start: number, end: number): void => {
    words.push({
      start: range.start + start,
      end: range.start + end,
      norm,
      ...(heard !== norm && { heard }),
      ...(bracket && { bracketed: true }),
      ...(ellipsis && { afterEllipsis: true }),
      ...(pause && { pauseBefore: true }),
    });
    ellipsis = false;
    pause = false;
  };
  const endPause = (): void => {
    pause = true;
    const last = words.at(-1);
    if (last) last.pauseAfter = true;
  };
  for (const match of slice.matchAll(PIECE)) {
    const piece = match[0];
    const end = match.index + piece.length;
    if (piece === '[') bracket = true;
    else if (piece === ']') bracket = false;
    else if (bracket && of === 'transcript') continue;
    else if (piece === '…' || /^\.\s?\.\s?\.$/.test(piece)) {
      ellipsis = true;
      endPause();
    } else if (/^[,.;:!?]$/.test(piece)) endPause();
    else if (/^[—–-]+$/.test(piece)) {
      const after = slice[end];
      if (piece === '-' && after !== undefined && /[\p{L}\p{N}]/u.test(after)) continue;
      const last = words.at(-1);
      if (last) last.brokenOff = true;
      endPause();
    } else if (/^[<(&]/.test(piece)) continue;
    else if (CURRENCY[piece] !== undefined) currency = { name: CURRENCY[piece], at: words.length };
    else {
      const bare = ownWord(
        /^\p{N}/u.test(piece)
          ? piece.replaceAll(',', '')
          : piece === '%'
            ? 'percent'
            : piece.replace(/&(?:#39|apos);/g, "'"),
      );
      const lower = bare.toLowerCase();
      if (isSound(lower)) continue;
      const last = words.at(-1);
      if (lower === 'cent' && last?.norm === 'per') {
        last.norm = 'percent';
        last.end = range.start + end;
        continue;
      }
      if (currency && words.length > currency.at && !SCALE.test(bare)) flushCurrency();
      for (const norm of normalSpelling(bare)) push(norm, lower, match.index, end);
    }
  }
  if (currency && words.length > currency.at) flushCurrency();
  endPause();
  return numbersAsDigits(words);
}

/** Without quotation marks that look like apostrophes: `’safe’` is safe, `’em` and `tenants’` stay. */
function ownWord(word: string): string {
  if (/^['’](?:em|cause|til|tis|twas)$/i.test(word)) return word;
  return word.replace(/^['’]|['’]$/g, '');
}
