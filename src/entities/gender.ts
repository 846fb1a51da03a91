import { WordClass } from '../draft/lexicon';

// What speaks for "he" and "she" serves the search for a pronoun's antecedent alone; it is never stored with an entity or shown.

const HE_WORDS =
  'mr sir lord king prince duke baron father brother son husband uncle nephew grandfather grandson boy man gentleman actor businessman chairman congressman councilman policeman salesman spokesman fireman alderman sportsman cameraman serviceman emperor pope priest monk imam sheikh monsieur señor sr widower waiter dad boyfriend fiancé policemen';
const SHE_WORDS =
  'mrs ms miss mme mlle madame señora lady dame queen princess duchess baroness mother sister daughter wife aunt niece grandmother granddaughter girl woman actress businesswoman chairwoman congresswoman councilwoman policewoman saleswoman spokeswoman alderwoman sportswoman servicewoman empress nun widow waitress mum mom girlfriend fiancée hostess heiress stewardess';

const evidence = new Map<string, 1 | -1>();
for (const word of HE_WORDS.split(' ')) evidence.set(word, 1);
for (const word of SHE_WORDS.split(' ')) evidence.set(word, -1);

/** 1 where the word speaks for "he", -1 for "she", 0 for neither: titles and nouns of kin and trade. */
export function genderOfWord(lower: string): number {
  return evidence.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) ?? 0;
}

/** The same of a given name, by the lexicon's lists; a name on both speaks for neither. */
export function genderOfGivenName(classes: number): number {
  const he = (classes & WordClass.maleName) !== 0;
  const she = (classes & WordClass.femaleName) !== 0;
  return he === she ? 0 : he ? 1 : -1;
}
