import type { Range } from './range';

/**
 * Where something stands in a draft, told by its words and its surroundings and not by offsets,
 * so that it survives edits elsewhere, moved paragraphs and retyped neighbours.
 */
export interface Anchor {
  /** The words themselves, as they stood. */
  readonly text: string;
  /** Up to 40 code units before, white space folded. */
  readonly before: string;
  /** Up to 40 code units after, white space folded. */
  readonly after: string;
}

/** Longest context on either side, in UTF-16 code units. */
export const CONTEXT_LENGTH = 40;
const UNFOLDED = /[^\S ]| {2}/;
const fold = (text: string): string => (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text);

/** The anchor of `range` in `text`. */
export function anchorAt(text: string, range: Range): Anchor {
  return {
    text: text.slice(range.start, range.end),
    before: fold(text.slice(Math.max(0, range.start - CONTEXT_LENGTH), range.start)),
    after: fold(text.slice(range.end, range.end + CONTEXT_LENGTH)),
  };
}
