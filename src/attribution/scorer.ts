import type { Discourse } from './discourse';
import type { PassageQuotation } from './passage';
import type { Option, Window } from './window';

/**
 * Weighs what may be true of a quotation; scores are log odds. `still` depends on the window
 * alone and is kept with it; `moving` depends on the decisions before and after.
 */
export interface Scorer {
  still(window: Window, quotation: PassageQuotation, options: readonly Option[]): readonly number[];
  moving(discourse: Discourse, option: Option): number;
}
