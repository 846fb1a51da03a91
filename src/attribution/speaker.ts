import type { Range } from '../draft/range';
import { firstWhere } from '../draft/search';
import type { Entity, EntityReading, Mention } from '../entities/entity';
import type { Speaker } from './attribution';
import { namedPhrase } from './namedPhrase';
import { PhraseType, type Passage, type Phrase } from './passage';
import { VAGUE_NOUNS } from './vocabulary';

/** So many mentions are gone over from the one found before to the next asked for, then they are searched. */
const NEAR = 8;

/** Looks mentions up by offset; the mentions of a draft are in order and do not overlap. */
export class MentionIndex {
  readonly #reading: EntityReading;
  /** The mention found last: the next one asked for stands near it. */
  #last = 0;

  constructor(reading: EntityReading) {
    this.#reading = reading;
  }

  /** The first mention that shares text with `start` … `end` and is more than a pronoun. */
  named(start: number, end: number): Mention | undefined {
    const { mentions } = this.#reading;
    const first = (this.#last = this.#firstBehind(start));
    for (let i = first; i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start >= end) break;
      if (mention.form !== 'pronoun' && start < mention.end) return mention;
    }
    return undefined;
  }

  /** The first mention that ends behind an offset. */
  #firstBehind(offset: number): number {
    const { mentions } = this.#reading;
    const endsBehind = (i: number): boolean => (mentions[i] as Mention).end > offset;
    let at = this.#last;
    for (let step = 0; step < NEAR; step++)
      if (at > 0 && endsBehind(at - 1)) at--;
      else if (at < mentions.length && !endsBehind(at)) at++;
      else return at;
    return firstWhere(mentions.length, endsBehind);
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
