import { nameWord, NameWord } from './nameWords';

/** A person's name taken apart; all words in lower case, accents folded. */
export interface PersonName {
  /** The words without generation ("Jr.") and nickname. */
  readonly words: readonly string[];
  /** The first word, where the name has more than a surname. */
  readonly given?: string;
  /** The last word, without `al-` and the like: the key by which later mentions are found. */
  readonly surname: string;
  /** "jr", "iii", or empty. */
  readonly generation: string;
}

const SHORT_FORMS: readonly (readonly string[])[] = [
  ['alexander', 'alex', 'sandy'],
  ['andrew', 'andy', 'drew'],
  ['anthony', 'tony'],
  ['benjamin', 'ben'],
  ['catherine', 'katherine', 'kathryn', 'kate', 'katie', 'cathy', 'kathy'],
  ['charles', 'charlie', 'chuck'],
  ['christopher', 'chris'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave'],
  ['deborah', 'debbie', 'deb'],
  ['donald', 'don'],
  ['edward', 'ed', 'eddie', 'ted'],
  ['elizabeth', 'liz', 'beth', 'betsy', 'lizzie'],
  ['frederick', 'fred'],
  ['gregory', 'greg'],
  ['jacob', 'jake'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['jeffrey', 'jeff'],
  ['jennifer', 'jen', 'jenny'],
  ['john', 'jack', 'johnny'],
  ['jonathan', 'jon'],
  ['joseph', 'joe', 'joey'],
  ['joshua', 'josh'],
  ['kenneth', 'ken'],
  ['lawrence', 'larry'],
  ['margaret', 'maggie', 'meg', 'peggy'],
  ['matthew', 'matt'],
  ['michael', 'mike', 'mick'],
  ['nicholas', 'nick'],
  ['patricia', 'pat', 'patty', 'trish'],
  ['patrick', 'pat', 'paddy'],
  ['peter', 'pete'],
  ['philip', 'phillip', 'phil'],
  ['rebecca', 'becky'],
  ['richard', 'rick', 'dick', 'rich'],
  ['robert', 'bob', 'rob', 'bobby', 'robbie'],
  ['ronald', 'ron', 'ronnie'],
  ['samuel', 'sam'],
  ['stephen', 'steven', 'steve'],
  ['susan', 'sue'],
  ['theodore', 'ted', 'teddy'],
  ['thomas', 'tom', 'tommy'],
  ['timothy', 'tim'],
  ['victoria', 'vicky'],
  ['vincent', 'vince'],
  ['william', 'bill', 'billy', 'will'],
];

const formsOf = new Map<string, Set<number>>();
SHORT_FORMS.forEach((forms, index) => {
  for (const form of forms) formsOf.set(form, (formsOf.get(form) ?? new Set()).add(index));
});

/** True when the two given names can be one person's: equal, an initial, or a usual short form. */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const bareA = a.replace('.', '');
  const bareB = b.replace('.', '');
  if (bareA.length === 1 || bareB.length === 1) return bareA[0] === bareB[0];
  const forms = formsOf.get(bareB);
  for (const form of formsOf.get(bareA) ?? []) if (forms?.has(form)) return true;
  return false;
}

const ASCII = /^[\0-\x7f]*$/;

/** A word as names are compared: lower case, plain apostrophe, without accents. */
export function foldWord(lower: string): string {
  return ASCII.test(lower)
    ? lower
    : lower.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '');
}

const withoutArticle = (word: string): string =>
  /^(?:a[dlnst]|ash|el)-./.test(word) ? word.slice(word.indexOf('-') + 1) : word;

/** Takes the folded words of a person's name apart; titles are gone already. `words` is not empty. */
export function parsePersonName(words: readonly string[]): PersonName {
  let end = words.length;
  while (end > 1 && nameWord(words[end - 1] ?? '') & NameWord.generation) end--;
  const kept = end === words.length ? words : words.slice(0, end);
  const surname = withoutArticle(kept.at(-1) ?? '');
  const generation = words.slice(end).join(' ').replaceAll('.', '');
  const first = kept[0] ?? '';
  const startsWithParticle = kept.length > 1 && (nameWord(first) & NameWord.particle) !== 0;
  return kept.length > 1 && !startsWithParticle
    ? { words: kept, given: first, surname, generation }
    : { words: kept, surname, generation };
}

/** True when two names with given name and surname can be one person's. */
export function namesAgree(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation) return false;
  const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
  if (endsWith(longer.words, shorter.words)) return true;
  if (longer.surname !== shorter.surname) return false;
  if (longer.given === undefined || shorter.given === undefined) return false;
  return givenNamesAgree(longer.given, shorter.given);
}

function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  const shift = words.length - ending.length;
  return shift > 0 && ending.every((word, i) => word === words[shift + i]);
}
