import { readWeights, writeWeights } from '../../src/model/weights';
import { FOLDS, foldOf } from './folds';
import { withGivenNames } from './givenNameTable';
import type { PronounDocument } from './pronounExamples';
import { createRandom, shuffle } from './random';

const DEFAULTS = { bits: 14, epochs: 4, rate: 0.05, l2: 0.01 };

/** Held-out weights find a name this unlikely: it is the machine's mistake, and not taught. */
const INCREDIBLE = 0.4;

/** The documents without the examples whose name weights that never saw the document find incredible. */
function credible(documents: readonly PronounDocument[]): readonly PronounDocument[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const rest = documents.filter(({ id }) => foldOf({ id, publisher: '' }, 'document', []) !== k);
    const { values, scale, mask } = readWeights(trainWeights(rest, DEFAULTS));
    const score = (ids: readonly number[]): number =>
      ids.reduce((sum, id) => sum + (values[id & mask] ?? 0), 0) * scale;
    return documents
      .filter(document => !rest.includes(document))
      .map(({ id, examples }) => ({
        id,
        examples: examples.filter(({ features, right }) => {
          const odds = features.map(ids => Math.exp(score(ids)));
          const all = odds.reduce((sum, odd) => sum + odd, 0);
          const good = odds.reduce((sum, odd, i) => sum + (right[i] === true ? odd : 0), 0);
          return good > INCREDIBLE * all;
        }),
      }));
  }).flat();
}

/** Trains the ranker of antecedents; the bytes of `models/pronouns.bin`. */
export function trainPronouns(documents: readonly PronounDocument[]): Uint8Array {
  return withGivenNames(trainWeights(credible(documents), DEFAULTS));
}

function trainWeights(documents: readonly PronounDocument[], options: typeof DEFAULTS): Uint8Array {
  const size = 2 ** options.bits;
  const values = new Float32Array(size);
  const squares = new Float32Array(size).fill(1);
  const random = createRandom(11);
  const examples = documents.flatMap(document => document.examples);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(random, examples);
    for (const { features, right } of examples) {
      const scores = features.map(ids =>
        ids.reduce((sum, id) => sum + (values[id & (size - 1)] ?? 0), 0),
      );
      const top = Math.max(...scores);
      const odds = scores.map(score => Math.exp(score - top));
      const all = odds.reduce((sum, odd) => sum + odd, 0);
      const good = odds.reduce((sum, odd, i) => sum + (right[i] === true ? odd : 0), 0);
      features.forEach((ids, i) => {
        const odd = odds[i] ?? 0;
        const slope = (right[i] === true ? odd / good : 0) - odd / all;
        if (Math.abs(slope) < 1e-4) return;
        for (const id of ids) {
          const at = id & (size - 1);
          const full = slope - options.l2 * (values[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + full * full;
          values[at] = (values[at] ?? 0) + (options.rate * full) / Math.sqrt(squares[at] ?? 1);
        }
      });
    }
  }
  return writeWeights(values);
}
