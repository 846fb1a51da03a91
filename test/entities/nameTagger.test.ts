import assert from 'node:assert/strict';
import { isForbidden, likeliestTags, tagProbabilities, TAGS } from '../../src/entities/nameTagger';
import { randomFrom } from '../properties/random';

const LENGTH = 3;

/** All rows of tags for three tokens, each with the log of its weight. */
function allPaths(scores: Float64Array, transitions: Float64Array): [number[], number][] {
  const paths: [number[], number][] = [];
  for (let code = 0; code < TAGS ** LENGTH; code++) {
    const tags = [code % TAGS, Math.floor(code / TAGS) % TAGS, Math.floor(code / TAGS ** 2)];
    let weight = 0;
    tags.forEach((tag, i) => {
      const previous = i === 0 ? 0 : tags[i - 1]!;
      weight += transitions[previous * TAGS + tag]! + scores[i * TAGS + tag]!;
    });
    paths.push([tags, weight]);
  }
  return paths;
}

describe('the tags of names', () => {
  const random = randomFrom(7);
  const cases = Array.from({ length: 20 }, () => {
    const transitions = new Float64Array(TAGS * TAGS);
    for (let previous = 0; previous < TAGS; previous++)
      for (let tag = 0; tag < TAGS; tag++)
        transitions[previous * TAGS + tag] = isForbidden(previous, tag) ? -1e4 : 6 * random() - 3;
    const scores = Float64Array.from({ length: LENGTH * TAGS }, () => 16 * random() - 8);
    return { scores, transitions, paths: allPaths(scores, transitions) };
  });

  it('are the likeliest of all rows', () => {
    for (const { scores, transitions, paths } of cases) {
      const [best] = paths.reduce((a, b) => (b[1] > a[1] ? b : a));
      assert.deepEqual([...likeliestTags(scores, transitions, LENGTH)], best);
    }
  });

  it('have the probability of all rows with that tag', () => {
    for (const { scores, transitions, paths } of cases) {
      const total = paths.reduce((sum, [, weight]) => sum + Math.exp(weight), 0);
      const probabilities = tagProbabilities(scores, transitions, LENGTH);
      for (let i = 0; i < LENGTH; i++)
        for (let tag = 0; tag < TAGS; tag++) {
          const share = paths
            .filter(([tags]) => tags[i] === tag)
            .reduce((sum, [, weight]) => sum + Math.exp(weight), 0);
          assert.ok(Math.abs(probabilities[i * TAGS + tag]! - share / total) < 1e-9);
        }
    }
  });
});
