import type { Range } from '../../draft/range';

export type RelationKind =
  | 'change'
  | 'points'
  | 'percent-for-points'
  | 'direction'
  | 'factor'
  | 'total'
  | 'share'
  | 'rate'
  | 'age';

/**
 * A stated figure that can be computed from others of its paragraph. The range is the stated
 * figure's; offsets count from the paragraph's start.
 */
export interface Relation extends Range {
  readonly kind: RelationKind;
  /** The figures it was computed from. */
  readonly basis: readonly Range[];
  /** "7 to 145 is +1,971 %". */
  readonly computation: string;
  /** The figure as the draft has it. */
  readonly stated: string;
  /** False where the stated figure cannot be right, whatever the rounding. */
  readonly holds: boolean;
  /** What would be right in the stated figure's place, in the draft's own form. */
  readonly correction?: string;
}
