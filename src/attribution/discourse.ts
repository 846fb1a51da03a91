import type { SceneQuotation } from './scene';
import type { Option, Pair } from './window';

/** What was decided for a quotation. */
export interface Decided {
  readonly quotation: SceneQuotation;
  readonly option: Option;
}

/** What stands around a decision: the one before it, and what the next quotation looks like by itself. */
export interface Discourse {
  readonly quotation: SceneQuotation;
  readonly previous: Decided | undefined;
  readonly next: Decided | undefined;
  /** How likely the speech classifier finds that the quotation is no speech, 0 … 1. */
  readonly notSpeech: number;
}

/** How two pairs of neighbouring quotations agree. */
export const Agreement = { none: 0, speaker: 1, phrase: 2 } as const;
export type Agreement = (typeof Agreement)[keyof typeof Agreement];

function paragraphOf(quotation: SceneQuotation, pair: Pair): number {
  return quotation.order < 0 ? quotation.paragraph : quotation.order + pair.delta;
}

/** Whether the pairs of two quotations name the same words, or the same speaker in other words. */
export function agreement(
  quotation: SceneQuotation,
  pair: Pair,
  other: SceneQuotation,
  otherPair: Pair,
): Agreement {
  const { phrase } = pair;
  if (samePlace(quotation, pair, other, otherPair) && phrase.index === otherPair.phrase.index)
    return Agreement.phrase;
  return phrase.key === otherPair.phrase.key ? Agreement.speaker : Agreement.none;
}

/** Whether the pairs of two quotations have the same cue. */
export function sameCue(
  quotation: SceneQuotation,
  pair: Pair,
  other: SceneQuotation,
  otherPair: Pair,
): boolean {
  return samePlace(quotation, pair, other, otherPair) && pair.cue.index === otherPair.cue.index;
}

function samePlace(a: SceneQuotation, pairA: Pair, b: SceneQuotation, pairB: Pair): boolean {
  return paragraphOf(a, pairA) === paragraphOf(b, pairB);
}
