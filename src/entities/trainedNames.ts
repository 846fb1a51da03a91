import { WordClass, type Lexicon } from '../draft/lexicon';
import { readWeights, WeightsError, type Weights } from '../model/weights';
import type { EntityType, NameSpan } from './entity';
import { hashText } from '../model/hashing';
import { Gazetteer } from './gazetteer';
import { extendHash, MOST_FEATURES, NameFeatures } from './nameFeatures';
import { findSegments, type Segment } from './nameSegments';
import {
  likeliestTags,
  scoresOfSpan,
  scoreTags,
  Tag,
  tagProbabilities,
  TAGS,
  transitionsOf,
} from './nameTagger';
import { Case, type NameTokens } from './nameTokens';
import { reviseNames, type NameKnowledge } from './reviseNames';
import type { TokenName } from './tokenName';

/** The trained part of name recognition: `models/names.bin` is a weights file and a gazetteer after it. */
export interface NameModel {
  readonly weights: Weights;
  readonly gazetteer: Gazetteer;
}

const WEIGHTS_HEADER = 16;

/** Reads `models/names.bin`. Throws `WeightsError` when it is cut short or damaged. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const size = bytes.length > WEIGHTS_HEADER ? WEIGHTS_HEADER + 2 ** (bytes[5] ?? 0) : 0;
  if (size === 0 || size > bytes.length) throw new WeightsError('The file is cut short.');
  const weights = readWeights(bytes.subarray(0, size));
  // Not `bytes.slice`: a Node Buffer would answer with a view of the whole file's memory.
  const rest = new Uint8Array(bytes.subarray(size));
  const entries = rest.length / 2;
  if (entries < 2 || !Number.isInteger(Math.log2(entries)))
    throw new WeightsError('The file is cut short.');
  return { weights, gazetteer: new Gazetteer(new Uint16Array(rest.buffer, 0, entries)) };
}

/** News names more than encyclopaedia and tweets do: how much less likely it is here that a capital means nothing. */
const RELUCTANCE = 0.3;

const TYPES: readonly (EntityType | undefined)[] = ['person', 'organisation', 'place', undefined];

const NAME_CLASSES =
  WordClass.maleName |
  WordClass.femaleName |
  WordClass.firstName |
  WordClass.lastName |
  WordClass.organisation |
  WordClass.city |
  WordClass.country |
  WordClass.region |
  WordClass.place |
  WordClass.sportsTeam;
const COMMON_CLASSES =
  WordClass.plural | WordClass.actor | WordClass.adverb | WordClass.gerund | WordClass.preposition;

/** Groups of people that news copy opens sentences with and word lists leave out. */
const GROUPS = new Set(
  'sources aides officials residents critics supporters opponents voters protesters neighbours neighbors lawyers experts analysts prosecutors detectives investigators lawmakers activists campaigners tenants villagers survivors witnesses relatives firefighters rescuers colleagues observers donors scientists researchers economists historians organisers organizers insiders staffers parents students teachers farmers workers police authorities'.split(
    ' ',
  ),
);

/** True for a common word that owes its capital to the start of the sentence: "Aides said". */
function isOpeningWord({ tokens, opens, classes, cases }: NameTokens, i: number): boolean {
  if (opens[i] !== 1 || cases[i] !== Case.capital) return false;
  if (GROUPS.has(tokens[i]?.lower ?? '')) return true;
  const own = classes[i] ?? 0;
  return (own & COMMON_CLASSES) !== 0 && (own & NAME_CLASSES) === 0;
}

/**
 * Names by a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over the
 * capitalised stretches of the paragraph.
 */
export class TrainedNames {
  readonly #model: NameModel;
  readonly #lexicon: Lexicon;
  readonly #transitions: Float64Array;
  readonly #ids = new Int32Array(MOST_FEATURES);

  constructor(model: NameModel, lexicon: Lexicon) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#transitions = transitionsOf(model.weights);
  }

  recognise(name: NameTokens): readonly NameSpan[] {
    const found: TokenName[] = [];
    const features = new NameFeatures(name, {
      lexicon: this.#lexicon,
      gazetteer: this.#model.gazetteer,
    });
    for (const segment of findSegments(name)) {
      features.open(segment);
      this.#decode(name, features, segment, found);
    }
    const { tokens } = name;
    return reviseNames(name, found, this.#knowledge(name)).map(({ first, last, type, scores }) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      type,
      confidence: Math.exp(scores[type]),
      scores,
    }));
  }

  #knowledge({ tokens }: NameTokens): NameKnowledge {
    const { gazetteer } = this.#model;
    const lowerAt = (i: number): string => tokens[i]?.lower ?? '';
    return {
      known: i => gazetteer.known(hashText(lowerAt(i))),
      knownPhrase: (first, last) => {
        let hash = hashText(lowerAt(first));
        for (let i = first + 1; i <= last; i++) hash = extendHash(hash, lowerAt(i));
        return gazetteer.known(hash);
      },
      classes: lower => this.#lexicon.classes(lower),
    };
  }

  #decode(
    name: NameTokens,
    features: NameFeatures,
    { first, last }: Segment,
    found: TokenName[],
  ): void {
    const length = last - first + 1;
    const scores = new Float64Array(length * TAGS);
    for (let i = 0; i < length; i++) {
      const count = features.fill(first + i, this.#ids);
      scoreTags(this.#model.weights, this.#ids, count, scores, i * TAGS);
      scores[i * TAGS] = (scores[i * TAGS] as number) - RELUCTANCE;
      for (const tag of [Tag.firstOther, Tag.other])
        scores[i * TAGS + tag] = (scores[i * TAGS + tag] as number) - RELUCTANCE;
    }
    const tags = likeliestTags(scores, this.#transitions, length);
    if (tags.every(tag => tag === 0)) return;
    const probabilities = tagProbabilities(scores, this.#transitions, length);
    for (let i = 0; i < length; i++) {
      const tag = tags[i] ?? 0;
      if (tag % 2 === 0) continue;
      let end = i;
      while (end + 1 < length && tags[end + 1] === tag + 1) end++;
      const type = TYPES[(tag - 1) >> 1];
      if (i === end && isOpeningWord(name, first + i)) continue;
      if (type !== undefined)
        found.push({
          first: first + i,
          last: first + end,
          type,
          scores: scoresOfSpan(probabilities, i, end),
        });
      i = end;
    }
  }
}
