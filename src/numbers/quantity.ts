import type { Range } from '../draft/range';

/** The kinds of numeric expression; the names are those of the annotated news in `numeric.*`. */
export type QuantityType =
  | 'money'
  | 'percent'
  | 'change'
  | 'count'
  | 'ratio'
  | 'measurement'
  | 'age'
  | 'score'
  | 'ordinal'
  | 'datetime'
  | 'identifier';

/** A parsed value. `low` = `high` where one number is given; never NaN or infinite. */
export interface QuantityValue {
  readonly low: number;
  readonly high: number;
  /** "about", "more than", "at least" … */
  readonly approximation?: 'about' | 'over' | 'under' | 'at-least' | 'at-most';
  /** ISO currency code, unit symbol or counted noun, in lower case but for currencies. */
  readonly unit?: string;
  /** How many decimals the writer gave: the rounding that the figure claims. */
  readonly decimals: number;
  /** What the figure as written is multiplied by: 1,000,000 in "9.7 million"; absent where it is 1. */
  readonly magnitude?: number;
}

/** One numeric expression of a paragraph, offsets from the paragraph's start. */
export interface QuantitySpan extends Range {
  readonly type: QuantityType;
  readonly value?: QuantityValue;
  /** True where a reader could ask "says who?". */
  readonly isClaim: boolean;
}

/** Where a claim's source stands, and what kind of source it is. */
export interface ClaimSource extends Range {
  readonly kind: 'speaker' | 'document' | 'quotation';
}

/** A numeric expression of the draft, offsets in the draft. */
export interface Quantity extends QuantitySpan {
  readonly text: string;
  readonly paragraph: number;
  /** The index of the quotation that contains it. */
  readonly quotation?: number;
  readonly source?: ClaimSource;
}
