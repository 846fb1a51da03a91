import type { Range } from '../../draft/range';
import type { Attribution, Cue, Speaker } from '../attribution';
import type { Choice } from '../decide';
import { cueOf, placeOf } from '../conclude';
import type { Cue as PassageCue, Item, Phrase } from '../passage';
import type { Scene } from '../scene';
import { speakerOf, type MentionIndex } from '../speaker';
import type { Pair } from '../window';

/** One quotation with what the ranker made of it. */
export interface RuleContext {
  readonly scene: Scene;
  readonly choice: Choice;
  readonly found: Attribution;
  readonly mentions: MentionIndex;
}

/** Speaks where the ranker's training data is silent; undefined where it has nothing to say. */
export type Rule = (context: RuleContext) => Attribution | undefined;

/** What a rule that infers a speaker is worth: named, but as a guess. */
export const INFERRED = 0.6;

/** The speaker and cue of a pair of the quotation's own passage, or of one near it. */
export function speakerAndCue(
  { scene, choice, mentions }: RuleContext,
  phrase: Phrase,
  cue: PassageCue | undefined,
  delta = 0,
): { readonly speaker: Speaker; readonly cue?: Cue } {
  const place = placeOf(scene, choice, { delta });
  const speaker = speakerOf(phrase, place.passage, place.start, mentions);
  return cue === undefined ? { speaker } : { speaker, cue: cueOf(cue, place) };
}

/** The words of a cue of the quotation's own paragraph. */
export function ownCue({ scene, choice }: RuleContext, cue: Range): Cue {
  return cueOf(cue, placeOf(scene, choice, { delta: 0 }));
}

/** The items directly before and after the quotation in its paragraph. */
export function around({ choice }: RuleContext): {
  readonly items: readonly Item[];
  readonly at: number;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
} {
  const { passage, placed } = choice.quotation;
  const { items } = passage;
  const at = placed.item;
  return { items, at, before: items[at - 1], after: items[at + 1] };
}

/** The pair that the ranker chose, if it chose one. */
export function chosenPair({ choice }: RuleContext): Pair | undefined {
  return choice.option.kind === 'pair' ? choice.option : undefined;
}
