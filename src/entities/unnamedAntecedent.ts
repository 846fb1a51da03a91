import { WordClass } from '../draft/lexicon';
import type { Range } from '../draft/range';
import { genderOfWord } from './gender';
import { Case, isCapitalised, type NameTokens } from './nameTokens';
import type { StoryParagraph } from './nameGroups';
import type { ParagraphNames } from './paragraphNames';
import { NameWord } from './nameWords';
import type { Discourse, PronounPlace } from './discourse';
import { isRoleNoun } from './roles';

const PARAGRAPHS_BACK = 2;
/** So many tokens of a paragraph are looked at: a draft on one long line stays linear. */
const TOKENS_BACK = 400;
const GROUPS =
  /^(?:people|police|officials|authorities|staff|residents|families|women|men|children|couple|pair|both|others|many|some|parents)$/;
const INDEFINITE = /^(?:someone|somebody|one|another)$/;

function answers(name: NameTokens, i: number, word: PronounPlace['word']): boolean {
  const token = name.tokens[i];
  if (token?.kind !== 'word') return false;
  if (name.cases[i] !== Case.lower && name.opens[i] === 0) return false;
  if ((name.words[i] ?? 0) & NameWord.grammar && !INDEFINITE.test(token.lower)) return false;
  const person = isRoleNoun(name, i) || genderOfWord(token.lower) !== 0;
  if (word === 'they') return GROUPS.test(token.lower) || person || isRolePlural(name, i);
  if (word === 'it') return ((name.words[i] ?? 0) & NameWord.organisationHead) !== 0;
  if (isGroup(token.lower) && !isOneOf(name, i)) return false;
  const gender = genderOfWord(token.lower);
  return person && (gender === 0 || gender === (word === 'he' ? 1 : -1));
}

/** Several people: no “he” and no “she”. */
function isGroup(lower: string): boolean {
  return GROUPS.test(lower) || (/s$/.test(lower) && !/(?:ss|us|is)$/.test(lower));
}

/** So many words stand between “one” and the plural: “one of the younger parents”. */
const FAR_FROM_ONE = 4;

function isOneOf({ tokens }: NameTokens, plural: number): boolean {
  for (let i = plural - 1; i >= plural - FAR_FROM_ONE; i--)
    if (tokens[i]?.lower === 'of') return /^(?:one|another|each)$/.test(tokens[i - 1]?.lower ?? '');
  return false;
}

function isRolePlural(name: NameTokens, i: number): boolean {
  const lower = name.tokens[i]?.lower ?? '';
  return (
    lower.endsWith('s') &&
    (/(?:ers|ors|ists|ians|ants|ents|ees|men|women)$/.test(lower) ||
      ((name.classes[i] ?? 0) & WordClass.actor) !== 0)
  );
}

const known = new WeakMap<ParagraphNames, ReadonlySet<number>>();

/** The tokens that say what a named person is: they stand for nobody else. */
function roleTokens({ reading }: StoryParagraph): ReadonlySet<number> {
  const kept = known.get(reading);
  if (kept !== undefined) return kept;
  const tokens = new Set<number>();
  known.set(reading, tokens);
  for (const { roles } of reading.names)
    for (const { firstToken, lastToken } of roles)
      for (let i = firstToken; i <= lastToken; i++) tokens.add(i);
  return tokens;
}

/** The nearest noun outside quotations, in this paragraph or the two before, that the pronoun can stand for. */
export function findUnnamedAntecedent(
  discourse: Discourse,
  place: PronounPlace,
): Range | undefined {
  for (let at = place.at; at >= Math.max(0, place.at - PARAGRAPHS_BACK); at--) {
    const paragraph = discourse.story[at];
    if (paragraph === undefined) continue;
    const name = paragraph.reading.tokens;
    const ofNamed = roleTokens(paragraph);
    const from = at === place.at ? place.token - 1 : name.tokens.length - 1;
    for (let i = from; i >= 0 && i > from - TOKENS_BACK; i--) {
      if (!answers(name, i, place.word) || ofNamed.has(i)) continue;
      if (isCapitalised(name.cases[i + 1] ?? 0)) continue;
      const token = name.tokens[i];
      if (token === undefined || discourse.isQuoted(paragraph.base + token.start)) continue;
      return { start: paragraph.base + token.start, end: paragraph.base + token.end };
    }
  }
  return undefined;
}
