import { CERTAINLY_PERSON, withinSpan } from './nameSpanEdges';
import type { Lexicon } from '../draft/lexicon';
import { WordClass } from '../draft/lexicon';
import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import type { EntityType, NameScores, NameSpan } from './entity';
import { genderOfGivenName, genderOfWord } from './gender';
import { Case, isCapitalised, readNameTokens, type NameTokens } from './nameTokens';
import { readNameParts, type NameParts } from './nameParts';
import { isTitleCase, whyDoubtful } from './namesRunTogether';
import { nameWord, NameWord } from './nameWords';
import { isArticled, isPlainOpening } from './notNames';
import { foldWord } from './personName';
import { isRoleNoun, roleAfter, roleBefore, roleBeforeComma, type StatedRole } from './roles';

/** A name in its paragraph, ready to be joined to others; offsets and tokens from the paragraph's start. */
export interface ParagraphName extends Range {
  readonly text: string;
  /** The words in lower case, accents folded, one space between: equal keys are one name. */
  readonly key: string;
  readonly words: readonly string[];
  readonly parts: NameParts;
  readonly type: EntityType;
  readonly scores: NameScores;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly roles: readonly StatedRole[];
  /** Above 0 speaks for "he", below for "she"; from title, role and given name. */
  readonly agreement: number;
  /** The same from title and role alone. */
  readonly titleAgreement: number;
  readonly possessive: boolean;
  /** A single word that the lexicon lists as a country or city. */
  readonly listedPlace: boolean;
  /** Right behind "the". */
  readonly afterArticle: boolean;
  /** A single word with no sign of a name but the capital that the sentence's start gives it. */
  readonly onlyOpens: boolean;
  /** A plain noun that the sentence's start gives a capital. */
  readonly plainOpening: boolean;
  /** A person's full name behind "the", as ships and shows have it. */
  readonly articled: boolean;
  /** Why it may hold a word too many. */
  readonly doubt?: 'headline' | 'opening';
  /** The names on both sides of a possessive inside this one: "Velik’s National Front" may be two. */
  readonly halves?: readonly [ParagraphName, ParagraphName];
}

/** "the mayor", "the company": a noun that may call back somebody already introduced. */
export interface RolePhrase extends Range {
  readonly kind: 'role';
  readonly text: string;
  readonly head: string;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A capitalised word that was taken for no name; a known surname may claim it. */
export interface LooseCapital extends Range {
  readonly kind: 'loose';
  readonly token: number;
  /** The keys of this word, of it and the next one, and so on, as far as only spaces lie between. */
  readonly runs: readonly string[];
}

/** What is no name by itself and may yet mention somebody whom the draft names elsewhere. */
export type UnnamedPlace = LooseCapital | RolePhrase;

/** A pronoun that tells a gender; offset from the paragraph's start. */
export interface GenderedPronoun {
  readonly start: number;
  readonly token: number;
  readonly word: 'he' | 'she';
}

/** What the draft-wide step needs of one paragraph. */
export interface ParagraphNames {
  readonly text: string;
  readonly tokens: NameTokens;
  readonly names: readonly ParagraphName[];
  /** By offset; of two at one place first the loose capital. */
  readonly unnamed: readonly UnnamedPlace[];
  /** The words that stand in lower case. */
  readonly lowerWords: ReadonlySet<string>;
  /** he, she and their forms. */
  readonly pronouns: readonly GenderedPronoun[];
  /** Names with their acronyms, `(ABC)` right after the name: the two keys. */
  readonly acronyms: readonly (readonly [string, string])[];
}

const UNSCORED: Readonly<Record<EntityType, NameScores>> = {
  person: { person: -0.4, organisation: -2.2, place: -2.2, other: -2.2 },
  organisation: { person: -1.6, organisation: -0.6, place: -2.2, other: -1.8 },
  place: { person: -2.2, organisation: -2.2, place: -0.4, other: -2.2 },
};

const UNKNOWN: NameScores = { person: -1.4, organisation: -1.3, place: -1.4, other: -1.4 };

const cache = new WeakMap<
  ParagraphTokens,
  {
    readonly spans: readonly NameSpan[];
    readonly lexicon: Lexicon;
    readonly reading: ParagraphNames;
  }
>();

/** Reads the names of a paragraph; the answer is kept as long as its tokens and names are. */
export function readParagraphNames(
  paragraph: ParagraphTokens,
  spans: readonly NameSpan[],
  lexicon: Lexicon,
): ParagraphNames {
  const cached = cache.get(paragraph);
  if (cached?.spans === spans && cached.lexicon === lexicon) return cached.reading;
  const reading = read(paragraph, spans, lexicon);
  cache.set(paragraph, { spans, lexicon, reading });
  return reading;
}

function read(
  paragraph: ParagraphTokens,
  spans: readonly NameSpan[],
  lexicon: Lexicon,
): ParagraphNames {
  const name = readNameTokens(paragraph, lexicon);
  const { text, tokens } = paragraph;
  const taken = new Uint8Array(tokens.length);
  const places: { span: NameSpan; first: number; last: number }[] = [];
  let token = 0;
  for (const span of spans) {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= span.start) token++;
    const first = token;
    while (token < tokens.length && (tokens[token]?.start ?? 0) < span.end) taken[token++] = 1;
    if (token > first) places.push(withinSpan(name, span, first, token - 1));
  }
  const isTaken = (i: number): boolean => taken[i] === 1;
  const titleCase = isTitleCase(name);
  const names = places.map(({ span, first, last }) => {
    const read = readName(name, text, span, first, last, isTaken);
    const { firstToken, lastToken, type } = read;
    const doubt = whyDoubtful(name, titleCase, firstToken, lastToken, type);
    const whole = doubt === undefined ? read : { ...read, doubt };
    const at = possessiveIn(name, first, last);
    if (at === undefined || span.type === 'person') return whole;
    const left = { ...readName(name, text, span, first, at - 1, isTaken), scores: UNKNOWN };
    const right = { ...readName(name, text, span, at + 1, last, isTaken), scores: UNKNOWN };
    return { ...whole, halves: [left, right] as const };
  });
  const acronyms: [string, string][] = [];
  for (const long of [...names]) {
    const span = long.type === 'organisation' ? acronymSpan(name, long) : undefined;
    if (span === undefined) continue;
    const at = long.lastToken + 2;
    acronyms.push([long.key, foldWord(tokens[at]?.lower ?? '')]);
    if (taken[at] === 1) continue;
    taken[at] = 1;
    names.push(readName(name, text, span, at, at, i => taken[i] === 1));
  }
  names.sort((a, b) => a.start - b.start);
  return {
    text,
    tokens: name,
    names,
    acronyms,
    unnamed: [...findLoose(name, taken), ...findRolePhrases(name, text, taken)].sort(
      (a, b) => a.start - b.start,
    ),
    lowerWords: new Set(
      tokens.flatMap(({ lower }, i) => (name.cases[i] === Case.lower ? [lower] : [])),
    ),
    pronouns: findPronouns(name),
  };
}

/** What several people are called at once: "Senators Okoye and Lott". */
const TITLES =
  /^(?:senators|representatives|professors|governors|presidents|justices|judges|ministers|mayors|officers|detectives|deputies|generals|doctors|drs\.?|brothers|sisters)$/;

/** True where the name stands behind Mr, Mrs and the like: it is a person's, whatever its words are. */
function isAddressed({ tokens, words }: NameTokens, from: number, to: number): boolean {
  const address = /^(?:mr|mrs|ms|miss|mx)\.?$/;
  for (let i = from; i <= to; i++) if ((words[i] ?? 0) & NameWord.organisationHead) return false;
  return (
    (from < to && address.test(tokens[from]?.lower ?? '')) ||
    (from > 0 && address.test(tokens[from - 1]?.lower ?? ''))
  );
}

function readName(
  name: NameTokens,
  text: string,
  found: NameSpan,
  from: number,
  to: number,
  taken: (token: number) => boolean,
): ParagraphName {
  const span = isAddressed(name, from, to)
    ? { ...found, type: 'person' as const, scores: CERTAINLY_PERSON }
    : found;
  let first = from;
  let last = to;
  const { tokens, words } = name;
  const titleBits = NameWord.honorific | NameWord.title;
  if (span.type === 'person')
    while (
      first < last &&
      ((words[first] ?? 0) & titleBits || TITLES.test(tokens[first]?.lower ?? '')) &&
      !opensPair(name, first, last)
    )
      first++;
  if (span.type === 'person' && startsAfterGivenName(name, first) && !taken(first - 1)) first--;
  if (span.type === 'organisation' || span.type === 'place')
    while (first < last && tokens[first]?.lower === 'the') first++;
  if (/^['’]s?$/.test(tokens[last]?.lower ?? '') && last > first) last--;
  const start = tokens[first]?.start ?? span.start;
  const end = Math.max(start, tokens[last]?.end ?? span.end);
  const keyWords: string[] = [];
  let quoted = false;
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind === 'mark') {
      if (span.type === 'person' && !/^['’]/.test(token.text)) quoted = !quoted;
    } else if (token.kind !== 'punctuation' && !quoted) keyWords.push(foldWord(token.lower));
  }
  if (keyWords.length === 0) keyWords.push(text.slice(start, end).toLowerCase());
  const roles: StatedRole[] = [];
  let titleAgreement = 0;
  if (span.type !== 'place') {
    const roleStart = first > from ? from : first;
    for (let i = roleStart; i < first; i++)
      titleAgreement += 2 * genderOfWord(tokens[i]?.lower ?? '');
    if (roleStart > 0) titleAgreement += 2 * genderOfWord(tokens[roleStart - 1]?.lower ?? '');
    const stated = [
      roleBefore(name, text, first, i => i < from && taken(i)),
      roleBeforeComma(name, text, Math.min(first, from)),
      roleAfter(name, text, to, taken),
    ];
    for (const role of stated) {
      if (role === undefined) continue;
      const bare = withoutHonorific(role);
      if (bare !== undefined) roles.push(bare);
      titleAgreement += genderOfWord(role.head);
    }
  }
  const onlyOpens =
    first === last &&
    name.opens[first] === 1 &&
    name.cases[first] === Case.capital &&
    ((words[last + 1] ?? 0) & NameWord.reporting) === 0;
  const given = keyWords.length > 1 && span.type === 'person' ? (name.classes[first] ?? 0) : 0;
  return {
    start,
    end,
    text: text.slice(start, end),
    key: keyWords.join(' '),
    words: keyWords,
    parts: readNameParts(keyWords, text.slice(start, end)),
    type: span.type,
    scores: span.scores ?? UNSCORED[span.type],
    firstToken: first,
    lastToken: last,
    roles,
    titleAgreement,
    agreement: titleAgreement + genderOfGivenName(given),
    possessive: /^['’]s?$/.test(tokens[last + 1]?.lower ?? ''),
    listedPlace:
      first === last && ((name.classes[first] ?? 0) & (WordClass.country | WordClass.city)) !== 0,
    afterArticle: tokens[first - 1]?.lower === 'the',
    onlyOpens,
    plainOpening: onlyOpens && isPlainOpening(name, first, span.type),
    articled: span.type === 'person' && isArticled(name, first, last),
  };
}

/** True where a particle in lower case begins the name and a capitalised word stands before it: "Jan van der Berg". */
function startsAfterGivenName({ tokens, cases, words }: NameTokens, first: number): boolean {
  const own = tokens[first];
  const before = tokens[first - 1];
  if (own === undefined || before === undefined || own.start - before.end !== 1) return false;
  if (cases[first] !== Case.lower || ((words[first] ?? 0) & NameWord.particle) === 0) return false;
  const outside = NameWord.honorific | NameWord.title | NameWord.grammar;
  return isCapitalised(cases[first - 1] ?? 0) && ((words[first - 1] ?? 0) & outside) === 0;
}

/** The possessive ending between two parts of a name. */
function possessiveIn(
  { tokens, cases }: NameTokens,
  first: number,
  last: number,
): number | undefined {
  for (let i = first + 1; i < last; i++)
    if (/^['’]s$/.test(tokens[i]?.lower ?? '') && isCapitalised(cases[i + 1] ?? 0)) return i;
  return undefined;
}

/** True for "Justice Malala" and the like: two words of which the first is also a given name. */
function opensPair(name: NameTokens, first: number, last: number): boolean {
  const given = WordClass.maleName | WordClass.femaleName;
  return (
    last - first === 1 &&
    ((name.classes[first] ?? 0) & given) !== 0 &&
    ((name.words[first] ?? 0) & NameWord.honorific) === 0
  );
}

function withoutHonorific(role: StatedRole): StatedRole | undefined {
  const words = role.text.split(/\s+/);
  while (words.length > 0 && nameWord((words.at(-1) ?? '').toLowerCase()) & NameWord.honorific)
    words.pop();
  const head = words.at(-1);
  if (head === undefined) return undefined;
  return words.length === role.text.split(/\s+/).length
    ? role
    : { ...role, text: words.join(' '), head: head.toLowerCase() };
}

function findRolePhrases(name: NameTokens, text: string, taken: Uint8Array): RolePhrase[] {
  const { tokens } = name;
  const phrases: RolePhrase[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]?.lower !== 'the') continue;
    for (let head = i + 1; head <= i + 2 && head < tokens.length; head++) {
      const token = tokens[head];
      if (token?.kind !== 'word' || taken[head] === 1) break;
      const next = tokens[head + 1];
      const isHead =
        isRoleNoun(name, head) || ((name.words[head] ?? 0) & NameWord.organisationHead) !== 0;
      const compound = next?.kind === 'word' && isRoleNoun(name, head + 1);
      if (!isHead || compound || taken[head + 1] === 1) continue;
      const start = tokens[i]?.start ?? 0;
      phrases.push({
        kind: 'role',
        start,
        end: token.end,
        text: text.slice(start, token.end),
        head: token.lower,
        firstToken: i,
        lastToken: head,
      });
      break;
    }
  }
  return phrases;
}

function findLoose(name: NameTokens, taken: Uint8Array): LooseCapital[] {
  const { tokens, words } = name;
  const skip = NameWord.grammar | NameWord.notName | NameWord.honorific;
  const isLoose = (i: number): boolean =>
    taken[i] === 0 && isCapitalised(name.cases[i] ?? 0) && ((words[i] ?? 0) & skip) === 0;
  const loose: LooseCapital[] = [];
  tokens.forEach(({ start, end, lower }, token) => {
    if (!isLoose(token)) return;
    const runs = [foldWord(lower)];
    for (let next = token + 1; runs.length < LONGEST_RUN && isLoose(next); next++) {
      const own = tokens[next];
      if (own === undefined || own.start - (tokens[next - 1]?.end ?? 0) !== 1) break;
      runs.push(`${runs[runs.length - 1]} ${foldWord(own.lower)}`);
    }
    loose.push({ kind: 'loose', start, end, token, runs });
  });
  return loose;
}

/** Most words of a name that is found again by its words alone. */
const LONGEST_RUN = 5;

const GENDERED: ReadonlyMap<string, GenderedPronoun['word']> = new Map([
  ...['he', 'him', 'his', 'himself'].map(word => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map(word => [word, 'she'] as const),
]);

function findPronouns({ tokens }: NameTokens): readonly GenderedPronoun[] {
  const pronouns: GenderedPronoun[] = [];
  tokens.forEach(({ lower, start }, token) => {
    const word = GENDERED.get(lower);
    if (word !== undefined) pronouns.push({ start, token, word });
  });
  return pronouns;
}

/** The acronym in brackets right after a name: "National Front (FN)". */
function acronymSpan(name: NameTokens, { lastToken }: ParagraphName): NameSpan | undefined {
  const { tokens, cases } = name;
  const open = tokens[lastToken + 1];
  const short = tokens[lastToken + 2];
  if (open?.text !== '(' || tokens[lastToken + 3]?.text !== ')' || short === undefined)
    return undefined;
  if (cases[lastToken + 2] !== Case.upper || short.text.length < 2) return undefined;
  return { start: short.start, end: short.end, type: 'organisation', confidence: 0.9 };
}
