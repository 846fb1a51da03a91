import { WordClass } from '../draft/lexicon';
import { Known, KNOWN_ORGANISATION } from './gazetteer';
import { Case, isCapitalised, type NameTokens } from './nameTokens';
import { CERTAINLY_PERSON } from './nameSpanEdges';
import { NameWord } from './nameWords';
import { openingSurname, speakingSurname } from './openingSurnames';
import type { TokenName } from './tokenName';

/** What the revision asks of words; by index of a token. */
export interface NameKnowledge {
  /** `Known` bits of the token's word. */
  readonly known: (token: number) => number;
  /** `Known` bits of the phrase from one token to another. */
  readonly knownPhrase: (first: number, last: number) => number;
  /** `WordClass` bits of any word. */
  readonly classes: (lower: string) => number;
}

const GIVEN = WordClass.maleName | WordClass.femaleName | WordClass.firstName;
const HEADS = NameWord.organisationHead | NameWord.placeHead | NameWord.companySuffix;
const VERBAL = WordClass.participle | WordClass.pastTense | WordClass.gerund | WordClass.adjective;
/** A placeholder, a hashtag, an account. */
const NO_NAME = /^(?:(?:TK)+$|[#@])/;
/** A lawmaker's party and seat: "D-Duluth", "R-Ohio". */
const AFFILIATION = /^[DRI]-\p{Lu}/u;
/** "Okoye Democrats", "Latino Republicans": a group and nobody's surname. */
const FOLLOWERS = /^(?:republicans|democrats|conservatives|liberals|voters|supporters|fans)$/;
const NATURE = /^(?:lake|mount|mt|fort|cape)$/;

/**
 * Puts right what the tagger is known to get wrong and the words themselves tell: names cut in two,
 * two names run together, a capital that only opens the sentence, a person taken for a place.
 */
export function reviseNames(
  name: NameTokens,
  found: readonly TokenName[],
  knowledge: NameKnowledge,
): readonly TokenName[] {
  const whole = withFirstHalf(name, joinHalves(name, found));
  const revised: TokenName[] = [];
  let next = 0;
  const addOpening = (until: number): void => {
    for (; next < until; next++) {
      const surname = openingSurname(name, next, knowledge.known);
      if (surname !== undefined) revised.push(surname);
    }
  };
  for (const own of whole) {
    addOpening(own.first);
    next = own.last + 1;
    if (isNoName(name, own, knowledge)) continue;
    const cut = cutEdges(name, own, knowledge);
    if (name.tokens[cut.first]?.kind === 'mark' && name.tokens[cut.last]?.kind === 'mark') continue;
    for (const part of splitOwner(name, cut, knowledge))
      revised.push(speakingSurname(name, withType(name, part, knowledge), knowledge.known));
  }
  addOpening(name.tokens.length);
  return revised;
}

/** True for a placeholder, a party and seat, and a compound that owes its capital to the sentence: "Cross-examined". */
function isNoName(
  name: NameTokens,
  { first, last, type }: TokenName,
  { classes }: NameKnowledge,
): boolean {
  const { tokens, opens } = name;
  for (let i = first; i <= last; i++) if (NO_NAME.test(tokens[i]?.text ?? '')) return true;
  if (type === 'person' && first < last && FOLLOWERS.test(tokens[last]?.lower ?? '')) return true;
  if (first !== last) return false;
  const { text = '' } = tokens[first] ?? {};
  if (/^['’]\p{Ll}+$/u.test(text)) return true;
  if (AFFILIATION.test(text)) return true;
  const hyphen = text.indexOf('-');
  if (opens[first] !== 1 || hyphen < 0) return false;
  const rest = text.slice(hyphen + 1);
  return /^\p{Ll}/u.test(rest) && ((classes(rest) & VERBAL) !== 0 || /(?:ed|ing)$/.test(rest));
}

/** Joins two single words that were taken for two people and have only a space between. */
function joinHalves({ tokens }: NameTokens, found: readonly TokenName[]): readonly TokenName[] {
  const joined: TokenName[] = [];
  for (const own of found) {
    const before = joined.at(-1);
    const gap = (tokens[own.first]?.start ?? 0) - (tokens[own.first - 1]?.end ?? 0);
    if (
      before?.last === own.first - 1 &&
      before.first === before.last &&
      own.first === own.last &&
      before.type === own.type &&
      gap === 1
    )
      joined[joined.length - 1] = { ...own, first: before.first };
    else joined.push(own);
  }
  return joined;
}

/** Cuts a preposition or adverb that opens the sentence ("Besides Judith"), and a rank that the next name owns. */
function cutEdges(name: NameTokens, found: TokenName, knowledge: NameKnowledge): TokenName {
  const { classes, opens, words, cases, tokens } = name;
  let { first, last } = found;
  if (found.type === 'person')
    for (let i = first + 1; i < last; i++)
      if (/^['’]s$/.test(tokens[i]?.lower ?? '')) first = i + 1;
  if (found.type === 'person') first = behindDateline(name, behindMark(name, first, last), last);
  const opening = WordClass.preposition | WordClass.adverb | WordClass.conjunction;
  if (
    first < last &&
    opens[first] === 1 &&
    (((classes[first] ?? 0) & opening) !== 0 ||
      (/ly$/.test(tokens[first]?.lower ?? '') && knowledge.known(first) === 0)) &&
    ((classes[first] ?? 0) & (GIVEN | WordClass.lastName | WordClass.place)) === 0 &&
    ((words[first] ?? 0) &
      (NameWord.organisationHead | NameWord.placeOpener | NameWord.particle)) ===
      0
  )
    first++;
  if (first < last && isRank(name, first, knowledge)) {
    return { ...found, first: first + 1, last, type: 'person', scores: CERTAINLY_PERSON };
  }
  const rank = NameWord.honorific | NameWord.title;
  if (
    found.type !== 'person' &&
    first < last &&
    ((words[last] ?? 0) & rank) !== 0 &&
    ((words[last] ?? 0) & HEADS) === 0 &&
    isCapitalised(cases[last + 1] ?? 0)
  )
    last--;
  return first === found.first && last === found.last ? found : { ...found, first, last };
}

/** "VARN, Ore. - Ada Okoye": the state is no part of the name. */
function behindDateline({ tokens }: NameTokens, first: number, last: number): number {
  const isState = tokens[first]?.text.endsWith('.') === true;
  return isState && first + 1 < last && /^[-–—]$/.test(tokens[first + 1]?.text ?? '')
    ? first + 2
    : first;
}

/** "Thin-skinned’ Okoye": what a mark closes before the name is no part of it; a nickname has both its marks. */
function behindMark({ tokens }: NameTokens, first: number, last: number): number {
  let from = first;
  let open = false;
  for (let i = first; i < last; i++) {
    const { text = '' } = tokens[i] ?? {};
    if (/^[“‘]$/.test(text)) open = true;
    else if (/^[”’]$/.test(text) || (/^["']$/.test(text) && !opensNickname(tokens, i, last))) {
      if (!open) from = i + 1;
      open = false;
    } else if (/^["']$/.test(text)) open = !open;
  }
  return from;
}

const LONGEST_NICKNAME = 6;

/** True where a straight mark has its second one before the name's end. */
function opensNickname(tokens: NameTokens['tokens'], mark: number, last: number): boolean {
  const end = Math.min(last, mark + LONGEST_NICKNAME);
  for (let i = mark + 1; i <= end; i++) if (tokens[i]?.text === tokens[mark]?.text) return true;
  return false;
}

/** The British police rank before a surname: "DC Iqbal". */
function isRank({ tokens, cases }: NameTokens, i: number, { known }: NameKnowledge): boolean {
  return (
    /^(?:PC|DC|DS|DI|WPC|DCI|DCS|PCSO)$/.test(tokens[i]?.text ?? '') &&
    cases[i + 1] === Case.capital &&
    (known(i + 1) & (Known.surname | Known.given)) !== 0
  );
}

/** "NBC’s Ada Okoye": behind the possessive of a body a given name begins a person. */
function splitOwner(
  name: NameTokens,
  found: TokenName,
  knowledge: NameKnowledge,
): readonly TokenName[] {
  const { first, last, type } = found;
  if (type === 'person') return splitAtOf(name, found);
  const titled = titledPerson(name, found, knowledge);
  if (titled !== undefined) {
    const [person = titled, ...seat] = splitAtOf(name, titled);
    return [person, ...seat.map(own => ({ ...own, type: 'place' as const, scores: A_PLACE }))];
  }
  for (let i = first + 1; i + 1 < last; i++) {
    if (!/^['’]s$/.test(name.tokens[i]?.lower ?? '')) continue;
    const person = { first: i + 1, last, type: 'person' as const, scores: CERTAINLY_PERSON };
    if (!beginsPerson(name, person, knowledge)) continue;
    return [{ ...found, last: i - 1 }, person];
  }
  return [found];
}

/** "Sen. Ada Okoye of Ohio", taken whole for a body: the title and a given name begin a person. */
function titledPerson(
  name: NameTokens,
  found: TokenName,
  knowledge: NameKnowledge,
): TokenName | undefined {
  const { first, last } = found;
  if (((name.words[first] ?? 0) & NameWord.honorific) === 0) return undefined;
  if (name.tokens[first]?.text.endsWith('.') !== true) return undefined;
  let end = first + 1;
  while (end < last && name.tokens[end + 1]?.text !== 'of') end++;
  const person = { ...found, first: first + 1, last: end };
  if (end === last || !beginsPerson(name, person, knowledge)) return undefined;
  return { ...found, type: 'person', scores: CERTAINLY_PERSON };
}

/** "Ravi Nair of Berenbank": nobody's full name goes on with "of". */
function splitAtOf({ tokens }: NameTokens, found: TokenName): readonly TokenName[] {
  const { first, last, type } = found;
  if (type !== 'person') return [found];
  for (let i = first + 2; i < last; i++)
    if (tokens[i]?.text === 'of')
      return [
        { ...found, last: i - 1 },
        { first: i + 1, last, type: 'organisation', scores: MORE_LIKELY_BODY },
      ];
  return [found];
}

const MORE_LIKELY_BODY = { person: -3, organisation: -0.7, place: -0.9, other: -3 };

/** A person who was taken for a place or body, and a lake that was taken for a body. */
function withType(name: NameTokens, found: TokenName, knowledge: NameKnowledge): TokenName {
  const { first, last } = found;
  const phrase = first < last ? knowledge.knownPhrase(first, last) : 0;
  if (found.type === 'person')
    return phrase === KNOWN_ORGANISATION
      ? { ...found, type: 'organisation', scores: CERTAINLY_BODY }
      : found;
  if (namesPerson(name, found, knowledge))
    return { ...found, type: 'person', scores: CERTAINLY_PERSON };
  const nature =
    found.type === 'organisation' &&
    last - first === 1 &&
    NATURE.test(name.tokens[first]?.lower ?? '') &&
    !hasHead(name, first + 1, last);
  return nature ? { ...found, type: 'place', scores: A_PLACE } : found;
}

const CERTAINLY_BODY = { person: -5, organisation: -0.1, place: -5, other: -5 };
const A_PLACE = { person: -3, organisation: -1.5, place: -0.4, other: -3 };

function hasHead({ words }: NameTokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if ((words[i] ?? 0) & HEADS) return true;
  return false;
}

/** Two or three words that begin with a given name which is no place's, and hold no word for a place or body. */
function namesPerson(name: NameTokens, found: TokenName, knowledge: NameKnowledge): boolean {
  return beginsPerson(name, found, knowledge) && found.scores.person > LEAST_PERSON;
}

function beginsPerson(
  name: NameTokens,
  { first, last }: TokenName,
  knowledge: NameKnowledge,
): boolean {
  const length = last - first + 1;
  if (length < 2 || length > 3 || hasHead(name, first, last)) return false;
  for (let i = first; i <= last; i++) {
    if (name.cases[i] !== Case.capital && name.cases[i] !== Case.mixed) return false;
    if ((name.words[i] ?? 0) & (NameWord.placeOpener | NameWord.direction)) return false;
  }
  const given = knowledge.known(first);
  if ((given & Known.given) === 0 || given & (Known.place | Known.largePlace)) return false;
  return knowledge.knownPhrase(first, last) === 0;
}

/** How unlikely the tagger may find a person, as a log probability, for the given name to outweigh it. */
const LEAST_PERSON = -4;

/** "Competition and Markets Authority": the half before "and" belongs to the body that the article introduces. */
function withFirstHalf(name: NameTokens, found: readonly TokenName[]): readonly TokenName[] {
  const whole: TokenName[] = [];
  for (const own of found) {
    const start = own.first - 2;
    const before = whole.at(-1);
    const half = before?.first === start && before.last === start && before.type === own.type;
    const free = (before?.last ?? -1) < start;
    if ((half || free) && isSecondHalf(name, own)) {
      if (half) whole.pop();
      whole.push({ ...own, first: start });
    } else whole.push(own);
  }
  return whole;
}

function isSecondHalf({ tokens, cases, words }: NameTokens, own: TokenName): boolean {
  const { first, last, type } = own;
  return (
    type === 'organisation' &&
    tokens[first - 1]?.lower === 'and' &&
    cases[first - 2] === Case.capital &&
    ((words[last] ?? 0) & NameWord.organisationHead) !== 0 &&
    OWNER.test(tokens[first - 3]?.lower ?? '')
  );
}

/** What stands before the name of a body: "the", "Britain's". */
const OWNER = /^(?:the|['’]s|['’]|its|their)$/;
