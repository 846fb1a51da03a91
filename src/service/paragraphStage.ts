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

/**
 * The paragraph stage with its cache: at most twice `capacity` paragraphs. What was not read since
 * the younger half of the cache last filled up goes first; a paragraph in it costs one look-up.
 */
export class ParagraphStage {
  readonly #names: NameRecogniser;
  readonly #capacity: number;
  #young = new Map<string, ParagraphReading>();
  #old = new Map<string, ParagraphReading>();

  constructor(names: NameRecogniser, capacity = 5_000) {
    this.#names = names;
    this.#capacity = capacity;
  }

  /** The reading of a paragraph's text. The same text gives the same value. */
  read(text: string): ParagraphReading {
    const known = this.#young.get(text);
    if (known !== undefined) return known;
    const reading = this.#old.get(text) ?? this.#readAnew(text);
    if (this.#young.size >= this.#capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, reading);
    return reading;
  }

  #readAnew(text: string): ParagraphReading {
    const tokens = tokenizeParagraph(text);
    return {
      tokens,
      names: this.#names.recognise(tokens),
      quantities: readQuantities(tokens),
    };
  }
}
