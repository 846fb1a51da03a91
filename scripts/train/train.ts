import { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readModels } from '../../src/node/readModels';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { readExamples, trainAttribution } from './attribution';
import type { ExampleDocument } from './attributionExamples';
import { MissingCorpus } from './corpora';
import { FOLDS, foldOf, SCHEMES, type Scheme } from './folds';

const ROOT = resolve(__dirname, '../..');

const MODEL = join(ROOT, 'models/attribution.bin');

interface Options {
  readonly corpora: string;
  readonly folds?: true | Scheme;
}

const options = new Command('npm run train --')
  .description('Trains the weights in models/ on the annotated news.')
  .option('--corpora <folder>', 'the corpora', join(ROOT, '../shared/corpora'))
  .option('--folds [scheme]', `weights for cross-validation in out/folds: ${SCHEMES.join(', ')}`)
  .parse()
  .opts<Options>();

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
}

function trainFolds(documents: readonly ExampleDocument[]): void {
  const outlets = [...new Set(documents.map(({ document }) => document.publisher))].sort();
  for (const scheme of SCHEMES) {
    if (options.folds !== true && options.folds !== scheme) continue;
    const folder = join(ROOT, 'out/folds', scheme);
    const fold = ({ document }: ExampleDocument): number => foldOf(document, scheme, outlets);
    for (let k = 0; k < FOLDS; k++) {
      const rest = documents.filter(document => fold(document) !== k);
      write(join(folder, String(k), 'attribution.bin'), trainAttribution(rest));
      say(`${scheme} ${k}: trained on ${rest.length} documents`);
    }
    const folds = Object.fromEntries(
      documents.map(document => [document.document.id, fold(document)] as const),
    );
    write(join(folder, 'folds.json'), Buffer.from(JSON.stringify(folds)));
  }
}

function main(): void {
  const lexicon = createCompromiseLexicon();
  const documents = readExamples(options.corpora, readModels(join(ROOT, 'models')), lexicon);
  say(`read ${documents.length} documents`);
  if (options.folds) return trainFolds(documents);
  const bytes = trainAttribution(documents);
  write(MODEL, bytes);
  say(`models/attribution.bin: ${bytes.length} bytes`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof MissingCorpus)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
