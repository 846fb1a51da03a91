import { readDraft } from '../../src/draft/readDraft';
import type { Lexicon } from '../../src/draft/lexicon';
import type { Range } from '../../src/draft/range';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import { writeWeights } from '../../src/model/weights';
import type { Quotation } from '../../src/quotes/quotation';
import { readQuotations } from '../../src/quotes/readQuotations';
import { markedParagraphs } from '../../src/quotes/speech/markedParagraphs';
import { speechFeatures } from '../../src/quotes/speech/speechFeatures';
import { readSurroundings } from '../../src/quotes/speech/surroundings';
import { createSpeechClassifier } from '../../src/quotes/speechClassifier';
import type { GoldDocument, GoldQuotation } from './corpora';
import { createRandom, shuffle } from './random';
import type { Passage } from './speechPassages';

/** A quotation to learn from. */
export interface SpeechExample {
  /** Where the quotation stands in its text. */
  readonly range: Range;
  readonly hashes: Int32Array;
  readonly notSpeech: boolean;
  readonly weight: number;
}

/** How the weights are fitted. */
export interface SpeechSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights towards zero at each step, so that rare features say little. */
  readonly decay: number;
  /** Where the squares of AdaGrad start: the larger, the more careful the first steps. */
  readonly damping: number;
  /** A feature of fewer examples is left out: it would only remember them. */
  readonly fewest: number;
}

export const SPEECH_DEFAULTS: SpeechSettings = {
  bits: 14,
  epochs: 10,
  rate: 0.02,
  decay: 0.01,
  damping: 1,
  fewest: 10,
};

/** An invented passage shows one construction; the news shows each many times. */
const PASSAGE_WEIGHT = 3;
/** Labels of marked words in the news that are left open. */
const UNDECIDED = new Set([
  'near',
  'byline',
  'fragment',
  'pull',
  'missed',
  'unlabelled',
  'unattributed',
]);
/** Marked words that no annotation covers: most stand in headlines and quote nobody. */
const UNLABELLED_WEIGHT = 0.5;

function quotationsOf(text: string, lexicon: Lexicon) {
  const draft = readDraft(text, 'plaintext');
  const tokens = draft.paragraphs.map(paragraph => tokenizeParagraph(paragraph.text));
  const speech = createSpeechClassifier(undefined, lexicon);
  const { quotations } = readQuotations(draft, tokens, 'auto', speech);
  const hashes: number[] = [];
  const features = markedParagraphs(draft, tokens, quotations).flatMap(paragraph =>
    paragraph.quotations.map((_, which) => {
      speechFeatures(readSurroundings(paragraph, which, lexicon), hashes);
      return Int32Array.from(hashes);
    }),
  );
  return quotations.map((quotation, i) => ({ quotation, hashes: features[i] as Int32Array }));
}

/** The examples of an annotated article: annotated quotations, and marked words outside all of them. */
export function speechExamplesOf(document: GoldDocument, lexicon: Lexicon): SpeechExample[] {
  const gold = document.quotes.filter(quote => quote.type !== 'indirect');
  return quotationsOf(document.text, lexicon).flatMap(({ quotation, hashes }) => {
    const found = gold.find(quote => matches(quote, quotation));
    if (found === undefined)
      return gold.some(quote => quote.start < quotation.end && quotation.start < quote.end)
        ? []
        : [{ range: quotation, hashes, notSpeech: true, weight: UNLABELLED_WEIGHT }];
    if (UNDECIDED.has(found.noneLabel ?? '')) return [];
    return [{ range: quotation, hashes, notSpeech: found.attr === 'none', weight: 1 }];
  });
}

function matches(gold: GoldQuotation, { start, end }: Quotation): boolean {
  const shared = Math.min(gold.end, end) - Math.max(gold.start, start);
  return shared >= 0.8 * Math.max(gold.end - gold.start, end - start);
}

/** The examples of an invented passage. Throws where a label has no quotation. */
export function speechExamplesOfPassage(passage: Passage, lexicon: Lexicon): SpeechExample[] {
  const found = quotationsOf(passage.text, lexicon);
  return passage.marks.map(({ end, label }) => {
    const match = found.find(({ quotation }) => quotation.end === end);
    if (match === undefined)
      throw new Error(`No quotation ends before {${label}} in: ${passage.text}`);
    return {
      range: match.quotation,
      hashes: match.hashes,
      notSpeech: label !== 'speech',
      weight: PASSAGE_WEIGHT,
    };
  });
}

/**
 * Weights of a logistic model over hashed features, trained with AdaGrad (Duchi, Hazan and Singer,
 * 2011). Positive means not speech.
 */
export function fitSpeech(
  examples: readonly SpeechExample[],
  { bits, epochs, rate, decay, damping, fewest }: SpeechSettings = SPEECH_DEFAULTS,
): Float32Array {
  const size = 2 ** bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(damping);
  const random = createRandom(7);
  const seen = new Uint32Array(size);
  for (const { hashes } of examples)
    for (const hash of hashes) seen[hash & (size - 1)] = (seen[hash & (size - 1)] as number) + 1;
  const order = examples.map(example => ({
    ...example,
    hashes: example.hashes.filter(hash => (seen[hash & (size - 1)] as number) >= fewest),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(random, order);
    for (const { hashes, notSpeech, weight } of order) {
      const gradient = weight * (notSpeechOf(weights, hashes) - Number(notSpeech));
      for (const hash of hashes) {
        const at = hash & (size - 1);
        const slope = gradient + decay * (weights[at] as number);
        squares[at] = (squares[at] as number) + slope * slope;
        weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at]);
      }
    }
  }
  return weights;
}

/** How likely an example is not speech by these weights. */
export function notSpeechOf(weights: Float32Array, hashes: Int32Array): number {
  let sum = 0;
  for (const hash of hashes) sum += weights[hash & (weights.length - 1)] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The weights file of a classifier trained on articles and invented passages. */
export function trainSpeech(
  documents: readonly GoldDocument[],
  passages: readonly Passage[],
  lexicon: Lexicon,
  without: ReadonlySet<string> = new Set(),
): Uint8Array {
  const examples = [
    ...documents
      .filter(({ id }) => !without.has(id))
      .flatMap(document => speechExamplesOf(document, lexicon)),
    ...passages.flatMap(passage => speechExamplesOfPassage(passage, lexicon)),
  ];
  return writeWeights(fitSpeech(examples));
}
