import type { Range } from '../../draft/range';
import { firstWhere } from '../../draft/search';
import type { Choice } from '../decide';
import type { Cue, Item, Passage, Phrase } from '../passage';
import type { Near, Verdict } from '../verdict';
import type { Pair } from '../window';

/** One quotation with what the ranker made of it. */
export interface RuleContext {
  readonly choice: Choice;
  readonly found: Verdict;
}

/**
 * Speaks where the ranker's training data is silent; undefined where it has nothing to say. Looks
 * at nothing but its context: what it says is kept as long as the ranker's choice is the same.
 */
export type Rule = (context: RuleContext) => Verdict | undefined;

/** What a rule that infers a speaker is worth: named, but as a guess. */
export const INFERRED = 0.6;

/** The speaker and cue of a pair of the quotation's own passage, or of one `delta` paragraphs from it. */
export function speakerAndCue(
  phrase: Phrase,
  cue: Cue | undefined,
  delta = 0,
): { readonly speaker: Near<Phrase>; readonly cue?: Near<Range> } {
  const speaker = { words: phrase, delta };
  return cue === undefined ? { speaker } : { speaker, cue: { words: cue, delta } };
}

/** The words of a cue of the quotation's own paragraph. */
export function ownCue(cue: Range): Near<Range> {
  return { words: cue, delta: 0 };
}

/** The phrase that begins at an item. */
export function phraseFrom({ phrases }: Passage, item: number): Phrase | undefined {
  const phrase = phrases[firstWhere(phrases.length, i => (phrases[i] as Phrase).first >= item)];
  return phrase?.first === item ? phrase : undefined;
}

/** The phrase that ends at an item. */
export function phraseUpTo({ phrases }: Passage, item: number): Phrase | undefined {
  const phrase = phrases[firstWhere(phrases.length, i => (phrases[i] as Phrase).last >= item)];
  return phrase?.last === item ? phrase : undefined;
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
