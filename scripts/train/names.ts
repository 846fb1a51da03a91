import { join } from 'node:path';
import { WordClass, type Lexicon } from '../../src/draft/lexicon';
import { buildGazetteer, Gazetteer, Known, KNOWN_ORGANISATION } from '../../src/entities/gazetteer';
import { hashText } from '../../src/model/hashing';
import { writeWeights } from '../../src/model/weights';
import { foldWord } from '../../src/entities/personName';
import { inventTexts, loosen, replaceNames, shout } from './nameAugment';
import { compileSequences, trainNames, type Sequence } from './nameCrf';
import { createNameDraw } from './nameDraw';
import { joinTokens, readNameCorpus, type LabelledSentence, type LabelledText } from './nameCorpus';
import { readOrganisations } from './organisationNames';
import { readPeopleNames, readWellKnownSurnames } from './peopleNames';
import { readCountries, readTowns } from './placeNames';
import { createRandom } from './random';

const GAZETTEER_BITS = 17;
const BITS = 18;
const LARGE = 200_000;
/** The share of the gazetteer, and of the lexicon's names, that a sentence does without, as news does. */
const FORGOTTEN = 0.4;
const FORGOTTEN_IN_LEXICON = 0.2;
/** How much a tweet counts beside a sentence of prose, and an invented sentence. */
const TWEET_WEIGHT = 0.3;
const INVENTED_WEIGHT = 0.7;
const INVENTED = 20_000;
/** The share of sentences that are read a second time with other names in them. */
const REPLACED = 0.7;

/** The names that a gazetteer holds, by the hash of their words in lower case. */
function gazetteerNames(): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  const add = (name: string, bits: number): void => {
    const lower = name.toLowerCase().replaceAll('’', "'");
    for (const form of new Set([lower, foldWord(lower)])) {
      const hash = hashText(form);
      known.set(hash, (known.get(hash) ?? 0) | bits);
    }
  };
  for (const { name, population } of readTowns(20_000))
    add(name, Known.place | (population >= LARGE ? Known.largePlace : 0));
  for (const name of readCountries()) add(name, Known.place | Known.largePlace);
  for (const name of readOrganisations()) {
    const places = known.get(hashText(name.toLowerCase())) ?? 0;
    if ((places & Known.place) === 0) add(name, KNOWN_ORGANISATION);
  }
  const people = readPeopleNames();
  for (const name of [...people.he, ...people.she]) add(name, Known.given);
  for (const name of [...people.surnames, ...readWellKnownSurnames()]) add(name, Known.surname);
  return known;
}

/** A gazetteer and lexicon that forget a share of their names, another share each time they are asked to. */
class Forgetful extends Gazetteer {
  readonly #share: number;
  #seed = 0;

  constructor(table: Uint16Array, share: number) {
    super(table);
    this.#share = share;
  }

  forget(seed: number): void {
    this.#seed = seed;
  }

  override known(hash: number): number {
    const mixed = Math.imul(hash ^ this.#seed, 0x9e3779b1) >>> 8;
    return mixed / 2 ** 24 < this.#share ? 0 : super.known(hash);
  }
}

const NAMES =
  WordClass.maleName |
  WordClass.femaleName |
  WordClass.firstName |
  WordClass.lastName |
  WordClass.city |
  WordClass.organisation |
  WordClass.place;

/** How many models are trained on differently drawn names; their mean ships. */
const DRAWS = 3;

/** Trains name recognition; the bytes of `models/names.bin`. */
export function trainNameModel(
  corpora: string,
  lexicon: Lexicon,
  say: (line: string) => void,
): Uint8Array {
  const names = gazetteerNames();
  const table = buildGazetteer(names, GAZETTEER_BITS);
  say(`gazetteer: ${String(names.size)} names`);
  const sentences = readNameCorpus(join(corpora, 'names.train.jsonl'));
  const values = new Float32Array(2 ** BITS);
  for (let seed = 7; seed < 7 + DRAWS; seed++)
    trainDraw(sentences, lexicon, table, createRandom(seed), say).forEach((value, i) => {
      values[i] = (values[i] ?? 0) + value / DRAWS;
    });
  const weights = writeWeights(values);
  const bytes = new Uint8Array(weights.length + table.byteLength);
  bytes.set(weights);
  bytes.set(new Uint8Array(table.buffer), weights.length);
  return bytes;
}

/** One model: the sentences, some of them with other names, and invented ones. */
function trainDraw(
  sentences: readonly LabelledSentence[],
  lexicon: Lexicon,
  table: Uint16Array,
  random: () => number,
  say: (line: string) => void,
): Float32Array {
  const forgetful = new Forgetful(table, FORGOTTEN);
  let seed = 0;
  const forgetfulLexicon: Lexicon = {
    classes: lower => {
      const classes = lexicon.classes(lower);
      if ((classes & NAMES) === 0) return classes;
      const mixed = Math.imul(hashText(lower) ^ (seed + 77), 0x9e3779b1) >>> 8;
      return mixed / 2 ** 24 < FORGOTTEN_IN_LEXICON ? classes & ~NAMES : classes;
    },
  };
  const draw = createNameDraw(random, readPeopleNames(), readTowns(20_000), readCountries());
  const compile = (text: LabelledText, weight: number): Sequence[] => {
    seed = Math.floor(random() * 2 ** 31);
    forgetful.forget(seed);
    const dice = random();
    const set = dice < 0.15 ? loosen(text) : dice > 0.99 ? shout(text) : text;
    return compileSequences([set], forgetfulLexicon, forgetful, weight);
  };
  const sequences = sentences.flatMap(sentence => {
    const tweet = sentence.source === 'Broad Twitter Corpus' || sentence.source === 'WNUT17';
    const text = joinTokens(sentence);
    const weight = tweet ? TWEET_WEIGHT : 1;
    const own = compile(text, weight);
    if (random() < REPLACED) own.push(...compile(replaceNames(text, draw), weight));
    return own;
  });
  for (const text of inventTexts(INVENTED, draw, random))
    sequences.push(...compile(text, INVENTED_WEIGHT));
  say(`${String(sentences.length)} sentences, ${String(sequences.length)} sequences`);
  return trainNames(
    sequences,
    {
      bits: BITS,
      epochs: 5,
      rate: 0.1,
      l2: 1e-4,
      dropout: 0.4,
    },
    random,
    (epoch, loss) => say(`names, round ${String(epoch + 1)}: loss ${loss.toFixed(4)}`),
  );
}
