import type { SentenceWords } from './sentenceWords';
import { looksNamed, phraseBack, type Phrase } from './sourcePhrase';
import {
  ADVERBS,
  BE_FORMS,
  DETERMINERS,
  NOUN_FORMS,
  PRONOUNS,
  REPORTING_FORMS,
} from './sourceWords';

/** How many tokens away a bracket or a comma is looked for; a list without an end stays linear. */
const REACH = 60;

const PLURAL_SUBJECTS = new Set(['they', 'we', 'i', 'police', 'people', 'data', 'staff', 'media']);

/** "was told", "is estimated at", "were found": nobody says it here. */
export function isPassive(words: SentenceWords, verb: number): boolean {
  let index = verb - 1;
  while (ADVERBS.has(words.lower(index)) || words.lower(index).endsWith('ly')) index -= 1;
  return BE_FORMS.has(words.lower(index)) && !words.lower(verb).endsWith('ing');
}

/** A form that may be a noun is a verb where its subject agrees with it and an object or a clause follows. */
export function readsAsVerb(words: SentenceWords, verb: number, subject: number): boolean {
  const form = NOUN_FORMS.get(words.lower(verb));
  if (form === undefined) return true;
  if (words.isCapital(verb)) return false;
  const owner = words.lower(subject);
  const plural = PLURAL_SUBJECTS.has(owner) || (owner.endsWith('s') && !owner.endsWith('ss'));
  if (form === 'plain' && !plural) return false;
  if (form === 'third' && /^(?:they|we|i)$/.test(owner)) return false;
  const next = words.tokens[verb + 1];
  return (
    next !== undefined &&
    words.isWord(verb + 1) &&
    (next.lower === 'that' ||
      next.kind === 'number' ||
      DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      words.isCapital(verb + 1))
  );
}

/** The tokens of the noun phrase whose verb stands at `verb`. */
export function subjectOf(words: SentenceWords, verb: number): Phrase | undefined {
  let last = verb - 1;
  while (ADVERBS.has(words.lower(last)) || (words.lower(last).endsWith('ly') && words.isWord(last)))
    last -= 1;
  if (/^(?:who|which|that)$/.test(words.lower(last))) {
    last -= 1;
    if (words.lower(last) === ',') last -= 1;
    return phraseBack(words, last);
  }
  if (words.lower(last) === ')') last = openingBracket(words, last) - 1;
  if (words.lower(last) === ',') {
    // "Bea Lott, a tenant of nine years, said": the phrase before the earlier comma.
    let comma = last - 1;
    const farthest = Math.max(words.sentence.first, last - REACH);
    while (
      comma > farthest &&
      words.lower(comma) !== ',' &&
      !REPORTING_FORMS.has(words.lower(comma))
    )
      comma -= 1;
    if (words.lower(comma) !== ',' || last - comma < 2) return undefined;
    // "…, Lott, 45, said": over both.
    const name = phraseBack(words, comma - 1);
    return name !== undefined && looksNamed(words, name) ? name : undefined;
  }
  return phraseBack(words, last);
}

function openingBracket(words: SentenceWords, close: number): number {
  let index = close;
  const farthest = Math.max(words.sentence.first, close - REACH);
  while (index > farthest && words.lower(index) !== '(') index -= 1;
  return index;
}
