import type { ParagraphTokens } from '../draft/token';
import { tokenizeParagraph } from '../draft/tokenize';
import type { NameSpan } from '../entities/entity';
import type { NameRecogniser } from '../entities/nameRecogniser';
import type { QuantitySpan } from '../numbers/quantity';
import { readQuantities } from '../numbers/readQuantities';

/** What is known of a paragraph from its text alone; offsets from its start. */
export interface ParagraphReading {
  readonly tokens: ParagraphTokens;
  readonly names: readonly NameSpan[];
  readonly quantities: readonly QuantitySpan[];
}

/** The paragraph stage with its cache: at most `capacity` paragraphs, the least recently used go first. */
export class ParagraphStage {
  readonly #names: NameRecogniser;
  readonly #capacity: number;
  readonly #cache = new Map<string, ParagraphReading>();

  constructor(names: NameRecogniser, capacity = 5_000) {
    this.#names = names;
    this.#capacity = capacity;
  }

  /** The reading of a paragraph's text. The same text gives the same value. */
  read(text: string): ParagraphReading {
    const cached = this.#cache.get(text);
    if (cached !== undefined) {
      this.#cache.delete(text);
      this.#cache.set(text, cached);
      return cached;
    }
    const tokens = tokenizeParagraph(text);
    const reading = {
      tokens,
      names: this.#names.recognise(tokens),
      quantities: readQuantities(tokens),
    };
    this.#cache.set(text, reading);
    if (this.#cache.size > this.#capacity)
      this.#cache.delete(this.#cache.keys().next().value as string);
    return reading;
  }
}
