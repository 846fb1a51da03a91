import type { Range } from '../draft/range';
import type { AttributionMethod, UnattributedReason } from './attribution';
import type { Phrase } from './passage';

/** Words of a paragraph `delta` paragraphs of the story from the quotation's; offsets from its start. */
export interface Near<Words extends Range> {
  readonly words: Words;
  readonly delta: number;
}

/**
 * What ranker and rules make of one quotation, in words of the paragraphs around it. It knows no
 * offset in the draft and no entity: while those paragraphs stay as they are, so does the verdict.
 */
export type Verdict =
  | {
      readonly kind: 'attributed';
      readonly speaker: Near<Phrase>;
      readonly cue?: Near<Range>;
      readonly method: AttributionMethod;
      readonly confidence: number;
      readonly certainty: 'certain' | 'uncertain';
    }
  | {
      readonly kind: 'unattributed';
      readonly reason: UnattributedReason;
      readonly speaker?: Near<Phrase>;
      readonly cue?: Near<Range>;
      readonly confidence: number;
    }
  | { readonly kind: 'not-speech'; readonly confidence: number };
