/** What a word can be, as bits: a word has often more than one. */
export const WordClass = {
  maleName: 1 << 0,
  femaleName: 1 << 1,
  firstName: 1 << 2,
  lastName: 1 << 3,
  honorific: 1 << 4,
  organisation: 1 << 5,
  city: 1 << 6,
  country: 1 << 7,
  region: 1 << 8,
  place: 1 << 9,
  demonym: 1 << 10,
  actor: 1 << 11,
  noun: 1 << 12,
  plural: 1 << 13,
  infinitive: 1 << 14,
  presentTense: 1 << 15,
  pastTense: 1 << 16,
  gerund: 1 << 17,
  participle: 1 << 18,
  adjective: 1 << 19,
  adverb: 1 << 20,
  preposition: 1 << 21,
  determiner: 1 << 22,
  conjunction: 1 << 23,
  pronoun: 1 << 24,
  modal: 1 << 25,
  copula: 1 << 26,
  unit: 1 << 27,
  currency: 1 << 28,
  date: 1 << 29,
  sportsTeam: 1 << 30,
} as const;

/** Looks words up. `classes` takes a lower-case word or phrase and returns `WordClass` bits, 0 if unknown. */
export interface Lexicon {
  classes(lower: string): number;
}

/** A lexicon that knows no word: what analysis falls back to before the word lists are loaded. */
export const EMPTY_LEXICON: Lexicon = { classes: () => 0 };
