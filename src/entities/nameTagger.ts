import type { Weights } from '../model/weights';
import { mix } from '../model/hashing';
import type { NameScores } from './entity';

/** The tags of a token: outside, and for each type its first word and the words after it. */
export const Tag = {
  outside: 0,
  firstPerson: 1,
  person: 2,
  firstOrganisation: 3,
  organisation: 4,
  firstPlace: 5,
  place: 6,
  firstOther: 7,
  other: 8,
} as const;

export const TAGS = 9;

/** The feature of one tag after another. */
export function transitionFeature(previous: number): number {
  return mix(mix(0x7a65, previous), 0x1d);
}

/** True when `tag` may not follow `previous`: a name goes on only after it began. */
export function isForbidden(previous: number, tag: number): boolean {
  if (tag === 0 || tag % 2 === 1) return false;
  return previous !== tag && previous !== tag - 1;
}

/** The weights of tag after tag, `previous * TAGS + tag`; forbidden pairs are far below zero. */
export function transitionsOf(weights: Weights): Float64Array {
  const transitions = new Float64Array(TAGS * TAGS);
  for (let previous = 0; previous < TAGS; previous++) {
    const feature = transitionFeature(previous);
    for (let tag = 0; tag < TAGS; tag++)
      transitions[previous * TAGS + tag] = isForbidden(previous, tag)
        ? -1e4
        : (weights.values[(feature + tag) & weights.mask] ?? 0) * weights.scale;
  }
  return transitions;
}

/** Adds up the weights of features `ids[0 … count-1]` for each tag, into `scores[at …]`. */
export function scoreTags(
  weights: Weights,
  ids: Int32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const { values, mask, scale } = weights;
  for (let tag = 0; tag < TAGS; tag++) scores[at + tag] = 0;
  for (let k = 0; k < count; k++) {
    const id = ids[k] as number;
    for (let tag = 0; tag < TAGS; tag++)
      scores[at + tag] = (scores[at + tag] as number) + (values[(id + tag) & mask] as number);
  }
  for (let tag = 0; tag < TAGS; tag++) scores[at + tag] = (scores[at + tag] as number) * scale;
}

/** The likeliest tags of `length` tokens with these scores: Viterbi's algorithm. */
export function likeliestTags(
  scores: Float64Array,
  transitions: Float64Array,
  length: number,
): Uint8Array {
  const best = new Float64Array(length * TAGS);
  const from = new Uint8Array(length * TAGS);
  for (let i = 0; i < length; i++)
    for (let tag = 0; tag < TAGS; tag++) {
      let top = -Infinity;
      let topFrom = 0;
      // A word inside a name follows only its first word or another such: the rest is forbidden.
      const inside = tag > 0 && tag % 2 === 0 && i > 0;
      const lowest = inside ? tag - 1 : 0;
      const highest = inside ? tag : i === 0 ? 0 : TAGS - 1;
      for (let previous = lowest; previous <= highest; previous++) {
        const path =
          (i === 0 ? 0 : (best[(i - 1) * TAGS + previous] as number)) +
          (transitions[previous * TAGS + tag] as number);
        if (path > top) {
          top = path;
          topFrom = previous;
        }
      }
      best[i * TAGS + tag] = top + (scores[i * TAGS + tag] as number);
      from[i * TAGS + tag] = topFrom;
    }
  const tags = new Uint8Array(length);
  let tag = 0;
  for (let last = 1; last < TAGS; last++)
    if ((best[(length - 1) * TAGS + last] as number) > (best[(length - 1) * TAGS + tag] as number))
      tag = last;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAGS + tag] ?? 0;
  }
  return tags;
}

/**
 * For each of `length` tokens the probability of each tag: the forward–backward algorithm with each
 * token's row scaled to sum up to 1 (Rabiner 1989, section V.A), so that no logarithm is taken.
 */
export function tagProbabilities(
  scores: Float64Array,
  transitions: Float64Array,
  length: number,
): Float64Array {
  const steps = transitions.map(Math.exp);
  const own = new Float64Array(length * TAGS);
  const forward = new Float64Array(length * TAGS);
  for (let i = 0; i < length; i++) {
    const row = i * TAGS;
    let top = -Infinity;
    for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[row + tag] as number);
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      own[row + tag] = Math.exp((scores[row + tag] as number) - top);
      let reached = 0;
      if (i === 0) reached = steps[tag] as number;
      else
        for (let previous = 0; previous < TAGS; previous++)
          reached +=
            (forward[row - TAGS + previous] as number) * (steps[previous * TAGS + tag] as number);
      sum += forward[row + tag] = reached * (own[row + tag] as number);
    }
    for (let tag = 0; tag < TAGS; tag++) forward[row + tag] = (forward[row + tag] as number) / sum;
  }
  /** What is still to come, for the token in hand and the one behind it. */
  let backward = new Float64Array(TAGS).fill(1);
  let ahead = new Float64Array(TAGS);
  for (let i = length - 2; i >= 0; i--) {
    const row = i * TAGS;
    [backward, ahead] = [ahead, backward];
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let rest = 0;
      for (let next = 0; next < TAGS; next++)
        rest +=
          (steps[tag * TAGS + next] as number) *
          (own[row + TAGS + next] as number) *
          (ahead[next] as number);
      backward[tag] = rest;
      sum += (forward[row + tag] as number) * rest;
    }
    for (let tag = 0; tag < TAGS; tag++) {
      backward[tag] = (backward[tag] as number) / sum;
      forward[row + tag] = (forward[row + tag] as number) * (backward[tag] as number);
    }
  }
  return forward;
}

/** What the name of tokens `first` … `last` is, from the probabilities of its tokens' tags. */
export function scoresOfSpan(marginals: Float64Array, first: number, last: number): NameScores {
  const logs = [0, 0, 0, 0];
  for (let i = first; i <= last; i++)
    for (let type = 0; type < 4; type++)
      logs[type] =
        (logs[type] ?? 0) +
        Math.log(
          1e-4 +
            (marginals[i * TAGS + 1 + 2 * type] as number) +
            (marginals[i * TAGS + 2 + 2 * type] as number) +
            (type === 3 ? (marginals[i * TAGS] as number) : 0),
        );
  const length = last - first + 1;
  const [person = 0, organisation = 0, place = 0, other = 0] = logs.map(log => log / length);
  const rest = Math.log(
    Math.exp(person) + Math.exp(organisation) + Math.exp(place) + Math.exp(other),
  );
  return {
    person: person - rest,
    organisation: organisation - rest,
    place: place - rest,
    other: other - rest,
  };
}
