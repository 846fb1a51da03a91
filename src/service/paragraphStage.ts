import { detached } from '../draft/detached';
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

/** So many code units of paragraphs that nobody asks for any more are kept, about twice at most. */
const SPARE = 64_000;

/**
 * The paragraph stage with its cache: the paragraphs of the latest drafts. What was not read since
 * the younger half of the cache last took in `spare` code units of new text goes first; a paragraph
 * in it costs one look-up, and a draft of any length stays in it whole.
 */
export class ParagraphStage {
  readonly #names: NameRecogniser;
  readonly #spare: number;
  #young = new Map<string, ParagraphReading>();
  #old = new Map<string, ParagraphReading>();
  /** Code units read anew since the younger half began. */
  #fresh = 0;

  constructor(names: NameRecogniser, spare = SPARE) {
    this.#names = names;
    this.#spare = spare;
  }

  /** Called before each analysis: only between two of them is anything let go. */
  begin(): void {
    if (this.#fresh < this.#spare) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#fresh = 0;
  }

  /** The reading of a paragraph's text. The same text gives the same value. */
  read(text: string): ParagraphReading {
    const known = this.#young.get(text);
    if (known !== undefined) return known;
    const reading = this.#old.get(text) ?? this.#readAnew(detached(text));
    this.#young.set(reading.tokens.text, reading);
    return reading;
  }

  #readAnew(text: string): ParagraphReading {
    this.#fresh += text.length;
    const tokens = tokenizeParagraph(text);
    return {
      tokens,
      names: this.#names.recognise(tokens),
      quantities: readQuantities(tokens),
    };
  }
}
