import type { Decision, DecisionScope } from '../decisions/decision';
import type { Range } from '../draft/range';

/** As an editor shows it; `off` computes nothing. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type SeveritySetting = Severity | 'off';

/** Replace `range` by `newText`. */
export interface TextEdit extends Range {
  readonly newText: string;
}

/** What a light bulb offers. An `edit` changes the draft; a `decision` is remembered beside it. */
export type Fix =
  | {
      readonly kind: 'edit';
      readonly title: string;
      readonly edits: readonly TextEdit[];
      readonly preferred: boolean;
      /** May be applied to all findings of the check at once. */
      readonly fixAll?: boolean;
    }
  | {
      readonly kind: 'decision';
      readonly title: string;
      readonly decision: Decision;
      /** Where it holds; in the draft alone where nothing is said. */
      readonly scope?: DecisionScope;
      readonly preferred: boolean;
    };

/** One finding. */
export interface Diagnostic extends Range {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What can be done about it, worked out when asked: hardly any finding's light bulb is opened. */
  readonly fixes: () => readonly Fix[];
  readonly related?: readonly (Range & { readonly message: string })[];
  /** What the finding is about, for the panel and for remembered decisions. */
  readonly quotation?: number;
  readonly quantity?: number;
  readonly entity?: number;
}
