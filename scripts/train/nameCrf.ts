import type { Lexicon } from '../../src/draft/lexicon';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import type { Gazetteer } from '../../src/entities/gazetteer';
import { MOST_FEATURES, NameFeatures } from '../../src/entities/nameFeatures';
import { findSegments } from '../../src/entities/nameSegments';
import {
  isForbidden,
  Tag,
  TAGS,
  transitionFeature,
  transitionsOf,
} from '../../src/entities/nameTagger';
import { readNameTokens, type NameTokens } from '../../src/entities/nameTokens';
import type { LabelledText } from './nameCorpus';
import { shuffle } from './random';
import { tagMarginals } from './tagMarginals';

/** The features of one stretch of capitalised words and the tags that it should get. */
export interface Sequence {
  readonly tags: Uint8Array;
  /** Features of all tokens; those of token `i` end at `ends[i]`. */
  readonly ids: Int32Array;
  readonly ends: Int32Array;
  readonly weight: number;
}

const FIRST_TAG: Readonly<Record<string, number>> = {
  PER: Tag.firstPerson,
  ORG: Tag.firstOrganisation,
  LOC: Tag.firstPlace,
  MISC: Tag.firstOther,
};

function goldTags(name: NameTokens, { names }: LabelledText): Uint8Array {
  const tags = new Uint8Array(name.tokens.length);
  let next = 0;
  name.tokens.forEach((token, i) => {
    while (next < names.length && (names[next]?.end ?? 0) <= token.start) next++;
    const own = names[next];
    if (own === undefined || token.end <= own.start) return;
    const first = FIRST_TAG[own.type] ?? 0;
    const before = name.tokens[i - 1];
    tags[i] = before !== undefined && before.start >= own.start ? first + 1 : first;
  });
  return tags;
}

/** Turns labelled texts into sequences of features. */
export function compileSequences(
  texts: readonly LabelledText[],
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  weight: number,
): Sequence[] {
  const buffer = new Int32Array(MOST_FEATURES);
  const sequences: Sequence[] = [];
  for (const text of texts) {
    const name = readNameTokens(tokenizeParagraph(text.text), lexicon);
    const gold = goldTags(name, text);
    const features = new NameFeatures(name, { lexicon, gazetteer });
    for (const segment of findSegments(name)) {
      features.open(segment);
      const ids: number[] = [];
      const ends: number[] = [];
      const tags = gold.slice(segment.first, segment.last + 1);
      for (let i = segment.first; i <= segment.last; i++) {
        const count = features.fill(i, buffer);
        for (let k = 0; k < count; k++) ids.push(buffer[k] ?? 0);
        ends.push(ids.length);
      }
      // A name that began before the segment begins, for the tagger, with the segment.
      const [tag = 0] = tags;
      if (tag !== 0 && tag % 2 === 0) tags[0] = tag - 1;
      sequences.push({ tags, ids: Int32Array.from(ids), ends: Int32Array.from(ends), weight });
    }
  }
  return sequences;
}

export interface TrainingOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** The share of features left out of each step, so that no single one is relied on. */
  readonly dropout: number;
}

/** Trains a conditional random field by stochastic gradient with AdaGrad; the weights as floats. */
export function trainNames(
  sequences: Sequence[],
  options: TrainingOptions,
  random: () => number,
  report: (epoch: number, loss: number) => void,
): Float32Array {
  const size = 2 ** options.bits;
  const mask = size - 1;
  const values = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.1);
  const weights = { mask, values, scale: 1 };
  const gradient = new Float64Array(TAGS);
  const step = (place: number, slope: number): void => {
    const at = place & mask;
    const full = slope - options.l2 * (values[at] as number);
    const square = (squares[at] as number) + full * full;
    squares[at] = square;
    values[at] = (values[at] as number) + (options.rate * full) / Math.sqrt(square);
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(random, sequences);
    let loss = 0;
    for (const { tags, ids, ends, weight } of sequences) {
      const length = tags.length;
      const kept = ids.map(id => (random() < options.dropout ? 0 : id));
      const scores = new Float64Array(length * TAGS);
      for (let i = 0, k = 0; i < length; i++)
        for (; k < (ends[i] as number); k++) {
          const id = kept[k] as number;
          if (id === 0) continue;
          for (let tag = 0; tag < TAGS; tag++)
            scores[i * TAGS + tag] =
              (scores[i * TAGS + tag] as number) + (values[(id + tag) & mask] as number);
        }
      const transitions = transitionsOf(weights);
      const { marginals, forward, backward, total } = tagMarginals(scores, transitions, length);
      let gold = 0;
      for (let i = 0, k = 0; i < length; i++) {
        const own = tags[i] as number;
        const previous = i === 0 ? 0 : (tags[i - 1] as number);
        gold += (scores[i * TAGS + own] as number) + (transitions[previous * TAGS + own] as number);
        for (let tag = 0; tag < TAGS; tag++)
          gradient[tag] = weight * ((tag === own ? 1 : 0) - (marginals[i * TAGS + tag] as number));
        for (; k < (ends[i] as number); k++) {
          const id = kept[k] as number;
          if (id === 0) continue;
          for (let tag = 0; tag < TAGS; tag++) {
            const slope = gradient[tag] as number;
            if (slope > 1e-3 || slope < -1e-3) step(id + tag, slope);
          }
        }
        for (let from = 0; from < TAGS; from++) {
          if (i === 0 && from > 0) break;
          for (let tag = 0; tag < TAGS; tag++) {
            if (isForbidden(from, tag)) continue;
            const probability =
              i === 0
                ? (marginals[tag] as number)
                : Math.exp(
                    (forward[(i - 1) * TAGS + from] as number) +
                      (transitions[from * TAGS + tag] as number) +
                      (scores[i * TAGS + tag] as number) +
                      (backward[i * TAGS + tag] as number) -
                      total,
                  );
            const slope = weight * ((from === previous && tag === own ? 1 : 0) - probability);
            if (Math.abs(slope) > 1e-3) step(transitionFeature(from) + tag, slope);
          }
        }
      }
      loss += total - gold;
    }
    report(epoch, loss / sequences.length);
  }
  return values;
}
