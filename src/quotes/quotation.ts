import type { Range } from '../draft/range';

/** The marks that a draft puts around speech, outermost first. */
export type QuotationStyle = 'american' | 'british';
export type QuotationStyleSetting = 'auto' | QuotationStyle;

/**
 * How a quotation ends: `closed` by its mark; `continued`, left open because the next paragraph
 * reopens it; `unclosed`, left open by mistake.
 */
export type QuotationEnding = 'closed' | 'continued' | 'unclosed';

/** A quotation inside a quotation; marks included in the range. */
export interface NestedQuotation extends Range {
  readonly content: Range;
}

/** Words between quotation marks within one paragraph. The range takes in the marks. */
export interface Quotation extends Range {
  readonly index: number;
  /** What stands between the marks. */
  readonly content: Range;
  readonly paragraph: number;
  readonly ending: QuotationEnding;
  /** The index of the quotation in the previous paragraph that this one continues. */
  readonly continues?: number;
  readonly nested: readonly NestedQuotation[];
  readonly words: number;
}

/** A mark that opens or closes nothing. */
export interface StrayMark extends Range {
  readonly paragraph: number;
  readonly role: 'unopened' | 'unclosed';
}

/** What marked words are when nobody says them here. */
export type NotSpeechUse =
  'scare' | 'title' | 'term' | 'nickname' | 'sign' | 'slogan' | 'saying' | 'imagined' | 'headline';

/** How likely marked words are not speech, and what they are then. */
export interface UseReading {
  /** 0 … 1, the probability that the quotation is not speech. */
  readonly notSpeech: number;
  readonly use: NotSpeechUse;
}

/** All marked words of a draft, in order. */
export interface QuotationReading {
  readonly style: QuotationStyle;
  readonly quotations: readonly Quotation[];
  readonly stray: readonly StrayMark[];
  /** One for each quotation, same index. */
  readonly uses: readonly UseReading[];
}
