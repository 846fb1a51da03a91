import type { Range } from '../../draft/range';
import type { SentenceWords } from './sentenceWords';
import {
  AUXILIARIES,
  DETERMINERS,
  EVIDENCE_NOUNS,
  NOUN_FORMS,
  PRONOUNS,
  REPORTING_FORMS,
  SUBJECT_STOPS,
  TIME_WORDS,
} from './sourceWords';

/** Words that end the name of a source: a clause or a verb of its own begins. */
const ENDS_SOURCE = new Set(
  'which who that but while when because where show shows showed released published'.split(' '),
);

/** The first and last token of a noun phrase. */
export type Phrase = readonly [first: number, last: number];

/** The last token of the noun phrase that starts at `from`. */
export function phraseEnd(words: SentenceWords, from: number): number {
  let index = from;
  while (words.isWord(index) || words.joinsNames(index)) {
    const word = words.lower(index);
    if (
      index > from &&
      (AUXILIARIES.has(word) ||
        (REPORTING_FORMS.has(word) && !NOUN_FORMS.has(word) && !isParticiple(word)))
    )
      break;
    if (ENDS_SOURCE.has(word)) break;
    index += 1;
  }
  return index - 1;
}

/** Figures and papers are a document, everybody else speaks. */
export function kindOf(words: SentenceWords, first: number, last: number): 'speaker' | 'document' {
  for (let index = first; index <= last; index += 1) {
    const word = words.lower(index);
    if (EVIDENCE_NOUNS.has(word) && word !== 'researchers') return 'document';
  }
  return 'speaker';
}

/** The noun phrase that ends at `last`. */
export function phraseBack(words: SentenceWords, last: number): Phrase | undefined {
  if (!words.isWord(last)) return undefined;
  if (SUBJECT_STOPS.has(words.lower(last))) return undefined;
  let first = last;
  if (PRONOUNS.has(words.lower(last))) return [last, last];
  while (words.isWord(first - 1) || words.joinsNames(first - 1)) {
    const word = words.lower(first - 1);
    if (
      SUBJECT_STOPS.has(word) ||
      TIME_WORDS.has(word) ||
      PRONOUNS.has(word) ||
      (REPORTING_FORMS.has(word) && !NOUN_FORMS.has(word))
    )
      break;
    first -= 1;
  }
  return [trimStart(words, first, last), last];
}

/** "In March the board" → "the board": a phrase starts at its determiner after a leading preposition. */
function trimStart(words: SentenceWords, first: number, last: number): number {
  if (
    !/^(?:in|on|at|for|during|under|over|since|from|of|about|against|around|near|following)$/.test(
      words.lower(first),
    )
  )
    return first;
  for (let index = first + 1; index <= last; index += 1)
    if (
      index > first + 1 &&
      DETERMINERS.has(words.lower(index)) &&
      !/^(?:in|on|at|for|during|of)$/.test(words.lower(index - 1))
    )
      return index;
  return first + 1 <= last ? first + 1 : first;
}

/** True for a phrase with a name or an article. */
export function looksNamed(words: SentenceWords, [first, last]: Phrase): boolean {
  for (let index = first; index <= last; index += 1)
    if (/^\p{Lu}/u.test(words.tokens[index]?.text ?? '') && index > words.sentence.first)
      return true;
  return DETERMINERS.has(words.lower(first)) || /^\p{Lu}/u.test(words.tokens[first]?.text ?? '');
}

/** The phrase that opens the sentence: whose participle "…, saying" most likely is. */
export function openingSubject(words: SentenceWords, verb: number): Range | undefined {
  const { first } = words.sentence;
  const opener = words.tokens[first];
  if (opener === undefined || words.isQuoted(first) || TIME_WORDS.has(opener.lower))
    return undefined;
  if (PRONOUNS.has(opener.lower)) return words.range(first, first);
  if (!/^\p{Lu}/u.test(opener.text)) return undefined;
  let last = first;
  while (last + 1 < verb && last - first < 7 && words.isWord(last + 1)) {
    const word = words.lower(last + 1);
    if (
      AUXILIARIES.has(word) ||
      REPORTING_FORMS.has(word) ||
      (/(?:ed|s)$/.test(word) &&
        !/^\p{Lu}/u.test(words.tokens[last + 1]?.text ?? '') &&
        last > first)
    )
      break;
    last += 1;
  }
  return words.range(first, last);
}

function isParticiple(word: string): boolean {
  return word.endsWith('ed');
}
