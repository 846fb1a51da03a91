import type { Draft, Zone } from '../draft/draft';
import type { Lexicon } from '../draft/lexicon';
import { overlaps, type Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { findName, nameKey, type EntityCorrections } from './corrections';
import type { EntityType, NameSpan } from './entity';
import { LowerWordCounts } from './lowerWordCounts';
import { readNameParts, type NameParts } from './nameParts';
import { knownInside } from './namesRunTogether';
import { foldWord } from './personName';
import { readParagraphNames, type ParagraphName, type ParagraphNames } from './paragraphNames';

/** A name where it stands in the draft. */
export interface Occurrence {
  /** Index into the story's paragraphs. */
  readonly at: number;
  /** Offset of the paragraph in the draft; the name's own offsets count from there. */
  readonly base: number;
  readonly name: ParagraphName;
}

/** All occurrences of one string. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly parts: NameParts;
  readonly occurrences: Occurrence[];
  readonly votes: { person: number; organisation: number; place: number; other: number };
  /** The writer's own word on what this is. */
  readonly corrected?: EntityType | 'none';
}

/** Names outside the story proper say nothing about who is in it. */
const SKIPPED: ReadonlySet<Zone> = new Set([
  'byline',
  'credit',
  'boilerplate',
  'note',
  'frontMatter',
  'code',
]);

/** The names of one paragraph of the story, or undefined where the paragraph is no part of it. */
export interface StoryParagraph {
  readonly index: number;
  readonly base: number;
  readonly tokens: ParagraphTokens;
  readonly reading: ParagraphNames;
}

/** The paragraphs whose names count. */
export function readStory(
  draft: Draft,
  tokens: readonly ParagraphTokens[],
  names: readonly (readonly NameSpan[])[],
  lexicon: Lexicon,
): readonly StoryParagraph[] {
  const story: StoryParagraph[] = [];
  for (const paragraph of draft.paragraphs) {
    const own = tokens[paragraph.index];
    if (own === undefined || SKIPPED.has(paragraph.zone)) continue;
    const reading = readParagraphNames(own, names[paragraph.index] ?? [], lexicon);
    story.push({ index: paragraph.index, base: paragraph.start, tokens: own, reading });
  }
  return story;
}

/** Gathers the names of the story by their key, in order of first appearance. */
export function groupNames(
  story: readonly StoryParagraph[],
  corrections: EntityCorrections,
): ReadonlyMap<string, NameGroup> {
  const corrected = new Map(corrections.types.map(({ name, type }) => [nameKey(name), type]));
  const groups = new Map<string, NameGroup>();
  const add = (occurrence: Occurrence): void => {
    const { key, words, parts, scores } = occurrence.name;
    let group = groups.get(key);
    if (group === undefined) {
      const type = corrected.get(key);
      group = {
        key,
        words,
        parts,
        occurrences: [],
        votes: { person: 0, organisation: 0, place: 0, other: 0 },
        ...(type !== undefined && { corrected: type }),
      };
      groups.set(key, group);
    }
    group.occurrences.push(occurrence);
    group.votes.person += scores.person;
    group.votes.organisation += scores.organisation;
    group.votes.place += scores.place;
    group.votes.other += scores.other;
  };
  const divisible: Occurrence[] = [];
  const isOpening = openingWords(story, corrected);
  let certain: ReadonlySet<string> | undefined;
  const known = (): ReadonlySet<string> => (certain ??= undoubtedNames(story));
  story.forEach(({ base, reading }, at) => {
    const added = correctedNames(reading, corrections);
    for (const name of reading.names) {
      if (isOpening(name)) continue;
      if (added.length > 0 && added.some(other => overlaps(other, name))) continue;
      const inside = name.doubt === undefined ? [] : knownInside(reading, name, known());
      if (inside.length > 0)
        for (const [first, last] of inside)
          add({ at, base, name: partOf(reading, name.type, first, last) });
      else if (name.halves === undefined) add({ at, base, name });
      else divisible.push({ at, base, name });
    }
    for (const name of added) add({ at, base, name });
  });
  // "Velik’s National Front" is a person and a party where the draft knows Velik, else one name.
  for (const { at, base, name } of divisible) {
    const owner = groups.get(name.halves?.[0].key ?? '');
    const type = owner && typeByVote(owner);
    const parts = type === 'person' || type === 'place' ? (name.halves ?? [name]) : [name];
    for (const part of parts) add({ at, base, name: part });
  }
  return groups;
}

/** The names of the draft that are no words run together, and the surnames in them. */
function undoubtedNames(story: readonly StoryParagraph[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { reading } of story)
    for (const { doubt, key, type, parts } of reading.names) {
      if (doubt !== undefined) continue;
      keys.add(key);
      if (type === 'person') keys.add(parts.person.surname);
    }
  return keys;
}

/** A name that is only some tokens of the one that was found. */
function partOf(
  reading: ParagraphNames,
  type: EntityType,
  first: number,
  last: number,
): ParagraphName {
  const { tokens } = reading.tokens;
  const range = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  const own = tokens.slice(first, last + 1).map(({ lower }) => foldWord(lower));
  return asName(reading, range, own.join(' '), type);
}

const lowerWords = new LowerWordCounts();

/** So many words that only open sentences are looked for in the rest of the draft. */
const MOST_OPENING = 60;

/**
 * Tells words that are names only by the capital of their sentence's start, since the draft writes
 * the same word small elsewhere: "Fares would rise. … the fares". What says something is a name.
 */
function openingWords(
  story: readonly StoryParagraph[],
  corrected: ReadonlyMap<string, unknown>,
): (name: ParagraphName) => boolean {
  const opening = new Set<string>();
  const named = new Set<string>();
  for (const { reading } of story)
    for (const name of reading.names)
      if (name.onlyOpens && opening.size < MOST_OPENING && !corrected.has(name.key))
        opening.add(name.key);
      else named.add(name.key);
  if (opening.size === 0) return () => false;
  lowerWords.follow(story.map(({ reading }) => reading.lowerWords));
  const isCommon = (key: string): boolean =>
    !named.has(key) && (lowerWords.has(key) || lowerWords.has(`${key}s`));
  const common = new Set([...opening].filter(isCommon));
  return name => common.has(name.key);
}

const NO_NAMES: readonly ParagraphName[] = [];

/** Names that the writer has given a type and the recogniser did not find as such. */
function correctedNames(
  reading: ParagraphNames,
  corrections: EntityCorrections,
): readonly ParagraphName[] {
  if (corrections.types.length === 0) return NO_NAMES;
  const added: ParagraphName[] = [];
  for (const { name, type } of corrections.types) {
    if (type === 'none') continue;
    const key = nameKey(name);
    for (const start of findName(reading.text, name)) {
      const range = { start, end: start + name.trim().length };
      const known = reading.names.some(other => other.key === key && overlaps(other, range));
      if (!known && !insideLonger(reading.names, range))
        added.push(asName(reading, range, key, type));
    }
  }
  return added;
}

function insideLonger(names: readonly ParagraphName[], range: Range): boolean {
  return names.some(
    other =>
      other.words.length > 1 &&
      other.start <= range.start &&
      range.end <= other.end &&
      other.end - other.start > range.end - range.start,
  );
}

function asName(
  reading: ParagraphNames,
  range: Range,
  key: string,
  type: EntityType,
): ParagraphName {
  const { tokens } = reading.tokens;
  const firstToken = Math.max(
    0,
    tokens.findIndex(token => token.end > range.start),
  );
  let lastToken = firstToken;
  while ((tokens[lastToken + 1]?.start ?? Infinity) < range.end) lastToken++;
  return {
    ...range,
    text: reading.text.slice(range.start, range.end),
    key,
    words: key.split(' '),
    parts: readNameParts(key.split(' '), reading.text.slice(range.start, range.end)),
    type,
    scores: { person: 0, organisation: 0, place: 0, other: 0 },
    firstToken,
    lastToken,
    roles: [],
    agreement: 0,
    titleAgreement: 0,
    possessive: false,
    listedPlace: false,
    afterArticle: false,
    onlyOpens: false,
  };
}

/** What a group of equal names is, by the sum of its votes; undefined when most speaks for no name. */
export function typeByVote(group: NameGroup): EntityType | undefined {
  if (group.corrected !== undefined)
    return group.corrected === 'none' ? undefined : group.corrected;
  const { person, organisation, place, other } = group.votes;
  const best = Math.max(person, organisation, place);
  if (other > best) return undefined;
  return best === person ? 'person' : best === organisation ? 'organisation' : 'place';
}
