import type { Lexicon } from '../draft/lexicon';
import { hashText, mix } from '../model/hashing';
import type { Gazetteer } from './gazetteer';
import { fillRuns, type Segment } from './nameSegments';
import { Case, type NameTokens } from './nameTokens';

/** No token has more features. */
export const MOST_FEATURES = 160;

const FAMILY = {
  bias: 1,
  word: 2,
  wordBefore: 3,
  wordAfter: 4,
  wordTwoBefore: 5,
  wordTwoAfter: 6,
  pairBefore: 7,
  pairAfter: 8,
  prefix: 9,
  suffix: 10,
  letterCase: 11,
  cases: 12,
  classes: 13,
  classesBefore: 14,
  classesAfter: 15,
  words: 16,
  wordsBefore: 17,
  wordsAfter: 18,
  wordsTwoBefore: 19,
  wordsTwoAfter: 20,
  known: 21,
  knownBefore: 22,
  knownAfter: 23,
  phrase: 24,
  runShape: 25,
  runLast: 26,
  runFirst: 27,
  beforeRun: 28,
  afterRun: 29,
  runLastKind: 30,
  runFirstKind: 31,
  aroundRun: 32,
  runKnown: 33,
  runLexicon: 34,
  beforeRunKind: 35,
  afterRunKind: 36,
  opens: 37,
  suffixAfter: 38,
  acronym: 39,
  afterRunWord: 40,
  pattern: 41,
  comma: 42,
  runSuffix: 43,
  twoBeforeRun: 44,
  twoAfterRun: 45,
  headBefore: 46,
} as const;

/** The first step of a feature's hash, by family. */
const SEEDS = Int32Array.from({ length: 64 }, (_, family) => mix(0x51ed, family));

/** What the features of a paragraph are read from. */
export interface FeatureSource {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
}

/**
 * The features of each token as hashes. They see the word, its letters, its neighbours, and the
 * whole run of capitalised words that it stands in, with what stands before and after that run.
 */
export class NameFeatures {
  readonly #name: NameTokens;
  readonly #hashes: Int32Array;
  readonly #known: Uint8Array;
  /** By token: `Known` bits of the longest known phrase of two to four words over it. */
  readonly #phrase: Uint8Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #source: FeatureSource;
  #out: Int32Array = new Int32Array(0);
  #count = 0;

  constructor(name: NameTokens, source: FeatureSource) {
    const { length } = name.tokens;
    this.#name = name;
    this.#source = source;
    this.#hashes = new Int32Array(length);
    this.#known = new Uint8Array(length);
    this.#phrase = new Uint8Array(length);
    this.#starts = new Int32Array(length);
    this.#ends = new Int32Array(length);
  }

  /** Prepares a segment; its neighbours of two tokens each side are looked up too. */
  open(segment: Segment): void {
    const { tokens, cases } = this.#name;
    const first = Math.max(0, segment.first - 3);
    const last = Math.min(tokens.length - 1, segment.last + 3);
    for (let i = first; i <= last; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      const digits = token.kind === 'number';
      const hash = digits ? token.text.length : hashText(token.lower);
      this.#hashes[i] = hash;
      if (!digits && (cases[i] ?? 0) >= Case.capital)
        this.#known[i] = this.#source.gazetteer.known(hash);
    }
    fillRuns(this.#name, segment, this.#starts, this.#ends);
    this.#findPhrases(segment);
  }

  #findPhrases({ first, last }: Segment): void {
    const { tokens } = this.#name;
    for (let i = first; i < last; i++) {
      let hash = this.#hashes[i] ?? 0;
      for (let end = i + 1; end <= Math.min(last, i + 3); end++) {
        hash = extendHash(hash, tokens[end]?.lower ?? '');
        const known = this.#source.gazetteer.known(hash);
        if (known === 0) continue;
        const length = end - i + 1;
        for (let j = i; j <= end; j++)
          this.#phrase[j] = known | (j === i ? 16 : 0) | (Math.min(length, 3) << 5);
      }
    }
  }

  /** Writes the features of token `i` to `out`; returns how many. `open` its segment first. */
  fill(i: number, out: Int32Array): number {
    this.#out = out;
    this.#count = 0;
    this.#ofWord(i);
    this.#ofNeighbours(i);
    this.#ofRun(i);
    return this.#count;
  }

  #add(family: number, a: number, b = 0, c = 0): void {
    this.#out[this.#count++] = mix(mix(mix(SEEDS[family] ?? 0, a), b), c);
  }

  #addBits(family: number, bits: number, extra = 0): void {
    if (bits === 0) this.#add(family, -1, extra);
    for (let rest = bits; rest !== 0; rest &= rest - 1)
      this.#add(family, Math.clz32(rest & -rest), extra);
  }

  #hash(i: number): number {
    if (i < 0) return 1;
    return i < this.#hashes.length ? (this.#hashes[i] ?? 0) : 2;
  }

  #ofWord(i: number): void {
    const { tokens, cases, classes, words, opens } = this.#name;
    const lower = tokens[i]?.lower ?? '';
    const letterCase = cases[i] ?? 0;
    const hash = this.#hash(i);
    this.#add(FAMILY.bias, 0);
    this.#add(FAMILY.word, hash);
    this.#add(FAMILY.letterCase, letterCase, Math.min(lower.length, 8));
    this.#add(FAMILY.opens, opens[i] ?? 0, letterCase);
    this.#addBits(FAMILY.classes, classes[i] ?? 0);
    this.#add(FAMILY.classes, classes[i] ?? 0, 99);
    this.#addBits(FAMILY.words, words[i] ?? 0);
    this.#add(FAMILY.known, this.#known[i] ?? 0, (classes[i] ?? 0) === 0 ? 1 : 0);
    this.#add(FAMILY.phrase, this.#phrase[i] ?? 0);
    if (letterCase === Case.lower) return;
    for (let n = 2; n <= 4 && n < lower.length; n++) {
      this.#add(FAMILY.suffix, n, hashText(lower.slice(-n)));
      if (n > 2) this.#add(FAMILY.prefix, n, hashText(lower.slice(0, n)));
    }
  }

  #ofNeighbours(i: number): void {
    const { classes, words, cases } = this.#name;
    const hash = this.#hash(i);
    const before = this.#hash(i - 1);
    const after = this.#hash(i + 1);
    this.#add(FAMILY.wordBefore, before);
    this.#add(FAMILY.wordAfter, after);
    this.#add(FAMILY.wordTwoBefore, this.#hash(i - 2));
    this.#add(FAMILY.wordTwoAfter, this.#hash(i + 2));
    this.#add(FAMILY.pairBefore, before, hash);
    this.#add(FAMILY.pairAfter, hash, after);
    this.#addBits(FAMILY.classesBefore, classes[i - 1] ?? 0);
    this.#addBits(FAMILY.classesAfter, classes[i + 1] ?? 0);
    this.#addBits(FAMILY.wordsBefore, words[i - 1] ?? 0);
    this.#addBits(FAMILY.wordsAfter, words[i + 1] ?? 0);
    this.#addBits(FAMILY.wordsTwoBefore, words[i - 2] ?? 0);
    this.#addBits(FAMILY.wordsTwoAfter, words[i + 2] ?? 0);
    this.#add(FAMILY.knownBefore, this.#known[i - 1] ?? 0, this.#known[i] ?? 0);
    this.#add(FAMILY.knownAfter, this.#known[i + 1] ?? 0, this.#known[i] ?? 0);
    const shape =
      ((cases[i - 1] ?? 7) << 9) |
      ((cases[i] ?? 7) << 6) |
      ((cases[i + 1] ?? 7) << 3) |
      (cases[i + 2] ?? 7);
    this.#add(FAMILY.cases, shape);
  }

  #ofRun(i: number): void {
    const { classes, words, cases, tokens, opens } = this.#name;
    const start = this.#starts[i] ?? i;
    const end = this.#ends[i] ?? i;
    const length = Math.min(4, end - start + 1);
    const at = Math.min(3, i - start);
    const place = at * 8 + length;
    this.#add(FAMILY.runShape, place, cases[i] ?? 0, opens[start] ?? 0);
    this.#add(FAMILY.runLast, this.#hash(end), i === end ? 1 : 0);
    this.#add(FAMILY.runFirst, this.#hash(start), i === start ? 1 : 0);
    this.#addBits(FAMILY.runLastKind, words[end] ?? 0, length);
    this.#addBits(FAMILY.runFirstKind, words[start] ?? 0, length);
    this.#addBits(FAMILY.runLexicon, classes[end] ?? 0, 1000 + length);
    this.#addBits(FAMILY.runLexicon, classes[start] ?? 0, 2000 + length);
    this.#add(FAMILY.runKnown, this.#known[start] ?? 0, this.#known[end] ?? 0, length);
    const lastLower = tokens[end]?.lower ?? '';
    this.#add(FAMILY.runSuffix, hashText(lastLower.slice(-3)), length);
    const before = this.#hash(start - 1);
    const after = this.#hash(end + 1);
    this.#add(FAMILY.beforeRun, before, length);
    this.#add(FAMILY.afterRun, after, length);
    this.#add(FAMILY.afterRunWord, after, this.#hash(end + 2));
    this.#add(FAMILY.aroundRun, before, after);
    this.#add(FAMILY.twoBeforeRun, this.#hash(start - 2), before);
    this.#add(FAMILY.twoAfterRun, this.#hash(end + 2));
    this.#addBits(FAMILY.beforeRunKind, classes[start - 1] ?? 0, length);
    this.#addBits(FAMILY.afterRunKind, classes[end + 1] ?? 0, length);
    this.#addBits(FAMILY.beforeRunKind, words[start - 1] ?? 0, 1000 + length);
    this.#addBits(FAMILY.afterRunKind, words[end + 1] ?? 0, 1000 + length);
    this.#addBits(FAMILY.headBefore, words[start - 2] ?? 0, before);
    if (this.#hash(end + 1) === COMMA)
      this.#add(FAMILY.comma, 1, this.#known[end + 2] ?? 0, classes[end + 2] ?? 0);
    if (before === COMMA)
      this.#add(FAMILY.comma, 2, this.#known[start - 2] ?? 0, classes[start - 2] ?? 0);
    if (length === 1 && cases[i] === Case.upper)
      this.#add(FAMILY.acronym, tokens[i]?.text.length ?? 0, tokens[i - 1]?.text === '(' ? 1 : 0);
    this.#add(FAMILY.pattern, place, this.#known[i] ?? 0, (classes[start - 1] ?? 0) !== 0 ? 1 : 0);
  }
}

const COMMA = hashText(',');
const SPACE = ' '.charCodeAt(0);

/** `hashText(a + ' ' + b)` from `hashText(a)`. */
export function extendHash(hash: number, word: string): number {
  let extended = Math.imul(hash ^ SPACE, 0x01000193);
  for (let i = 0; i < word.length; i++)
    extended = Math.imul(extended ^ word.charCodeAt(i), 0x01000193);
  return extended;
}
