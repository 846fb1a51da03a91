import { contains, overlaps, type Range } from '../draft/range';
import type { Entity, EntityReading, Mention } from '../entities/entity';
import type { Speaker } from './attribution';
import { namedPhrase } from './namedPhrase';
import { PhraseType, type Passage, type Phrase } from './passage';
import { VAGUE_NOUNS } from './vocabulary';

/** Looks mentions up by offset; the mentions of a draft are in order and do not overlap. */
export class MentionIndex {
  readonly #reading: EntityReading;

  constructor(reading: EntityReading) {
    this.#reading = reading;
  }

  /** The first mention that shares text with `range` and is more than a pronoun. */
  named(range: Range): Mention | undefined {
    const { mentions } = this.#reading;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle] as Mention).end <= range.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start >= range.end) break;
      if (mention.form !== 'pronoun' && overlaps(mention, range)) return mention;
    }
    return undefined;
  }

  entity(index: number): Entity | undefined {
    return this.#reading.entities[index];
  }
}

/**
 * The speaker that a phrase names; `start` is where its paragraph begins in the draft. A name
 * beside a role speaks for it; "who" keeps its place and takes the name of what it refers to.
 */
export function speakerOf(
  phrase: Phrase,
  passage: Passage,
  start: number,
  mentions: MentionIndex,
): Speaker {
  const named = namedPhrase(phrase, passage);
  const speaker = speakerIn(named, passage, start, mentions);
  if (named === phrase || phrase.type !== PhraseType.pronoun) return speaker;
  const { start: from, end: to } = phrase;
  const text = passage.tokens.text.slice(from, to);
  return { ...speaker, start: start + from, end: start + to, text };
}

function speakerIn(
  phrase: Phrase,
  passage: Passage,
  start: number,
  mentions: MentionIndex,
): Speaker {
  const range = { start: start + phrase.start, end: start + phrase.end };
  const head = passage.items[phrase.head] as Range;
  const headRange = { start: start + head.start, end: start + head.end };
  const mention = mentions.named(headRange);
  const text = passage.tokens.text.slice(phrase.start, phrase.end);
  if (mention === undefined) {
    const { start: from, end } = range;
    return { start: from, end, text, form: formOf(phrase, undefined), name: text };
  }
  const entity = mentions.entity(mention.entity);
  const named = entity?.type === 'person' && contains(range, mention) && mention.form !== 'role';
  const place = named ? mention : range;
  return {
    start: place.start,
    end: place.end,
    text: named ? mention.text : text,
    form: formOf(phrase, entity),
    entity: mention.entity,
    name: entity?.name ?? text,
  };
}

function formOf(phrase: Phrase, entity: Entity | undefined): Speaker['form'] {
  if (phrase.type === PhraseType.pronoun) return 'pronoun';
  if (entity !== undefined)
    return entity.type === 'person'
      ? phrase.type === PhraseType.name
        ? 'name'
        : 'role'
      : 'organisation';
  if (phrase.documentNoun) return 'document';
  if (isVague(phrase)) return 'vague';
  if (phrase.type !== PhraseType.name) return 'role';
  return phrase.nameType === 'organisation' ? 'organisation' : 'name';
}

/** A plural of nobody in particular: "officials", "some critics", "a source". */
function isVague(phrase: Phrase): boolean {
  if (phrase.type === PhraseType.indefinite) return true;
  const bare = phrase.first === phrase.last || phrase.determiner !== '';
  return bare && VAGUE_NOUNS.has(phrase.key) && phrase.last - phrase.first <= 1;
}
