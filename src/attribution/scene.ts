import { isStoryZone, type Paragraph } from '../draft/draft';
import { ParagraphMemo } from '../draft/paragraphMemo';
import type { NameSpan } from '../entities/entity';
import type { Quotation } from '../quotes/quotation';
import type { AttributionInput } from './attributor';
import type { Passage, PassageQuotation } from './passage';
import type { QuotationsOf } from './placedQuotations';
import type { ParagraphPassage, PassageReader } from './readPassage';
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

const STAGED = new ParagraphMemo((): { latest?: Staged } => ({}));

class SceneSetter {
  readonly #input: AttributionInput;
  readonly #readers: readonly ParagraphPassage[];
  readonly #staged: readonly { latest?: Staged }[];
  readonly #passages: (Passage | undefined)[];
  readonly #story: readonly number[];
  /** By paragraph, and one more: the index of the first quotation that stands in it or after it. */
  readonly #firsts: Int32Array;

  constructor(input: AttributionInput, reader: PassageReader) {
    const { paragraphs } = input.draft;
    this.#input = input;
    this.#readers = reader.all(input.tokens);
    this.#staged = STAGED.all(input.tokens);
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
    const own = this.#staged[paragraph] as { latest?: Staged };
    const kept = own.latest;
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
    return (own.latest = { window, first, count, paragraph, order, quotations });
  }

  #passage(paragraph: number): Passage {
    return (this.#passages[paragraph] ??= this.#read(paragraph));
  }

  #read(paragraph: number): Passage {
    const { draft, names, quotations } = this.#input;
    const from = this.#first(paragraph);
    const to = this.#first(paragraph + 1);
    const { start } = draft.paragraphs[paragraph] as Paragraph;
    const own = from === to ? NO_QUOTATIONS : { row: quotations.quotations, from, to, start };
    const reader = this.#readers[paragraph] as ParagraphPassage;
    return reader.read(own, names[paragraph] ?? NO_NAMES);
  }

  /** The window around a passage; the one that it had where that still holds. */
  #window(own: Passage, order: number, kept: Window | undefined): Window {
    const from = order < 0 ? 0 : Math.max(0, order - PARAGRAPHS_BEFORE);
    const to = order < 0 ? 0 : Math.min(this.#story.length, order + 1 + PARAGRAPHS_AFTER);
    const middle = Math.max(0, order - from);
    if (
      kept?.parts[middle] === kept?.own &&
      kept?.own.passage === own &&
      this.#holds(kept, from, to)
    )
      return kept;
    const read = (paragraph: number): Passage => this.#passage(paragraph);
    return openWindow(
      this.#story.slice(from, from + middle).map(read),
      own,
      this.#story.slice(from + middle + 1, to).map(read),
    );
  }

  /** True for a window of the story's paragraphs `from` … `to`, `to` not included, or of one outside it. */
  #holds({ passages }: Window, from: number, to: number): boolean {
    if (passages.length !== Math.max(1, to - from)) return false;
    for (let at = from; at < to; at++)
      if (passages[at - from] !== this.#passage(this.#story[at] as number)) return false;
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
