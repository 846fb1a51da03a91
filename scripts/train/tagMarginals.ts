import { TAGS } from '../../src/entities/nameTagger';

/**
 * For each token the probability of each tag, and the logarithms that a gradient needs: of the ways to
 * each tag, of the ways on from it, and of all (forward–backward).
 */
export function tagMarginals(
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
