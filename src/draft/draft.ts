import type { Range } from './range';

/** The editor languages whose documents are drafts. */
export const DRAFT_LANGUAGES = ['plaintext', 'markdown', 'newsdraft'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/**
 * What a paragraph is in a news draft. Only `body`, `blockQuotation`, `listItem` and
 * `questionAnswer` are the story's own prose; the others surround it.
 */
export type Zone =
  | 'headline'
  | 'subheading'
  | 'byline'
  | 'body'
  | 'blockQuotation'
  | 'listItem'
  | 'questionAnswer'
  | 'caption'
  | 'credit'
  | 'boilerplate'
  | 'note'
  | 'frontMatter'
  | 'code';

/** Zones whose quotations, numbers and names count as the story's own. */
export function isStoryZone(zone: Zone): boolean {
  return (
    zone === 'body' || zone === 'blockQuotation' || zone === 'listItem' || zone === 'questionAnswer'
  );
}

/**
 * One paragraph: a line, or several lines where the draft is hard-wrapped or Markdown.
 * The range leaves out surrounding white space and block markers (`> `, `- `, `## `).
 */
export interface Paragraph extends Range {
  readonly index: number;
  /** `draft.text.slice(start, end)`; may hold line breaks. */
  readonly text: string;
  readonly zone: Zone;
  /** The dateline that opens the paragraph (`PARIS —`), offsets in the draft. */
  readonly dateline?: Range;
  /** The speaker label of a question-and-answer or transcript line (`Q:`, `Mayor Bea Lott:`). */
  readonly label?: Range;
}

/** A draft and its shape. Everything else is computed from this value. */
export interface Draft {
  readonly text: string;
  readonly language: DraftLanguage;
  readonly paragraphs: readonly Paragraph[];
  /** Set when the text was longer than the limit: analysis stops at this offset. */
  readonly truncatedAt?: number;
}
