import type { Range } from '../draft/range';
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

  /** The first mention that shares text with `start` … `end` and is more than a pronoun. */
  named(start: number, end: number): Mention | undefined {
    const { mentions } = this.#reading;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle] as Mention).end <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start >= end) break;
      if (mention.form !== 'pronoun' && start < mention.end) return mention;
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
 * `known`: what the phrase named there before; the same object again where that still holds.
 */
export function speakerOf(
  phrase: Phrase,
  passage: Passage,
  start: number,
  mentions: MentionIndex,
  known?: Speaker,
): Speaker {
  const named = namedPhrase(phrase, passage);
  const head = passage.items[named.head] as Range;
  const mention = mentions.named(start + head.start, start + head.end);
  const entity = mention && mentions.entity(mention.entity);
  const form = formOf(named, entity);
  const own = named !== phrase && phrase.type === PhraseType.pronoun ? phrase : named;
  const byName =
    own === named && mention !== undefined && isPersonIn(named, start, mention, entity);
  const from = byName ? mention.start : start + own.start;
  const to = byName ? mention.end : start + own.end;
  if (
    known?.start === from &&
    known.end === to &&
    known.form === form &&
    known.entity === mention?.entity &&
    (entity === undefined || known.name === entity.name)
  )
    return known;
  const textOf = (words: Range): string => passage.tokens.text.slice(words.start, words.end);
  const text = byName ? mention.text : textOf(own);
  const name = entity?.name ?? (own === named ? text : textOf(named));
  return mention === undefined
    ? { start: from, end: to, text, form, name }
    : { start: from, end: to, text, form, entity: mention.entity, name };
}

/** True for a person's name that stands in the phrase: its words alone are the speaker then. */
function isPersonIn(
  phrase: Phrase,
  start: number,
  mention: Mention,
  entity: Entity | undefined,
): boolean {
  return (
    entity?.type === 'person' &&
    mention.form !== 'role' &&
    start + phrase.start <= mention.start &&
    mention.end <= start + phrase.end
  );
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
