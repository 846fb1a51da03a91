import type { Range } from '../draft/range';

/**
 * How a quotation stands to what was said: `shortened` leaves words out and shows it,
 * `shortened-unmarked` does not show it; `bracketed` puts in words in square brackets;
 * `reordered` was said, in another order.
 */
export const COMPARISON_KINDS = [
  'verbatim',
  'bracketed',
  'shortened',
  'shortened-unmarked',
  'altered',
  'reordered',
  'other-speaker',
  'not-found',
] as const;
export type ComparisonKind = (typeof COMPARISON_KINDS)[number];

/** One difference between a quotation and its passage. */
export interface WordChange {
  readonly kind: 'changed' | 'added' | 'left-out';
  /** In the draft. Empty where words are left out: the place where they would stand. */
  readonly quoted: Range;
  /** In the transcript; empty where words are added. */
  readonly spoken: Range;
  readonly quotedText: string;
  readonly spokenText: string;
  /** True where brackets or an ellipsis tell the reader of it. */
  readonly shown: boolean;
}

/** Where in a transcript a quotation was said. */
export interface Passage extends Range {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly speaker?: string;
  /** Milliseconds from the start of the recording. */
  readonly time?: number;
}

/** A quotation held against the transcripts. */
export interface QuotationComparison {
  /** The quotation's index in the story. */
  readonly quotation: number;
  readonly kind: ComparisonKind;
  /** Undefined only where nothing like it was said. */
  readonly passage?: Passage;
  /** In the order of the quotation; empty for `verbatim`. */
  readonly changes: readonly WordChange[];
  /** True where the person to whom the draft gives the words speaks in a transcript. */
  readonly speakerHeard: boolean;
}
