import type { Range } from '../draft/range';
import type { Entity, Mention } from '../entities/entity';
import type { Speaker } from './attribution';
import type { MentionIndex } from './mentionIndex';
import { namedPhrase } from './namedPhrase';
import { PhraseType, type Passage, type Phrase } from './passage';
import { VAGUE_NOUNS } from './vocabulary';

/**
 * A phrase that names a speaker, to be put into the draft again and again: what its paragraph alone
 * tells is read once. A name beside a role speaks for it; "who" keeps its place and takes the name
 * of what it refers to.
 */
export class SpeakerPhrase {
  readonly passage: Passage;
  /** The words that name, and those that stand as the speaker. */
  readonly #named: Phrase;
  readonly #own: Phrase;
  readonly #head: Range;
  #base = 0;
  #speaker: Speaker | undefined;

  constructor(phrase: Phrase, passage: Passage) {
    const named = namedPhrase(phrase, passage);
    this.passage = passage;
    this.#named = named;
    this.#own = named !== phrase && phrase.type === PhraseType.pronoun ? phrase : named;
    this.#head = passage.items[named.head] as Range;
  }

  /**
   * The speaker; `base` is where the paragraph begins in the draft. The same object as the last
   * time where it has not moved and is called as it was.
   */
  at(base: number, mentions: MentionIndex): Speaker {
    const last = this.#speaker;
    const moved = base - this.#base;
    const now = this.#read(base, moved, last, mentions);
    this.#base = base;
    return (this.#speaker = now);
  }

  #read(base: number, moved: number, last: Speaker | undefined, mentions: MentionIndex): Speaker {
    const named = this.#named;
    const own = this.#own;
    const mention = mentions.named(base + this.#head.start, base + this.#head.end);
    const entity = mention && mentions.entity(mention.entity);
    const form = formOf(named, entity);
    const byName =
      own === named && mention !== undefined && isPersonIn(named, base, mention, entity);
    const start = byName ? mention.start : base + own.start;
    const end = byName ? mention.end : base + own.end;
    const isCalledSo =
      last?.form === form &&
      last.entity === mention?.entity &&
      last.start + moved === start &&
      last.end + moved === end &&
      (entity === undefined || last.name === entity.name);
    if (isCalledSo && moved === 0) return last;
    const text = isCalledSo ? last.text : byName ? mention.text : this.#textOf(own);
    const name = isCalledSo ? last.name : (entity?.name ?? this.#textOf(named));
    return mention === undefined
      ? { start, end, text, form, name }
      : { start, end, text, form, entity: mention.entity, name };
  }

  #textOf({ start, end }: Range): string {
    return this.passage.tokens.text.slice(start, end);
  }
}

/** True for a person's name that stands in the phrase: its words alone are the speaker then. */
function isPersonIn(
  phrase: Phrase,
  base: number,
  mention: Mention,
  entity: Entity | undefined,
): boolean {
  return (
    entity?.type === 'person' &&
    mention.form !== 'role' &&
    base + phrase.start <= mention.start &&
    mention.end <= base + phrase.end
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
