import { detached } from '../draft/detached';
import { isStoryZone } from '../draft/draft';
import type { Range } from '../draft/range';
import type { EntityType, Mention } from '../entities/entity';
import { quotationAt } from './quotationAt';
import type { Story } from './story';

/** One word of a name's text. */
export interface WordOfName {
  readonly offset: number;
  readonly text: string;
  readonly lower: string;
  /** Lower case, without accents. */
  readonly plain: string;
  /** The other words of the name, joined; '' for a word that stands alone. */
  readonly around: string;
  /** The last word of its name: of a person the surname. */
  readonly isLast: boolean;
}

/** One word of a name at one place. */
export interface NamedWord extends Range, Omit<WordOfName, 'offset'> {
  readonly type: EntityType;
  readonly entity: number;
  readonly isQuoted: boolean;
}

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu;
const ENDING = /[’']s?$/;
/** A name of more words is a heading in capitals. */
const MOST_WORDS = 10;
/** Names whose words are kept, as they return on every key press. */
const MOST_KEPT = 5000;

const wordsOf = new Map<string, readonly WordOfName[]>();
const known = new WeakMap<Story, readonly string[]>();

/** The word in lower case without its accents. */
function withoutAccents(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}/gu, '');
}

function splitName(name: string): readonly WordOfName[] {
  const words = [...name.matchAll(WORD)];
  if (words.length > MOST_WORDS) return [];
  const lower = words.map(([word]) => word.replace(ENDING, '').normalize('NFC').toLowerCase());
  return words.map(({ 0: word, index }, i) => ({
    offset: index,
    text: word.replace(ENDING, ''),
    lower: lower[i] ?? '',
    plain: withoutAccents(lower[i] ?? ''),
    around: lower.filter((_, j) => j !== i).join(' '),
    isLast: i === words.length - 1,
  }));
}

/** The words of a name's text; none where it is a heading in capitals. */
export function nameWords(name: string): readonly WordOfName[] {
  let words = wordsOf.get(name);
  if (words === undefined) {
    if (wordsOf.size >= MOST_KEPT) wordsOf.clear();
    const own = detached(name);
    wordsOf.set(own, (words = splitName(own)));
  }
  return words;
}

/** True for the mentions whose words are compared: names of the story and its captions. */
function isCompared({ draft }: Story, { form, paragraph }: Mention): boolean {
  if (form === 'pronoun' || form === 'role' || form === 'acronym') return false;
  const zone = draft.paragraphs[paragraph]?.zone;
  return zone !== undefined && (isStoryZone(zone) || zone === 'caption');
}

/** The texts of all names in the order of the draft, each once. */
export function distinctNames(story: Story): readonly string[] {
  const kept = known.get(story);
  if (kept !== undefined) return kept;
  const names = new Set<string>();
  for (const mention of story.entities.mentions)
    if (isCompared(story, mention)) names.add(mention.text);
  const found = [...names];
  known.set(story, found);
  return found;
}

/** Makes a function of names remember its last answer: most key presses change no name. */
export function ofSameNames<T>(
  make: (names: readonly string[]) => T,
): (names: readonly string[]) => T {
  let last: { readonly names: readonly string[]; readonly answer: T } | undefined;
  return names => {
    if (last === undefined || !isSameList(last.names, names)) last = { names, answer: make(names) };
    return last.answer;
  };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The words of the names that are `wanted` in lower case, by name; a name without any has no entry. */
export function wordsByName(
  names: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly WordOfName[]> {
  const byName = new Map<string, readonly WordOfName[]>();
  if (wanted.size === 0) return byName;
  for (const name of names) {
    const words = nameWords(name);
    if (words.some(({ lower }) => wanted.has(lower)))
      byName.set(
        name,
        words.filter(({ lower }) => wanted.has(lower)),
      );
  }
  return byName;
}

/** The places of the words that `wordsByName` chose, by offset. */
export function placesOf(
  story: Story,
  chosen: ReadonlyMap<string, readonly WordOfName[]>,
): readonly NamedWord[] {
  const found: NamedWord[] = [];
  const { entities, mentions } = story.entities;
  for (const mention of mentions) {
    const words = chosen.get(mention.text);
    const type = entities[mention.entity]?.type;
    if (words === undefined || type === undefined || !isCompared(story, mention)) continue;
    const isQuoted = quotationAt(story.quotations, mention) !== undefined;
    for (const { offset, text, lower, plain, around, isLast } of words) {
      const start = mention.start + offset;
      const end = start + text.length;
      const { entity } = mention;
      found.push({ start, end, text, lower, plain, around, isLast, type, entity, isQuoted });
    }
  }
  return found;
}

/** The words by what `key` gives for each of them. */
export function groupWords<Word>(
  words: readonly Word[],
  key: (word: Word) => string,
): ReadonlyMap<string, readonly Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of words) {
    const own = key(word);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [word]);
    else group.push(word);
  }
  return groups;
}
