import { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readModels } from '../../src/node/readModels';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import type { SpeechClassifier } from '../../src/quotes/speechClassifier';
import { ablate } from './ablate';
import { readExamples, trainAttribution } from './attribution';
import { withSpeech, type ExampleDocument } from './attributionExamples';
import { MissingCorpus, readCorpus, type GoldDocument } from './corpora';
import { FOLDS, foldOf, SCHEMES, type Scheme } from './folds';
import { HeldOutSpeech } from './heldOutSpeech';
import { readPronounDocuments } from './pronounExamples';
import { trainPronouns } from './pronouns';
import { trainSpeech } from './speech';
import { readPassages } from './speechPassages';

const ROOT = resolve(__dirname, '../..');

const PASSAGES = join(ROOT, 'test/quotes/speech/train.txt');

interface Options {
  readonly corpora: string;
  readonly folds?: true | Scheme;
  readonly ablate?: true;
}

const options = new Command('npm run train --')
  .description('Trains the weights of speech and attribution in models/ on the annotated news.')
  .option('--corpora <folder>', 'the corpora', join(ROOT, '../shared/corpora'))
  .option('--folds [scheme]', `weights for cross-validation in out/folds: ${SCHEMES.join(', ')}`)
  .option('--ablate', 'say what each feature family is worth; trains many times, writes nothing')
  .parse()
  .opts<Options>();

const lexicon = createCompromiseLexicon();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
}

function ship(name: string, bytes: Uint8Array): void {
  write(join(ROOT, 'models', `${name}.bin`), bytes);
  say(`models/${name}.bin: ${bytes.length} bytes`);
}

/** What one model learns from: documents not held out, judged by classifiers that never saw them. */
function lessons(
  documents: readonly ExampleDocument[],
  speech: HeldOutSpeech,
  fold: (document: GoldDocument) => number,
  held: readonly number[],
): readonly ExampleDocument[] {
  const classifiers = speech.classifiers(fold, held);
  return documents
    .filter(({ document }) => !held.includes(fold(document)))
    .map(example => withSpeech(example, classifiers[fold(example.document)] as SpeechClassifier));
}

function trainFolds(documents: readonly ExampleDocument[], speech: HeldOutSpeech): void {
  const pronouns = readPronounDocuments(options.corpora, readModels(join(ROOT, 'models')), lexicon);
  for (const scheme of SCHEMES) {
    if (options.folds !== true && options.folds !== scheme) continue;
    const folder = join(ROOT, 'out/folds', scheme);
    const fold = folding(documents, scheme);
    const folds = Object.fromEntries(
      documents.map(({ document }) => [document.id, fold(document)] as const),
    );
    for (let k = 0; k < FOLDS; k++) {
      const rest = lessons(documents, speech, fold, [k]);
      write(join(folder, String(k), 'attribution.bin'), trainAttribution(rest));
      write(join(folder, String(k), 'speech.bin'), speech.weights(fold, [k]));
      const seen = pronouns.filter(({ id }) => folds[id] !== k);
      write(join(folder, String(k), 'pronouns.bin'), trainPronouns(seen));
      say(`${scheme} ${k}: trained on ${rest.length} documents`);
    }
    write(join(folder, 'folds.json'), Buffer.from(JSON.stringify(folds)));
  }
}

function folding(
  documents: readonly ExampleDocument[],
  scheme: Scheme,
): (document: GoldDocument) => number {
  const outlets = [...new Set(documents.map(({ document }) => document.publisher))].sort();
  return document => foldOf(document, scheme, outlets);
}

/** The documents of a scheme's folds as each is learnt from, without some feature families. */
function ablateFamilies(): void {
  const speech = new HeldOutSpeech(readCorpus(options.corpora, 'polnear.dev'), lexicon);
  const models = readModels(join(ROOT, 'models'));
  const fold = (document: GoldDocument): number => foldOf(document, 'document', []);
  ablate(
    without => lessons(readExamples(options.corpora, models, lexicon, without), speech, fold, []),
    ({ document }) => fold(document),
    say,
  );
}

function main(): void {
  if (options.ablate) return ablateFamilies();
  const documents = readExamples(options.corpora, readModels(join(ROOT, 'models')), lexicon);
  const whole = readCorpus(options.corpora, 'polnear.dev');
  const speech = new HeldOutSpeech(whole, lexicon);
  say(`read ${documents.length} documents`);
  if (options.folds) return trainFolds(documents, speech);
  ship('speech', trainSpeech(whole, readPassages(PASSAGES), lexicon));
  const taught = lessons(documents, speech, folding(documents, 'document'), []);
  ship('attribution', trainAttribution(taught));
}

try {
  main();
} catch (error) {
  if (!(error instanceof MissingCorpus)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
