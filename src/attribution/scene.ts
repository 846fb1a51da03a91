import { isStoryZone, type Paragraph } from '../draft/draft';
import type { ParagraphTokens } from '../draft/token';
import type { NameSpan } from '../entities/entity';
import type { Quotation } from '../quotes/quotation';
import type { AttributionInput } from './attributor';
import type { Passage, PassageQuotation } from './passage';
import type { QuotationsOf } from './placedQuotations';
import type { PassageReader } from './readPassage';
import { openWindow, PARAGRAPHS_AFTER, PARAGRAPHS_BEFORE, type Window } from './window';

/** A quotation with its place in the scene. */
export interface SceneQuotation {
  /** Index of the quotation in the draft. */
  readonly index: number;
  readonly paragraph: number;
  /** Place of the paragraph among those of the story, −1 outside it. */
  readonly order: number;
  readonly passage: Passage;
  readonly placed: PassageQuotation;
  readonly window: Window;
  /** It is all that its paragraph holds. */
  readonly alone: boolean;
}

/** The draft as attribution reads it: passages, and each quotation with the window around it. */
export interface Scene {
  readonly input: AttributionInput;
  /** One for each paragraph; undefined where it was not read. */
  readonly passages: readonly (Passage | undefined)[];
  /** Indices of the story's paragraphs, in order. */
  readonly story: readonly number[];
  readonly quotations: readonly SceneQuotation[];
}

/** Sets the scene: reads what stands near a quotation, nothing else. */
export function setScene(input: AttributionInput, reader: PassageReader): Scene {
  return new SceneSetter(input, reader).set();
}

/** A paragraph with quotations as it last stood in a scene: a key press elsewhere leaves it as it is. */
interface Staged {
  readonly window: Window;
  readonly first: number;
  readonly count: number;
  readonly paragraph: number;
  readonly order: number;
  readonly quotations: readonly SceneQuotation[];
}

const staged = new WeakMap<Passage, Staged>();

class SceneSetter {
  readonly #input: AttributionInput;
  readonly #reader: PassageReader;
  readonly #passages: (Passage | undefined)[];
  readonly #story: readonly number[];
  /** By paragraph, and one more: the index of the first quotation that stands in it or after it. */
  readonly #firsts: Int32Array;

  constructor(input: AttributionInput, reader: PassageReader) {
    const { paragraphs } = input.draft;
    this.#input = input;
    this.#reader = reader;
    this.#passages = new Array<Passage | undefined>(paragraphs.length);
    this.#story = storyOf(paragraphs);
    this.#firsts = firstQuotations(paragraphs.length, input.quotations.quotations);
  }

  set(): Scene {
    const quotations: SceneQuotation[] = [];
    const { length } = this.#passages;
    let order = 0;
    for (let paragraph = 0; paragraph < length; paragraph++) {
      const inStory = this.#story[order] === paragraph;
      if (this.#first(paragraph) < this.#first(paragraph + 1))
        for (const quotation of this.#stage(paragraph, inStory ? order : -1).quotations)
          quotations.push(quotation);
      if (inStory) order++;
    }
    return { input: this.#input, passages: this.#passages, story: this.#story, quotations };
  }

  #first(paragraph: number): number {
    return this.#firsts[paragraph] as number;
  }

  /** The quotations of a paragraph that stands at `order` in the story, −1 outside it. */
  #stage(paragraph: number, order: number): Staged {
    const passage = this.#passage(paragraph);
    const kept = staged.get(passage);
    const window = this.#window(passage, order, kept?.window);
    const first = this.#first(paragraph);
    const count = this.#first(paragraph + 1) - first;
    if (
      kept?.window === window &&
      kept.first === first &&
      kept.count === count &&
      kept.paragraph === paragraph &&
      kept.order === order
    )
      return kept;
    const quotations = passage.quotations.slice(0, count).map((placed, i) => ({
      index: first + i,
      paragraph,
      order,
      passage,
      placed,
      window,
      alone: passage.onlyQuotations,
    }));
    const fresh = { window, first, count, paragraph, order, quotations };
    staged.set(passage, fresh);
    return fresh;
  }

  #passage(paragraph: number): Passage {
    return (this.#passages[paragraph] ??= this.#read(paragraph));
  }

  #read(paragraph: number): Passage {
    const { draft, tokens, names, quotations } = this.#input;
    const from = this.#first(paragraph);
    const to = this.#first(paragraph + 1);
    const own =
      from === to
        ? NO_QUOTATIONS
        : {
            row: quotations.quotations,
            from,
            to,
            start: (draft.paragraphs[paragraph] as Paragraph).start,
          };
    return this.#reader.read(
      tokens[paragraph] as ParagraphTokens,
      own,
      names[paragraph] ?? NO_NAMES,
    );
  }

  /** The window around a passage; the one that it had where that still holds. */
  #window(own: Passage, order: number, kept: Window | undefined): Window {
    const from = order < 0 ? 0 : Math.max(0, order - PARAGRAPHS_BEFORE);
    const to = order < 0 ? 0 : Math.min(this.#story.length, order + 1 + PARAGRAPHS_AFTER);
    const middle = Math.max(0, order - from);
    if (kept !== undefined && this.#holds(kept, own, middle, from, to)) return kept;
    const read = (paragraph: number): Passage => this.#passage(paragraph);
    return openWindow(
      this.#story.slice(from, from + middle).map(read),
      own,
      this.#story.slice(from + middle + 1, to).map(read),
    );
  }

  /** True for a window of the story's paragraphs `from` … `to`, `to` not included, or of its own alone. */
  #holds({ parts }: Window, own: Passage, middle: number, from: number, to: number): boolean {
    if (parts.length !== Math.max(1, to - from)) return false;
    if (parts[middle]?.passage !== own || parts[middle].delta !== 0) return false;
    for (let at = from; at < to; at++)
      if (parts[at - from]?.passage !== this.#passage(this.#story[at] as number)) return false;
    return true;
  }
}

const NO_NAMES: readonly NameSpan[] = [];
const NO_QUOTATIONS: QuotationsOf = { row: [], from: 0, to: 0, start: 0 };

function storyOf(paragraphs: readonly Paragraph[]): readonly number[] {
  const story: number[] = [];
  for (const { zone, index } of paragraphs) if (isStoryZone(zone)) story.push(index);
  return story;
}

function firstQuotations(paragraphs: number, quotations: readonly Quotation[]): Int32Array {
  const firsts = new Int32Array(paragraphs + 1);
  let next = 0;
  for (let paragraph = 0; paragraph <= paragraphs; paragraph++) {
    while (next < quotations.length && (quotations[next] as Quotation).paragraph < paragraph)
      next++;
    firsts[paragraph] = next;
  }
  return firsts;
}
