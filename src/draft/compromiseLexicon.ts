import nlp from 'compromise/two';
import { WordClass, type Lexicon } from './lexicon';

/** compromise's tag → our classes. Tags without a line here say nothing that the analysis asks. */
const CLASS_OF_TAG: Readonly<Record<string, number>> = {
  MaleName: WordClass.maleName,
  FemaleName: WordClass.femaleName,
  FirstName: WordClass.firstName,
  Person: WordClass.lastName,
  LastName: WordClass.lastName,
  Honorific: WordClass.honorific,
  Organization: WordClass.organisation,
  SportsTeam: WordClass.sportsTeam,
  City: WordClass.city,
  Country: WordClass.country,
  Region: WordClass.region,
  Place: WordClass.place,
  Demonym: WordClass.demonym,
  Actor: WordClass.actor,
  Noun: WordClass.noun,
  Singular: WordClass.noun,
  Uncountable: WordClass.noun,
  Plural: WordClass.plural,
  Infinitive: WordClass.infinitive,
  Verb: WordClass.infinitive,
  PresentTense: WordClass.presentTense,
  PastTense: WordClass.pastTense,
  Gerund: WordClass.gerund,
  Participle: WordClass.participle,
  Adjective: WordClass.adjective,
  Comparative: WordClass.adjective,
  Superlative: WordClass.adjective,
  Adverb: WordClass.adverb,
  Preposition: WordClass.preposition,
  Determiner: WordClass.determiner,
  Conjunction: WordClass.conjunction,
  Pronoun: WordClass.pronoun,
  Possessive: WordClass.determiner,
  Modal: WordClass.modal,
  Copula: WordClass.copula,
  Unit: WordClass.unit,
  Currency: WordClass.currency,
  Month: WordClass.date,
  WeekDay: WordClass.date,
  Date: WordClass.date,
};

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

/** The words and phrases of compromise (MIT), 24,600 of them, with their `WordClass` bits. */
export function compromiseClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [word, tags] of Object.entries((nlp.model() as CompromiseModel).one.lexicon)) {
    let bits = 0;
    for (const tag of typeof tags === 'string' ? [tags] : tags) bits |= CLASS_OF_TAG[tag] ?? 0;
    if (bits !== 0) classes.set(word, bits);
  }
  return classes;
}

/**
 * The word lists of compromise as a lexicon. The library's tagger is not run: looking a word up costs
 * a hash probe, tagging a paragraph milliseconds. Nor is the library loaded where Copydesk is
 * installed, which would take 150 ms and 30 MB: the bundles hold its words packed in this file's
 * place (`scripts/packedLexicon.mjs`).
 */
export function createCompromiseLexicon(): Lexicon {
  const classes = compromiseClasses();
  return { classes: lower => classes.get(lower) ?? 0 };
}
