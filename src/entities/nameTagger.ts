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
      for (let previous = 0; previous < (i === 0 ? 1 : TAGS); previous++) {
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

/** For each token the probability of each tag (forward–backward), and the log of the total. */
export function tagProbabilities(
  scores: Float64Array,
  transitions: Float64Array,
  length: number,
): {
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
} {
  const forward = new Float64Array(length * TAGS);
  const backward = new Float64Array(length * TAGS);
  const marginals = new Float64Array(length * TAGS);
  const terms = new Float64Array(TAGS);
  for (let i = 0; i < length; i++)
    for (let tag = 0; tag < TAGS; tag++) {
      const own = scores[i * TAGS + tag] as number;
      if (i === 0) {
        forward[tag] = own + (transitions[tag] as number);
        continue;
      }
      for (let previous = 0; previous < TAGS; previous++)
        terms[previous] =
          (forward[(i - 1) * TAGS + previous] as number) +
          (transitions[previous * TAGS + tag] as number);
      forward[i * TAGS + tag] = own + logSum(terms, 0);
    }
  for (let i = length - 2; i >= 0; i--)
    for (let tag = 0; tag < TAGS; tag++) {
      for (let next = 0; next < TAGS; next++)
        terms[next] =
          (transitions[tag * TAGS + next] as number) +
          (scores[(i + 1) * TAGS + next] as number) +
          (backward[(i + 1) * TAGS + next] as number);
      backward[i * TAGS + tag] = logSum(terms, 0);
    }
  const total = logSum(forward, (length - 1) * TAGS);
  for (let k = 0; k < length * TAGS; k++)
    marginals[k] = Math.exp((forward[k] as number) + (backward[k] as number) - total);
  return { marginals, forward, backward, total };
}

function logSum(values: Float64Array, at: number): number {
  let top = -Infinity;
  for (let k = 0; k < TAGS; k++) top = Math.max(top, values[at + k] as number);
  let sum = 0;
  for (let k = 0; k < TAGS; k++) sum += Math.exp((values[at + k] as number) - top);
  return top + Math.log(sum);
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
