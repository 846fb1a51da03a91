import type { Lexicon } from '../../src/draft/lexicon';
import { writeWeights } from '../../src/model/weights';
import type { Models } from '../../src/service/draftService';
import { ExampleReader, type ExampleDocument } from './attributionExamples';
import { AttributionTrainer, TRAINER_DEFAULTS, type TrainerSettings } from './attributionTrainer';
import { readCorpus } from './corpora';
import { requote } from './requote';

/** What a quotation counts whose marks are invented. */
const REQUOTED_WEIGHT = 0.5;

/**
 * Reads the documents that attribution learns from: whole articles, the same with marks around words
 * of indirect statements, and those with attributions cut out.
 */
export function readExamples(
  corpora: string,
  models: Models,
  lexicon: Lexicon,
  without: ReadonlySet<string> = new Set(),
): readonly ExampleDocument[] {
  const reader = new ExampleReader(models, lexicon, without);
  const whole = readCorpus(corpora, 'polnear.dev');
  const cut = readCorpus(corpora, 'polnear-ablated.dev');
  return [
    ...whole.map(document => reader.read(document, () => true)),
    ...whole.map((document, i) => ({
      ...reader.read(requote(document, i), () => true),
      weight: REQUOTED_WEIGHT,
    })),
    ...cut.map(document => reader.read(document, gold => gold.attr === 'unattributed')),
  ];
}

const SEEDS = [1, 2, 3, 4, 5];

/** The weights file of a model trained on `documents`: the mean of a few, each in another order. */
export function trainAttribution(
  documents: readonly ExampleDocument[],
  settings: Partial<TrainerSettings> = {},
): Uint8Array {
  const runs = SEEDS.map(seed =>
    new AttributionTrainer({ ...TRAINER_DEFAULTS, ...settings, seed }).train(documents),
  );
  const mean = (runs[0] as Float32Array).map(
    (_, i) => runs.reduce((sum, weights) => sum + (weights[i] as number), 0) / runs.length,
  );
  return writeWeights(mean);
}
