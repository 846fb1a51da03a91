import type { Range } from '../draft/range';
import type { NotSpeechUse } from '../quotes/quotation';

/** How the speaker was found, in the words of the trade; a hover says it in a sentence. */
export type AttributionMethod =
  | 'same-sentence'
  | 'according-to'
  | 'colon'
  | 'same-paragraph'
  | 'previous-paragraph'
  | 'next-paragraph'
  | 'continued-quotation'
  | 'credit-line'
  | 'question-answer'
  | 'dialogue'
  | 'decision';

/** The words that name the speaker. */
export interface Speaker extends Range {
  readonly text: string;
  readonly form: 'name' | 'role' | 'pronoun' | 'document' | 'organisation' | 'vague';
  /** The entity it stands for, where one was found. */
  readonly entity?: number;
  /** The speaker's full name or description, for lists: the entity's name or the words themselves. */
  readonly name: string;
}

/** The words that report: "said", "according to", a colon. */
export interface Cue extends Range {
  readonly text: string;
}

/** Why nobody is named. */
export type UnattributedReason =
  'nobody' | 'agentless-passive' | 'pronoun' | 'placeholder' | 'missing-subject' | 'pull-quote';

/** Who said one quotation; same index as the quotation. */
export type Attribution =
  | {
      readonly kind: 'attributed';
      readonly speaker: Speaker;
      readonly cue?: Cue;
      readonly method: AttributionMethod;
      /** 0 … 1. */
      readonly confidence: number;
      readonly certainty: 'certain' | 'uncertain';
    }
  | {
      readonly kind: 'unattributed';
      readonly reason: UnattributedReason;
      readonly cue?: Cue;
      /** The pronoun or placeholder that stands where a speaker should. */
      readonly speaker?: Speaker;
      readonly confidence: number;
    }
  | {
      readonly kind: 'not-speech';
      readonly use: NotSpeechUse;
      readonly confidence: number;
      readonly byDecision: boolean;
    }
  /** Outside the story: a headline, a caption, a newsletter box. Never warned about. */
  | { readonly kind: 'outside-story' };
