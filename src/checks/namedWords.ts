import { isStoryZone } from '../draft/draft';
import type { Range } from '../draft/range';
import type { EntityType } from '../entities/entity';
import { quotationAt } from './quotationAt';
import type { Story } from './story';

/** One word of a name at one place. */
export interface NamedWord extends Range {
  readonly text: string;
  readonly type: EntityType;
  readonly entity: number;
  /** The other words of the name at this place, joined; '' for a word that stands alone. */
  readonly around: string;
  /** The last word of its name: of a person the surname. */
  readonly isLast: boolean;
  readonly isQuoted: boolean;
}

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu;
/** A name of more words is a heading in capitals. */
const MOST_WORDS = 10;
const ENDING = /[’']s?$/;
const known = new WeakMap<Story, readonly NamedWord[]>();

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
    const words = [...mention.text.matchAll(WORD)];
    if (words.length > MOST_WORDS) continue;
    words.forEach((match, i) => {
      const text = match[0].replace(ENDING, '');
      const start = mention.start + match.index;
      found.push({
        start,
        end: start + text.length,
        text,
        type,
        entity: mention.entity,
        around: words
          .filter((_, j) => j !== i)
          .map(([word]) => word.toLowerCase())
          .join(' '),
        isLast: i === words.length - 1,
        isQuoted,
      });
    });
  }
  known.set(story, found);
  return found;
}
