import { WordClass } from '../draft/lexicon';
import type { NameScores, NameSpan } from './entity';
import { isCapitalised, type NameTokens } from './nameTokens';
import { NameWord } from './nameWords';

/** Scores for a name that only a person can have. */
export const CERTAINLY_PERSON: NameScores = { person: 0, organisation: -9, place: -9, other: -9 };

const OPENS_NO_NAME = /^['’‘](?:s|d|ll|re|ve|m)?$/;
const CLOSES_NO_NAME = /(?:n['’]t|^[‘“"])$/;
/** "then-Sen. Ada Okoye", "anti-Okoye". */
const PREFIXED = /^(?:then|ex|anti|pro|non|post|pre)-./;
const IMPERATIVE =
  /^(?:ask|tell|thank|let|meet|call|see|follow|remember|believe|trust|blame|vote)$/;
/** Letters behind a person's name: rank at the bar, seat, honour, degree. */
const AFTER_NAME =
  /^(?:KC|QC|SC|MP|MPs|MSP|MEP|TD|OBE|CBE|MBE|KBE|DBE|MD|M\.D\.|PhD|Ph\.D\.|DDS|RN|Esq\.?)$/;
/** "Ada Okoye Tuesday": when, and no surname. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const GIVEN = WordClass.maleName | WordClass.femaleName | WordClass.firstName;
const NO_TITLE = NameWord.generation | NameWord.placeOpener;
/** Most words after a title. */
const LONGEST = 4;
const HEADS = NameWord.organisationHead | NameWord.placeHead | NameWord.companySuffix;

/** The tokens of a recognised name, and the name. */
export interface NamePlace {
  readonly span: NameSpan;
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts from a recognised name what is none of its words: a contraction, a mark, a verb that
 * only opens the sentence (“Ask Okoye”), and before a
 * person's title whom the person serves ("Varn County Sheriff Joe Okoye").
 */
export function withinSpan(name: NameTokens, span: NameSpan, from: number, to: number): NamePlace {
  const lowerAt = (i: number): string => name.tokens[i]?.lower ?? '';
  const textAt = (i: number): string => name.tokens[i]?.text ?? '';
  let first = from;
  let last = to;
  while (first < last && OPENS_NO_NAME.test(lowerAt(first))) first++;
  while (first < last && PREFIXED.test(lowerAt(first)) && span.type === 'person') first++;
  if (first < last && name.opens[first] === 1 && IMPERATIVE.test(lowerAt(first))) first++;
  while (first < last && CLOSES_NO_NAME.test(lowerAt(last))) last--;
  if (span.type === 'person')
    while (last > first + 1 && (AFTER_NAME.test(textAt(last)) || DAY.test(textAt(last)))) last--;
  const title = titleInside(name, span, first, last);
  if (title === undefined) return { span, first, last };
  return { span: { ...span, type: 'person', scores: CERTAINLY_PERSON }, first: title, last };
}

/** The title inside the name that a person's name follows to the end. */
function titleInside(
  { tokens, words, classes, cases }: NameTokens,
  { type }: NameSpan,
  first: number,
  last: number,
): number | undefined {
  for (let i = first; i <= last; i++) if ((words[i] ?? 0) & NameWord.placeOpener) return undefined;
  for (let i = Math.max(first + 1, last - LONGEST); i < last; i++) {
    const bits = words[i] ?? 0;
    const isHonorific = (bits & NameWord.honorific) !== 0 && tokens[i]?.text.endsWith('.') === true;
    const isTitle =
      type !== 'person' &&
      (bits & NameWord.title) !== 0 &&
      ((classes[i + 1] ?? 0) & GIVEN) !== 0 &&
      i + 1 < last;
    if ((!isHonorific && !isTitle) || bits & NO_TITLE) continue;
    const rest = tokens.slice(i + 1, last + 1);
    const named = rest.every(
      (_, k) => isCapitalised(cases[i + 1 + k] ?? 0) && !((words[i + 1 + k] ?? 0) & HEADS),
    );
    if (named) return i;
  }
  return undefined;
}
