import { isStoryZone } from '../draft/draft';
import type { Range } from '../draft/range';
import type { EntityType } from '../entities/entity';
import { quotationAt } from './quotationAt';
import type { Story } from './story';

/** One word of a name's text. */
interface NameWord {
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
export interface NamedWord extends Range, Omit<NameWord, 'offset'> {
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

const wordsOf = new Map<string, readonly NameWord[]>();
const known = new WeakMap<Story, readonly NamedWord[]>();

/** The word in lower case without its accents. */
function withoutAccents(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}/gu, '');
}

function splitName(name: string): readonly NameWord[] {
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

function nameWords(name: string): readonly NameWord[] {
  let words = wordsOf.get(name);
  if (words === undefined) {
    if (wordsOf.size >= MOST_KEPT) wordsOf.clear();
    wordsOf.set(name, (words = splitName(name)));
  }
  return words;
}

/** Every capitalised word of every name in the story and its captions, by offset. */
export function namedWords(story: Story): readonly NamedWord[] {
  const kept = known.get(story);
  if (kept !== undefined) return kept;
  const found: NamedWord[] = [];
  const { entities, mentions } = story.entities;
  for (const mention of mentions) {
    const type = entities[mention.entity]?.type;
    const zone = story.draft.paragraphs[mention.paragraph]?.zone;
    if (type === undefined || zone === undefined || mention.form === 'pronoun') continue;
    if (mention.form === 'role' || mention.form === 'acronym') continue;
    if (!isStoryZone(zone) && zone !== 'caption') continue;
    const isQuoted = quotationAt(story.quotations, mention) !== undefined;
    for (const { offset, text, lower, plain, around, isLast } of nameWords(mention.text)) {
      const start = mention.start + offset;
      const end = start + text.length;
      const { entity } = mention;
      found.push({ start, end, text, lower, plain, around, isLast, type, entity, isQuoted });
    }
  }
  known.set(story, found);
  return found;
}

/** The words by what `key` gives for each of them. */
export function groupWords(
  words: readonly NamedWord[],
  key: (word: NamedWord) => string,
): ReadonlyMap<string, readonly NamedWord[]> {
  const groups = new Map<string, NamedWord[]>();
  for (const word of words) {
    const group = groups.get(key(word));
    if (group === undefined) groups.set(key(word), [word]);
    else group.push(word);
  }
  return groups;
}
