import { WordClass } from '../draft/lexicon';
import type { Token } from '../draft/token';
import { Case, isCapitalised, type NameTokens } from './nameTokens';
import { NameWord } from './nameWords';

/** What someone is, as the draft says it beside the name. */
export interface StatedRole {
  /** "county clerk", "a tenant of the block" without its article. */
  readonly text: string;
  /** The noun that a later "the …" repeats: "clerk", "tenant". */
  readonly head: string;
  readonly firstToken: number;
  readonly lastToken: number;
}

const LONGEST = 10;
const MODIFIER = WordClass.noun | WordClass.adjective | WordClass.demonym | WordClass.organisation;
const BREAKS =
  WordClass.pronoun |
  WordClass.copula |
  WordClass.modal |
  WordClass.pastTense |
  WordClass.presentTense;

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
const wordAt = (name: NameTokens, i: number): number => name.words[i] ?? 0;
const classAt = (name: NameTokens, i: number): number => name.classes[i] ?? 0;

/** True for a noun that says what a person is or does. */
export function isRoleNoun(name: NameTokens, i: number): boolean {
  return (
    (wordAt(name, i) & NameWord.title) !== 0 ||
    (classAt(name, i) & WordClass.actor) !== 0 ||
    (name.cases[i] === Case.lower &&
      /(?:man|woman|person|ist|ologist|ician|eer)$/.test(lowerAt(name.tokens, i)))
  );
}

function stated(
  name: NameTokens,
  text: string,
  firstToken: number,
  lastToken: number,
  head: number,
): StatedRole {
  const { tokens } = name;
  return {
    text: text.slice(tokens[firstToken]?.start, tokens[lastToken]?.end),
    head: lowerAt(tokens, head),
    firstToken,
    lastToken,
  };
}

/** The role before the name whose first token is `first`: "county clerk Dale Whitcomb". */
export function roleBefore(
  name: NameTokens,
  text: string,
  first: number,
  taken: (token: number) => boolean,
): StatedRole | undefined {
  const last = first - 1;
  if (last < 0 || name.tokens[last]?.kind !== 'word' || !isRoleNoun(name, last)) return undefined;
  if (taken(last)) return undefined;
  let start = last;
  while (start > 0 && last - start < 4) {
    const i = start - 1;
    const word = wordAt(name, i);
    if (name.tokens[i]?.kind !== 'word' || taken(i)) break;
    if (/^['’]/.test(lowerAt(name.tokens, i)) || isPredicate(name, i, taken)) break;
    if (word & (NameWord.grammar | NameWord.locative | NameWord.connector | NameWord.reporting))
      break;
    const plain = name.cases[i] === Case.lower;
    const classes = classAt(name, i);
    if (plain ? !(classes & MODIFIER) && classes !== 0 : !isCapitalised(name.cases[i] ?? 0)) break;
    start = i;
  }
  return stated(name, text, start, last, last);
}

/** True for a verb with a subject right before it: "Dunphy hailed striker Ola Banks". */
function isPredicate(name: NameTokens, i: number, taken: (token: number) => boolean): boolean {
  if (!lowerAt(name.tokens, i).endsWith('ed') || classAt(name, i) & MODIFIER) return false;
  if (i === 0) return false;
  const pronoun = (classAt(name, i - 1) & WordClass.pronoun) !== 0;
  return taken(i - 1) || pronoun || isCapitalised(name.cases[i - 1] ?? 0);
}

/** The role after the name whose last token is `last`: "Marta Okoye, 42, a tenant of the block,". */
export function roleAfter(
  name: NameTokens,
  text: string,
  last: number,
  taken: (token: number) => boolean,
): StatedRole | undefined {
  const { tokens } = name;
  let i = last + 1;
  if (lowerAt(tokens, i) !== ',') return undefined;
  i++;
  if (tokens[i]?.kind === 'number' && lowerAt(tokens, i + 1) === ',') i += 2;
  const article = /^(?:an?|the|its|his|her|their|our|another|one)$/.test(lowerAt(tokens, i));
  const first = article ? i + 1 : i;
  let head = -1;
  let inPhrase = false;
  let end = first;
  for (; end < tokens.length && end - first < LONGEST; end++) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'mark' || /^[,.;:!?()—–-]$/.test(token.text)) break;
    const classes = classAt(name, end);
    if (/^(?:who|which|that|whose|said|says|told)$/.test(token.lower)) break;
    if (end === first && classes & BREAKS && !isRoleNoun(name, end)) return undefined;
    const starts = NameWord.locative | NameWord.connector | NameWord.grammar;
    if (wordAt(name, end) & starts || classes & WordClass.preposition) inPhrase = true;
    else if (!inPhrase && isRoleNoun(name, end)) head = end;
  }
  if (end === first || head < 0 || (!article && head - first > 3)) return undefined;
  // In a list the noun is the next person's: "Ada Okoye, General Lothar Quill and".
  if (taken(head + 1)) return undefined;
  if (end - first >= LONGEST) end = head + 1;
  return stated(name, text, first, end - 1, head);
}

/** The role before the name and a comma: "The mayor of Hartwell, Bea Lott, said". */
export function roleBeforeComma(
  name: NameTokens,
  text: string,
  first: number,
): StatedRole | undefined {
  const { tokens } = name;
  if (lowerAt(tokens, first - 1) !== ',') return undefined;
  const last = first - 2;
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || /^[,.;:!?()—–]$/.test(token.text))
      return undefined;
    if (!/^(?:an?|the|its|his|her|their)$/.test(token.lower)) continue;
    const noun = isRoleNoun(name, i + 1) ? i + 1 : i + 2;
    if (noun > last || !isRoleNoun(name, noun)) continue;
    const head = isRoleNoun(name, noun + 1) && noun < last ? noun + 1 : noun;
    return stated(name, text, i + 1, last, head);
  }
  return undefined;
}
