import { WordClass } from '../draft/lexicon';
import type { EntityType } from './entity';
import { Case, isCapitalised, type NameTokens } from './nameTokens';
import { NameWord } from './nameWords';

const NAMES =
  WordClass.maleName |
  WordClass.femaleName |
  WordClass.firstName |
  WordClass.lastName |
  WordClass.city |
  WordClass.country |
  WordClass.region |
  WordClass.place |
  WordClass.demonym |
  WordClass.organisation |
  WordClass.sportsTeam;
const FINITE = WordClass.pastTense | WordClass.presentTense | WordClass.modal | WordClass.copula;

/** Endings of abstract nouns; no place's. */
const ABSTRACT = /(?:pathy|tion|sion|iness|lessness|fulness|ment|ship|hood|ism)$/;
/** Words for how many, before "of". */
const QUANTITY =
  /^(?:dozens|scores|tens|hundreds|thousands|millions|billions|crowds|lots|plenty|most|many|several|some|half)$/;
/** Bodies of a state that go without "the" before those who belong to them. */
const OWN_NAME = /^(?:treasury|senate|congress|parliament|cabinet|army|navy)$/;

/**
 * True for a plain noun whose capital is the sentence's: one taken for a place ("Sympathy is
 * natural"), one that only says what kind of people follow ("Transit officials") or how many ("Dozens
 * of parents").
 */
export function isPlainOpening(
  { tokens, classes, words, cases }: NameTokens,
  token: number,
  type: EntityType,
): boolean {
  const own = classes[token] ?? 0;
  const { lower = '' } = tokens[token] ?? {};
  if (QUANTITY.test(lower) && tokens[token + 1]?.lower === 'of') return true;
  if (own & NAMES) return false;
  if (type === 'place') return ABSTRACT.test(lower);
  const isPlain =
    (own & WordClass.noun) !== 0 || ((words[token] ?? 0) & NameWord.organisationHead) !== 0;
  if (!isPlain || OWN_NAME.test(lower) || cases[token + 1] !== Case.lower) return false;
  const people = WordClass.actor | WordClass.plural;
  return ((classes[token + 1] ?? 0) & people) !== 0 && /s$/.test(tokens[token + 1]?.lower ?? '');
}

/**
 * True for a person's full name behind "the" with no noun that it describes: "the Ada Okoye sank",
 * but "the Ada Okoye trial".
 */
export function isArticled(
  { tokens, classes, cases }: NameTokens,
  first: number,
  last: number,
): boolean {
  if (first === last || tokens[first - 1]?.lower !== 'the') return false;
  const next = last + 1;
  const bits = classes[next] ?? 0;
  if (tokens[next]?.kind !== 'word') return !/^['’]/.test(tokens[next]?.text ?? '');
  if (isCapitalised(cases[next] ?? 0) || /^['’]/.test(tokens[next]?.text ?? '')) return false;
  return (bits & (FINITE | WordClass.preposition | WordClass.adverb)) !== 0;
}
