import { commonEnds } from '../draft/commonEnds';
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
  /** The paragraphs of the last draft: in its next version most stand where they stood. */
  #texts: readonly string[] = [];
  #readings: readonly ParagraphReading[] = [];

  constructor(names: NameRecogniser, spare = SPARE) {
    this.#names = names;
    this.#spare = spare;
  }

  /**
   * The readings of a draft's paragraphs, same index. `isCancelled` is asked before each one that is
   * looked up or read; the answer is then undefined.
   */
  readAll(
    texts: readonly string[],
    isCancelled: () => boolean = () => false,
  ): readonly ParagraphReading[] | undefined {
    this.#letGo();
    if (isCancelled()) return undefined;
    const { first, last } = commonEnds(this.#texts, texts);
    const readings = this.#readings.slice(0, first);
    for (let i = first; i < texts.length - last; i++) {
      if (isCancelled()) return undefined;
      readings.push(this.read(texts[i] as string));
    }
    for (let i = this.#texts.length - last; i < this.#texts.length; i++)
      readings.push(this.#readings[i] as ParagraphReading);
    this.#texts = texts;
    this.#readings = readings;
    return readings;
  }

  /** Only between two drafts is anything let go. */
  #letGo(): void {
    if (this.#fresh < this.#spare) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#fresh = 0;
    this.#texts = [];
    this.#readings = [];
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
