import { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import type { Lexicon } from '../../src/draft/lexicon';
import { readModels } from '../../src/node/readModels';
import { MissingCorpus, readCorpus } from './corpora';
import { FOLDS, foldOf, SCHEMES } from './folds';
import { trainNameModel } from './names';
import { readPronounDocuments, type PronounDocument } from './pronounExamples';
import { trainPronouns } from './pronouns';

const ROOT = resolve(__dirname, '../..');

interface Options {
  readonly corpora: string;
  readonly only?: 'names' | 'pronouns';
  readonly folds?: true;
}

const options = new Command('npm run train:entities --')
  .description('Trains models/names.bin and models/pronouns.bin.')
  .option('--corpora <folder>', 'the corpora', join(ROOT, '../shared/corpora'))
  .option('--only <model>', 'names or pronouns')
  .option(
    '--folds',
    'pronoun weights for cross-validation in out/folds, instead of those that ship',
  )
  .parse()
  .opts<Options>();

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  say(`${path}: ${String(bytes.length)} bytes`);
}

function trainFolds(documents: readonly PronounDocument[]): void {
  const gold = readCorpus(options.corpora, 'polnear.dev');
  const outlets = [...new Set(gold.map(({ publisher }) => publisher))].sort();
  for (const scheme of SCHEMES) {
    const fold = new Map(gold.map(document => [document.id, foldOf(document, scheme, outlets)]));
    for (let k = 0; k < FOLDS; k++)
      write(
        join(ROOT, 'out/folds', scheme, String(k), 'pronouns.bin'),
        trainPronouns(documents.filter(({ id }) => fold.get(id) !== k)),
      );
  }
}

/** The pronouns, each with the speakers before it as weights answer them that never saw its article. */
function readDocuments(lexicon: Lexicon): readonly PronounDocument[] {
  const models = readModels(join(ROOT, 'models'));
  const byGold = readPronounDocuments(options.corpora, models, lexicon);
  const foldOfArticle = (id: string): number => foldOf({ id, publisher: '' }, 'document', []);
  const rankers = Array.from({ length: FOLDS }, (_, k) =>
    trainPronouns(byGold.filter(({ id }) => foldOfArticle(id) !== k)),
  );
  return readPronounDocuments(options.corpora, models, lexicon, id => rankers[foldOfArticle(id)]);
}

function main(): void {
  const lexicon = createCompromiseLexicon();
  if (options.only !== 'pronouns' && options.folds === undefined)
    write(join(ROOT, 'models/names.bin'), trainNameModel(options.corpora, lexicon, say));
  if (options.only === 'names') return;
  const documents = readDocuments(lexicon);
  if (options.folds) trainFolds(documents);
  else write(join(ROOT, 'models/pronouns.bin'), trainPronouns(documents));
}

try {
  main();
} catch (error) {
  if (!(error instanceof MissingCorpus)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
