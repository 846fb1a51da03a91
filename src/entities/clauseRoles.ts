import { WordClass } from '../draft/lexicon';
import type { StoryParagraph } from './nameGroups';
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
  if (firstToken > 0 && (words[firstToken - 1] ?? 0) & NameWord.reporting) return firstToken - 1;
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
  return isVerb ? next : undefined;
}

/** True right after a verb that does not report. */
export function isObject({ reading }: StoryParagraph, firstToken: number): boolean {
  const { classes, words } = reading.tokens;
  const verb =
    WordClass.pastTense | WordClass.presentTense | WordClass.infinitive | WordClass.gerund;
  const before = firstToken - 1;
  return ((classes[before] ?? 0) & verb) !== 0 && ((words[before] ?? 0) & NameWord.reporting) === 0;
}
