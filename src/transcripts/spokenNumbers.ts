import type { SpokenWord } from './spokenWords';

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);
const ORDINALS: Readonly<Record<string, string>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, `${index + 1}th`]),
);
const SCALE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

function digits(word: string): number | undefined {
  return /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined;
}

interface ReadNumber {
  readonly value: string;
  /** How many words it takes. */
  readonly length: number;
}

/** Below a hundred: `forty two`, `seven`. */
function readTens(
  words: readonly SpokenWord[],
  at: number,
): { value: number; length: number } | undefined {
  const word = words[at]?.norm ?? '';
  const tens = TENS[word];
  if (tens === undefined) {
    const small = SMALL[word];
    return small === undefined ? undefined : { value: small, length: 1 };
  }
  const unit = words[at]?.pauseAfter ? undefined : SMALL[words[at + 1]?.norm ?? ''];
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, length: 2 }
    : { value: tens, length: 1 };
}

/** A number in words from `at` on, as digits: `two hundred and twelve`, `four point two`, `40 thousand`. */
function readNumber(words: readonly SpokenWord[], at: number): ReadNumber | undefined {
  const first = words[at]?.norm ?? '';
  const scaleNext = SCALE[words[at + 1]?.norm ?? ''] !== undefined;
  const given = digits(first) ?? (first === 'a' && scaleNext ? 1 : undefined);
  const opening = given === undefined ? readTens(words, at) : { value: given, length: 1 };
  if (opening === undefined) return undefined;
  let length = opening.length;
  if (words[at + length]?.norm === 'point' && given === undefined) {
    let fraction = '';
    let end = at + length + 1;
    for (let unit = SMALL[words[end]?.norm ?? '']; unit !== undefined && unit < 10;) {
      fraction += String(unit);
      unit = SMALL[words[++end]?.norm ?? ''];
    }
    if (fraction !== '') return { value: `${opening.value}.${fraction}`, length: end - at };
  }
  const year = given === undefined ? readYear(words, at, opening) : undefined;
  if (year) return year;
  let total = 0;
  let current = opening.value;
  let scaled = false;
  for (;;) {
    const scale = SCALE[words[at + length]?.norm ?? ''];
    if (scale !== undefined) {
      length++;
      scaled = true;
      current *= scale;
      if (scale === 1000) [total, current] = [total + current, 0];
      continue;
    }
    if (!scaled || given !== undefined) break;
    const skip = words[at + length]?.norm === 'and' ? 1 : 0;
    const more = readTens(words, at + length + skip);
    if (more === undefined || current % 100 !== 0) break;
    current += more.value;
    length += skip + more.length;
  }
  return { value: String(Math.round((total + current) * 1e6) / 1e6), length };
}

/** `nineteen eighty four`, `twenty twenty six`: two numbers below a hundred that make a year. */
function readYear(
  words: readonly SpokenWord[],
  at: number,
  opening: { value: number; length: number },
): ReadNumber | undefined {
  if (opening.value < 11 || opening.value > 20 || opening.length !== 1) return undefined;
  if (words[at]?.pauseAfter) return undefined;
  const second = readTens(words, at + 1);
  if (second === undefined || second.value < 10 || second.value > 99) return undefined;
  return { value: String(opening.value * 100 + second.value), length: 1 + second.length };
}

/** The words with every number written in digits, so that `forty-two` and `42` are one word. */
export function numbersAsDigits(words: readonly SpokenWord[]): readonly SpokenWord[] {
  const result: SpokenWord[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const ordinal =
      ORDINALS[word.norm] ??
      (/^\d+(?:st|nd|rd|th)$/.test(word.norm) ? `${parseInt(word.norm)}th` : undefined);
    const number = ordinal === undefined ? readNumber(words, at) : undefined;
    if (ordinal !== undefined) result.push({ ...word, norm: ordinal, heard: word.norm });
    else if (number)
      result.push({
        ...word,
        end: words[at + number.length - 1]!.end,
        norm: number.value,
        heard: word.norm,
      });
    else result.push(word);
    at += number?.length ?? 1;
  }
  return result;
}
