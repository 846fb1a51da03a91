import { isStoryZone } from '../draft/draft';
import type { NameSpan } from '../entities/entity';
import type { AttributionInput } from './attributor';
import type { Passage, PassageQuotation } from './passage';
import type { PassageReader } from './readPassage';
import type { PlacedQuotation } from './readItems';
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

const NONE: readonly number[] = [];
const windows = new WeakMap<Passage, Window>();

/** Sets the scene: reads what stands near a quotation, nothing else. */
export function setScene(input: AttributionInput, reader: PassageReader): Scene {
  const { paragraphs } = input.draft;
  const quotationsOf = new Array<number[] | undefined>(paragraphs.length);
  for (const { paragraph, index } of input.quotations.quotations)
    (quotationsOf[paragraph] ??= []).push(index);
  const story = paragraphs.filter(({ zone }) => isStoryZone(zone)).map(({ index }) => index);
  const passages = new Array<Passage | undefined>(paragraphs.length);
  const read = (paragraph: number): Passage =>
    (passages[paragraph] ??= readParagraph(
      input,
      reader,
      paragraph,
      quotationsOf[paragraph] ?? NONE,
    ));
  const quotations: SceneQuotation[] = [];
  const orders = new Int32Array(paragraphs.length).fill(-1);
  story.forEach((paragraph, order) => (orders[paragraph] = order));
  for (const paragraph of paragraphs) {
    const indices = quotationsOf[paragraph.index];
    if (indices === undefined) continue;
    const order = orders[paragraph.index] as number;
    const passage = read(paragraph.index);
    const window = keptWindow(passage, order, story, read);
    indices.forEach((index, i) => {
      const placed = passage.quotations[i];
      if (placed !== undefined)
        quotations.push({
          index,
          paragraph: paragraph.index,
          order,
          passage,
          placed,
          window,
          alone: passage.onlyQuotations,
        });
    });
  }
  return { input, passages, story, quotations };
}

function readParagraph(
  input: AttributionInput,
  reader: PassageReader,
  index: number,
  quotations: readonly number[],
): Passage {
  const { start } = input.draft.paragraphs[index] as { start: number };
  const placed: PlacedQuotation[] = [];
  let end = -1;
  for (const i of quotations) {
    const quotation = input.quotations.quotations[i];
    if (quotation === undefined || quotation.start - start < end) continue;
    end = quotation.end - start;
    placed.push({
      start: quotation.start - start,
      end,
      content: { start: quotation.content.start - start, end: quotation.content.end - start },
      closed: quotation.ending === 'closed',
    });
  }
  return reader.read(input.tokens[index] as never, placed, namesOf(input, index));
}

/** The names of a paragraph as the whole draft decided them; as found in it where it did not. */
function namesOf(input: AttributionInput, index: number): readonly NameSpan[] {
  return input.names[index] ?? [];
}

/**
 * The window around a passage that stands at `order` in the story, −1 outside it; the last one is
 * kept: a key press elsewhere leaves it as it is.
 */
function keptWindow(
  own: Passage,
  order: number,
  story: readonly number[],
  read: (paragraph: number) => Passage,
): Window {
  const from = order < 0 ? 0 : Math.max(0, order - PARAGRAPHS_BEFORE);
  const to = order < 0 ? 0 : Math.min(story.length, order + 1 + PARAGRAPHS_AFTER);
  const middle = Math.max(0, order - from);
  const kept = windows.get(own);
  if (kept !== undefined && holds(kept, own, middle, from, to, story, read)) return kept;
  const window = openWindow(
    story.slice(from, from + middle).map(read),
    own,
    story.slice(from + middle + 1, to).map(read),
  );
  windows.set(own, window);
  return window;
}

/** True for a window of the story's paragraphs `from` … `to`, `to` not included, or of its own alone. */
function holds(
  { parts }: Window,
  own: Passage,
  middle: number,
  from: number,
  to: number,
  story: readonly number[],
  read: (paragraph: number) => Passage,
): boolean {
  if (parts.length !== Math.max(1, to - from)) return false;
  if (parts[middle]?.passage !== own || parts[middle].delta !== 0) return false;
  for (let at = from; at < to; at++)
    if (parts[at - from]?.passage !== read(story[at] as number)) return false;
  return true;
}
