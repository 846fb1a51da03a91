import { firstWhere } from '../draft/search';
import type { Entity, EntityReading, Mention } from '../entities/entity';

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
