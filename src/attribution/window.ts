import { isFinite } from './findPhrases';
import { itemClass } from './itemClass';
import type { Cue, Item, Passage, PassageQuotation, Phrase } from './passage';

/** How many paragraphs before and after a quotation's own are read for its speaker. */
export const PARAGRAPHS_BEFORE = 2;
export const PARAGRAPHS_AFTER = 1;

/** One paragraph of a window: `delta` paragraphs from the middle one, its items from `base` on. */
export interface WindowPart {
  readonly passage: Passage;
  readonly delta: number;
  readonly base: number;
}

/** How many of each kind stand before a place of the window: a difference counts what is between two. */
export interface Counts {
  readonly words: Int32Array;
  readonly quotations: Int32Array;
  readonly hardBreaks: Int32Array;
  readonly softBreaks: Int32Array;
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
}

/** A paragraph with its neighbours as one row of items: all that a static feature may look at. */
export interface Window {
  readonly passages: readonly Passage[];
  readonly parts: readonly WindowPart[];
  readonly own: WindowPart;
  readonly items: readonly Item[];
  /** The class of each item, for patterns. */
  readonly classes: Uint8Array;
  readonly counts: Counts;
}

/** The window around a passage; `before` and `after` are its neighbours, nearest last and first. */
export function openWindow(
  before: readonly Passage[],
  own: Passage,
  after: readonly Passage[],
): Window {
  const parts: WindowPart[] = [];
  const items: Item[] = [];
  const passages = [...before, own, ...after];
  passages.forEach((passage, i) => {
    parts.push({ passage, delta: i - before.length, base: items.length });
    for (const item of passage.items) items.push(item); // a spread overflows the stack on a long line
  });
  return {
    passages,
    parts,
    own: parts[before.length] as WindowPart,
    items,
    classes: classesOf(items),
    counts: count(items),
  };
}

function classesOf(items: readonly Item[]): Uint8Array {
  const classes = new Uint8Array(items.length);
  for (let i = 0; i < items.length; i++) classes[i] = itemClass(items[i]);
  return classes;
}

function count(items: readonly Item[]): Counts {
  const length = items.length + 1;
  const all = new Int32Array(6 * length); // one piece of memory: six cost more than what is counted
  const [words, quotations, hardBreaks, softBreaks, commas, verbs] = [0, 1, 2, 3, 4, 5].map(kind =>
    all.subarray(kind * length, (kind + 1) * length),
  ) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  for (let i = 0; i + 1 < length; i++) {
    const item = items[i] as Item;
    words[i + 1] = (words[i] as number) + (item.kind === 'word' ? 1 : 0);
    quotations[i + 1] = (quotations[i] as number) + (item.kind === 'quotation' ? 1 : 0);
    hardBreaks[i + 1] = (hardBreaks[i] as number) + (item.hardBreak ? 1 : 0);
    softBreaks[i + 1] = (softBreaks[i] as number) + (item.softBreak ? 1 : 0);
    commas[i + 1] = (commas[i] as number) + (item.lower === ',' ? 1 : 0);
    verbs[i + 1] = (verbs[i] as number) + (isFinite(item) ? 1 : 0);
  }
  return { words, quotations, hardBreaks, softBreaks, commas, verbs };
}

/** How many of a kind stand at places `from` … `to`, `to` not included; 0 where they are the other way round. */
export function countBetween(totals: Int32Array, from: number, to: number): number {
  return to > from ? (totals[to] as number) - (totals[from] as number) : 0;
}

/** The base of a pair that was copied from the decision before: it has no place in the window. */
export const FAR = -1;

/** A cue and a phrase of one paragraph that together may say who spoke. */
export interface Pair {
  readonly kind: 'pair';
  readonly delta: number;
  readonly base: number;
  readonly cue: Cue;
  readonly phrase: Phrase;
}

/** What may be true of a quotation: a pair speaks it, nobody does, or it is no speech. */
export type Option = Pair | { readonly kind: 'nobody' } | { readonly kind: 'notSpeech' };

const CUES_OF_OWN = 16;
const CUES_OF_OTHER = 6;
const CUES_AFTER = 3;
/** Cues farther away, in items, are not looked at: a paragraph of a megabyte stays cheap. */
const FARTHEST_CUE = 250;
const PHRASES_BEFORE_CUE = 7;
const PHRASES_AFTER_CUE = 3;

/** The pairs worth weighing for a quotation: about fifty, from its own paragraph and those around it. */
export function pairsFor(window: Window, quotation: PassageQuotation): readonly Pair[] {
  const pairs: Pair[] = [];
  const alone = window.own.passage.onlyQuotations;
  for (const part of window.parts) {
    if (part.delta > 0 && !alone) continue;
    const { cues } = part.passage;
    const chosen =
      part.delta === 0
        ? nearest(cues, quotation.item)
        : part.delta < 0
          ? cues.slice(-CUES_OF_OTHER)
          : cues.slice(0, CUES_AFTER);
    const near = part.delta === 0;
    for (const cue of chosen) {
      const { before, after } = phrasesAround(
        part.passage,
        cue,
        near ? PHRASES_BEFORE_CUE : 4,
        near ? PHRASES_AFTER_CUE : 2,
      );
      const { delta, base } = part;
      for (const phrase of before) pairs.push({ kind: 'pair', delta, base, cue, phrase });
      for (const phrase of after) pairs.push({ kind: 'pair', delta, base, cue, phrase });
    }
  }
  return pairs;
}

function nearest(cues: readonly Cue[], item: number): readonly Cue[] {
  let right = firstAfter(cues, item, cue => cue.item);
  let left = right - 1;
  const chosen: Cue[] = [];
  while (chosen.length < CUES_OF_OWN) {
    const before = cues[left];
    const after = cues[right];
    const toBefore = before === undefined ? Infinity : item - before.item;
    const toAfter = after === undefined ? Infinity : after.item - item;
    if (Math.min(toBefore, toAfter) > FARTHEST_CUE) break;
    if (toBefore <= toAfter) {
      chosen.push(before as Cue);
      left--;
    } else {
      chosen.push(after as Cue);
      right++;
    }
  }
  return chosen;
}

/** The phrases of the cue's sentence, nearest first on either side. */
export function phrasesAround(
  passage: Passage,
  cue: Cue,
  most: number,
  mostAfter: number,
): { readonly before: readonly Phrase[]; readonly after: readonly Phrase[] } {
  const { items, phrases } = passage;
  const split = firstAfter(phrases, cue.item, phrase => phrase.first);
  const sentence = (items[cue.item] as Item).sentence;
  const before: Phrase[] = [];
  for (let k = split - 1; k >= 0 && before.length < most; k--) {
    const phrase = phrases[k] as Phrase;
    if ((items[phrase.last] as Item).sentence !== sentence) break;
    if (phrase.last < cue.item) before.push(phrase);
  }
  const after: Phrase[] = [];
  for (let k = split; k < phrases.length && after.length < mostAfter; k++) {
    const phrase = phrases[k] as Phrase;
    if ((items[phrase.first] as Item).sentence !== sentence) break;
    if (phrase.first > cue.item) after.push(phrase);
  }
  return { before, after };
}

function firstAfter<T>(row: readonly T[], item: number, placeOf: (value: T) => number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(row[middle] as T) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
