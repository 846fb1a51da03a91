import type { Draft, Zone } from '../draft/draft';
import type { Lexicon } from '../draft/lexicon';
import { ParagraphMemo } from '../draft/paragraphMemo';
import { overlaps, type Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { findName, nameKey, type EntityCorrections } from './corrections';
import type { EntityType, NameSpan } from './entity';
import { LowerWordCounts } from './lowerWordCounts';
import { readNameParts, type NameParts } from './nameParts';
import { isHeadline, knownInside } from './namesRunTogether';
import { foldWord } from './personName';
import { readParagraphNames, type ParagraphName, type ParagraphNames } from './paragraphNames';

/** All places of one string. */
export interface NameGroup {
  readonly key: string;
  /** How many groups appear before it in the draft. */
  readonly order: number;
  readonly words: readonly string[];
  readonly parts: NameParts;
  readonly names: ParagraphName[];
  readonly votes: { person: number; organisation: number; place: number; other: number };
  /** The writer's own word on what this is. */
  readonly corrected?: EntityType | 'none';
}

/** A name where it stands in its paragraph, with all of its equals. */
export interface GroupedName {
  readonly name: ParagraphName;
  readonly group: NameGroup;
}

/** The names of the story by their keys, and by where they stand. */
export interface NameGroups {
  /** In order of first appearance. */
  readonly groups: readonly NameGroup[];
  /** The names of each paragraph of the story by offset; undefined where there is none. */
  readonly byParagraph: readonly (readonly GroupedName[] | undefined)[];
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

/** A paragraph of the story as it was last read; a key press before it moves it. */
const LAST = new ParagraphMemo((): { read?: StoryParagraph } => ({}));

/** The paragraphs whose names count. */
export function readStory(
  draft: Draft,
  tokens: readonly ParagraphTokens[],
  names: readonly (readonly NameSpan[])[],
  lexicon: Lexicon,
): readonly StoryParagraph[] {
  const story: StoryParagraph[] = [];
  const kept = LAST.all(tokens);
  for (const { index, start: base, zone } of draft.paragraphs) {
    const own = tokens[index];
    const last = kept[index];
    if (own === undefined || last === undefined || SKIPPED.has(zone)) continue;
    const reading = readParagraphNames(own, names[index] ?? NO_SPANS, lexicon);
    const { read } = last;
    if (read?.reading !== reading || read.index !== index || read.base !== base)
      last.read = { index, base, tokens: own, reading };
    story.push(last.read as StoryParagraph);
  }
  return story;
}

const NO_SPANS: readonly NameSpan[] = [];

/** Gathers the names of the story by their key and by their paragraph. */
export function groupNames(
  story: readonly StoryParagraph[],
  corrections: EntityCorrections,
): NameGroups {
  const corrected = new Map(corrections.types.map(({ name, type }) => [nameKey(name), type]));
  const grouping = new Grouping(story.length, corrected);
  const divisible: { readonly at: number; readonly name: ParagraphName }[] = [];
  const common = commonOpenings(story, corrected);
  let certain: ReadonlySet<string> | undefined;
  const known = (): ReadonlySet<string> => (certain ??= undoubtedNames(story));
  for (let at = 0; at < story.length; at++) {
    const { reading } = story[at] as StoryParagraph;
    const added = correctedNames(reading, corrections);
    for (const name of reading.names) {
      if (common?.has(name.key)) continue;
      if (added.length > 0 && added.some(other => overlaps(other, name))) continue;
      const inside = name.doubt === undefined ? WHOLE : knownInside(reading, name, known());
      if (inside.length > 0)
        for (const [first, last] of inside)
          grouping.add(at, partOf(reading, name.type, first, last));
      else if (isHeadline(name)) continue;
      else if (name.halves === undefined) grouping.add(at, name);
      else divisible.push({ at, name });
    }
    for (const name of added) grouping.add(at, name);
  }
  // "Velik’s National Front" is a person and a party where the draft knows Velik, else one name.
  for (const { at, name } of divisible) {
    const owner = grouping.group(name.halves?.[0].key ?? '');
    const type = owner && typeByVote(owner);
    const parts = type === 'person' || type === 'place' ? (name.halves ?? [name]) : [name];
    for (const part of parts) grouping.add(at, part);
  }
  return grouping.finish();
}

/** One name, and nothing run together in it. */
const WHOLE: ReturnType<typeof knownInside> = [];

/** By offset; of two at one place first the one that the draft had first. */
const byPlace = (a: GroupedName, b: GroupedName): number =>
  a.name.start - b.name.start || a.group.order - b.group.order;

class Grouping {
  readonly #corrected: ReadonlyMap<string, EntityType | 'none'>;
  readonly #byKey = new Map<string, NameGroup>();
  readonly #groups: NameGroup[] = [];
  readonly #byParagraph: (GroupedName[] | undefined)[];
  /** Paragraphs whose names did not come in order. */
  readonly #unsorted = new Set<GroupedName[]>();

  constructor(paragraphs: number, corrected: ReadonlyMap<string, EntityType | 'none'>) {
    this.#byParagraph = new Array<GroupedName[] | undefined>(paragraphs).fill(undefined);
    this.#corrected = corrected;
  }

  group(key: string): NameGroup | undefined {
    return this.#byKey.get(key);
  }

  add(at: number, name: ParagraphName): void {
    let group = this.#byKey.get(name.key);
    if (group === undefined) group = this.#begin(name);
    else group.names.push(name);
    const { votes } = group;
    const { scores } = name;
    votes.person += scores.person;
    votes.organisation += scores.organisation;
    votes.place += scores.place;
    votes.other += scores.other;
    const own = this.#byParagraph[at];
    const grouped = { name, group };
    if (own === undefined) this.#byParagraph[at] = [grouped];
    else {
      if (byPlace(own[own.length - 1] as GroupedName, grouped) > 0) this.#unsorted.add(own);
      own.push(grouped);
    }
  }

  /** The group of a name that the draft has for the first time. */
  #begin(name: ParagraphName): NameGroup {
    const { key, words, parts } = name;
    const type = this.#corrected.get(key);
    const group: { -readonly [Key in keyof NameGroup]: NameGroup[Key] } = {
      key,
      order: this.#groups.length,
      words,
      parts,
      names: [name],
      votes: { person: 0, organisation: 0, place: 0, other: 0 },
    };
    if (type !== undefined) group.corrected = type;
    this.#byKey.set(key, group);
    this.#groups.push(group);
    return group;
  }

  finish(): NameGroups {
    for (const names of this.#unsorted) names.sort(byPlace);
    return { groups: this.#groups, byParagraph: this.#byParagraph };
  }
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
 * Words that are names only by the capital of their sentence's start, since the draft writes the
 * same word small elsewhere: "Fares would rise. … the fares". What says something is a name.
 */
function commonOpenings(
  story: readonly StoryParagraph[],
  corrected: ReadonlyMap<string, unknown>,
): ReadonlySet<string> | undefined {
  const opening = new Set<string>();
  const named = new Set<string>();
  const unclear = new Set<string>();
  for (const { reading } of story)
    for (const { key, onlyOpens, plainOpening } of reading.names)
      if (onlyOpens && !corrected.has(key)) {
        if (opening.size < MOST_OPENING) opening.add(key);
        else named.add(key);
        if (!plainOpening) unclear.add(key);
      }
  if (opening.size === 0) return undefined;
  lowerWords.follow(story.map(({ reading }) => reading.lowerWords));
  for (const key of opening)
    if (unclear.has(key) && !lowerWords.has(key) && !lowerWords.has(`${key}s`)) opening.delete(key);
  if (opening.size === 0) return undefined;
  for (const { reading } of story)
    for (const { key, onlyOpens } of reading.names)
      if (!onlyOpens || corrected.has(key)) opening.delete(key);
  for (const key of named) opening.delete(key);
  return opening;
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
    plainOpening: false,
    articled: false,
  };
}

/** True for a ship or a show that is called like a person: mostly behind "the". */
function isThing({ names }: NameGroup): boolean {
  const articled = names.reduce((sum, name) => sum + (name.articled ? 1 : 0), 0);
  return articled * 2 > names.length;
}

/** What a group of equal names is, by the sum of its votes; undefined when most speaks for no name. */
export function typeByVote(group: NameGroup): EntityType | undefined {
  if (group.corrected !== undefined)
    return group.corrected === 'none' ? undefined : group.corrected;
  const { person, organisation, place, other } = group.votes;
  const best = Math.max(person, organisation, place);
  if (other > best) return undefined;
  if (best === person && isThing(group)) return undefined;
  return best === person ? 'person' : best === organisation ? 'organisation' : 'place';
}
