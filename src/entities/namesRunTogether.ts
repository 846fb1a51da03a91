import { WordClass } from '../draft/lexicon';
import type { EntityType } from './entity';
import type { ParagraphName, ParagraphNames } from './paragraphNames';
import { Case, isCapitalised, type NameTokens } from './nameTokens';
import { nameWord, NameWord } from './nameWords';
import { foldWord } from './personName';

const GIVEN = WordClass.maleName | WordClass.femaleName | WordClass.firstName;

/** What opens a sentence and is nobody's given name; nouns and adjectives may be one: Joy, Frank, Bill. */
const OPENING =
  WordClass.gerund |
  WordClass.preposition |
  WordClass.adverb |
  WordClass.conjunction |
  WordClass.presentTense |
  WordClass.pastTense;
const BEFORE = /^(?:former|then|late|fellow|longtime|even|just|only|dear)$/;
/** "An" and "Do" are given names as well. */
const SHORTEST_OPENING = 4;

/** In a headline the words with more than three letters have capitals, all but one in ten. */
const CAPITALS = 0.9;
const LEAST_WORDS = 4;
const MOST_WORDS = 30;

/** True for a paragraph in title case: its capitals tell no name from other words. */
export function isTitleCase({ tokens, cases }: NameTokens): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length <= 3) continue;
    words++;
    if (isCapitalised(cases[i] ?? 0)) capitals++;
    if (words > MOST_WORDS) return false;
  }
  return words >= LEAST_WORDS && capitals >= CAPITALS * words;
}

/**
 * Why a name of several words may hold a word too many: it stands in a headline ("Classic Okoye"),
 * or a plain word opens its sentence ("Playing Okoye"); undefined where there is no doubt.
 */
export function whyDoubtful(
  { tokens, classes, opens, words, cases }: NameTokens,
  titleCase: boolean,
  first: number,
  last: number,
  type: EntityType,
): ParagraphName['doubt'] {
  if (first === last) return undefined;
  if (titleCase) return 'headline';
  if (type === 'organisation' || opens[first] !== 1) return undefined;
  const { lower = '' } = tokens[first] ?? {};
  // "A Okoye presidency".
  if (lower === 'a') return 'opening';
  if (cases[first] !== Case.capital) return undefined;
  const own = classes[first] ?? 0;
  if (own & (GIVEN | WordClass.lastName | WordClass.place)) return undefined;
  if (lower.length < SHORTEST_OPENING) return undefined;
  const isPlain = own & OPENING || (words[first] ?? 0) & NameWord.grammar || BEFORE.test(lower);
  return isPlain ? 'opening' : undefined;
}

/** Adverbs, and no Assembly, Family or Kelly. */
const ADVERB = /(?:al|ous|ent|ive|ing|ed|pt|en|ick|ar|ate|ful|less)ly$/;

/** So many words a headline has that was taken for one name. */
const LEAST_SENTENCE = 4;

/** True for a headline's words with what no name holds: "Harbour Bank Abruptly Drops Its Rates". */
export function isHeadline({ doubt, words }: ParagraphName): boolean {
  if (doubt !== 'headline' || words.length < LEAST_SENTENCE) return false;
  return words.some(word => {
    const bits = nameWord(word);
    const joins = NameWord.connector | NameWord.particle | NameWord.direction | NameWord.title;
    return ADVERB.test(word) || ((bits & NameWord.grammar) !== 0 && (bits & joins) === 0);
  });
}

/** From the first to the last token of a name. */
type Run = readonly [first: number, last: number];

/**
 * The names that the rest of the draft knows inside a doubtful one, as runs of tokens; none where
 * it knows the name as it stands or nothing of it.
 */
export function knownInside(
  { tokens: name }: ParagraphNames,
  { key, doubt, firstToken, lastToken }: ParagraphName,
  known: ReadonlySet<string>,
): readonly Run[] {
  if (known.has(key)) return [];
  const runs: Run[] = [];
  const from = doubt === 'opening' ? firstToken + 1 : firstToken;
  for (let first = from; first <= lastToken; first++) {
    const last = longestFrom(name, first, lastToken, known);
    if (last === undefined) {
      if (doubt === 'opening') return [];
      continue;
    }
    if (doubt === 'opening' && last !== lastToken) return [];
    const given = first - 1;
    const isFree = given >= from && (runs.at(-1)?.[1] ?? -1) < given;
    const withGiven = first === last && isFree && mayBeGiven(name.classes[given] ?? 0);
    runs.push([withGiven ? given : first, last]);
    first = last;
  }
  return runs;
}

/** Most words of a name that is looked for in a longer one: a long row of capitals stays linear. */
const LONGEST = 8;

/** True for a word that is a given name, or that no list has. */
function mayBeGiven(classes: number): boolean {
  return classes === 0 || (classes & GIVEN) !== 0;
}

function longestFrom(
  { tokens }: NameTokens,
  first: number,
  lastToken: number,
  known: ReadonlySet<string>,
): number | undefined {
  let longest: number | undefined;
  let key = '';
  const end = Math.min(lastToken, first + LONGEST - 1);
  for (let i = first; i <= end; i++) {
    const word = foldWord(tokens[i]?.lower ?? '');
    key = i === first ? word : `${key} ${word}`;
    if (known.has(key)) longest = i;
  }
  return longest;
}
