import { WordClass } from '../draft/lexicon';
import type { Token } from '../draft/token';
import type { StoryParagraph } from './nameGroups';
import { Case, isCapitalised } from './nameTokens';
import { NameWord } from './nameWords';

const VERB =
  WordClass.pastTense |
  WordClass.presentTense |
  WordClass.modal |
  WordClass.copula |
  WordClass.infinitive;

/** True when a possessive ending follows. */
export function isPossessive(paragraph: StoryParagraph, lastToken: number): boolean {
  return /^['’]s?$/.test(paragraph.reading.tokens.tokens[lastToken + 1]?.lower ?? '');
}

/** True where a noun follows that the name only describes: "the Okoye campaign", "Okoye aide Lothar Quill". */
export function isModifier({ reading }: StoryParagraph, lastToken: number): boolean {
  const { classes, words, cases } = reading.tokens;
  const next = lastToken + 1;
  const bits = classes[next] ?? 0;
  return (
    cases[next] === Case.lower &&
    ((bits & (WordClass.noun | WordClass.actor)) !== 0 ||
      ((words[next] ?? 0) & (NameWord.title | NameWord.organisationHead)) !== 0) &&
    (bits & (VERB & ~WordClass.infinitive)) === 0 &&
    ((words[next] ?? 0) & NameWord.reporting) === 0
  );
}

const APPOSITION = 24;

/** The verb that the words, with an apposition, are the subject of. */
export function verbOf(
  paragraph: StoryParagraph,
  firstToken: number,
  lastToken: number,
): number | undefined {
  const { tokens, classes, words } = paragraph.reading.tokens;
  if (firstToken > 0 && (classes[firstToken - 1] ?? 0) & WordClass.preposition) return undefined;
  if (isPossessive(paragraph, lastToken)) return undefined;
  const inverted = verbBefore(paragraph, firstToken);
  if (inverted !== undefined) return inverted;
  let next = lastToken + 1;
  if (tokens[next]?.text === ',')
    for (let i = next + 1; i < next + APPOSITION; i++) {
      const text = tokens[i]?.text ?? '.';
      if (/^[.!?;:"“”]$/.test(text)) break;
      if (text === ',') {
        next = i + 1;
        if ((classes[next] ?? 0) & VERB || (words[next] ?? 0) & NameWord.reporting) break;
      }
    }
  while ((classes[next] ?? 0) & WordClass.adverb && !((words[next] ?? 0) & NameWord.reporting))
    next++;
  const isVerb = (classes[next] ?? 0) & VERB || (words[next] ?? 0) & NameWord.reporting;
  return isVerb || looksPast(paragraph, next) ? next : undefined;
}

/** True for a word that no list knows and that ends as a past tense does. */
function looksPast({ reading }: StoryParagraph, i: number): boolean {
  const { tokens, classes, cases } = reading.tokens;
  return cases[i] === Case.lower && classes[i] === 0 && /ed$/.test(tokens[i]?.lower ?? '');
}

/** The verb of saying before the name and its title: "said L2 president Ada Okoye", "noted NBC’s Ada Okoye". */
function verbBefore({ reading }: StoryParagraph, firstToken: number): number | undefined {
  const { tokens, classes, words, cases } = reading.tokens;
  for (let i = firstToken - 1; i >= 0 && i >= firstToken - LONGEST_TITLE; i--) {
    if ((words[i] ?? 0) & NameWord.reporting) return opensClause(tokens, i) ? i : undefined;
    const describes = WordClass.noun | WordClass.actor | WordClass.adjective | WordClass.demonym;
    const isTitle =
      isCapitalised(cases[i] ?? 0) ||
      ((classes[i] ?? 0) & describes) !== 0 ||
      ((words[i] ?? 0) & NameWord.title) !== 0 ||
      /^(?:['’]s|the|an?)$/.test(tokens[i]?.lower ?? '');
    if (!isTitle) return undefined;
  }
  return undefined;
}

/** True behind a comma, a mark or at the start: the subject of the verb follows it. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.kind === 'mark' || /^[,;:—–]$/.test(before.text);
}

/** Most words of a title between "said" and the name. */
const LONGEST_TITLE = 5;

/** True right after a verb that does not report. */
export function isObject({ reading }: StoryParagraph, firstToken: number): boolean {
  const { classes, words } = reading.tokens;
  const verb =
    WordClass.pastTense | WordClass.presentTense | WordClass.infinitive | WordClass.gerund;
  const before = firstToken - 1;
  return ((classes[before] ?? 0) & verb) !== 0 && ((words[before] ?? 0) & NameWord.reporting) === 0;
}
