import { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { MissingCorpus, readCorpus, type GoldDocument } from './corpora';
import { FOLDS, foldOf, SCHEMES } from './folds';
import {
  fitSpeech,
  notSpeechOf,
  speechExamplesOf,
  speechExamplesOfPassage,
  trainSpeech,
  type SpeechExample,
} from './speech';
import { readPassages } from './speechPassages';

const ROOT = resolve(__dirname, '../..');
const PASSAGES = join(ROOT, 'test/quotes/speech');

interface Options {
  readonly corpora: string;
  readonly measure?: true;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How many of each kind the model tells right at even odds. */
function report(name: string, weights: Float32Array, examples: readonly SpeechExample[]): void {
  const right = (notSpeech: boolean): string => {
    const own = examples.filter(example => example.notSpeech === notSpeech);
    const told = own.filter(
      example => notSpeechOf(weights, example.hashes) > 0.5 === notSpeech,
    ).length;
    return `${((100 * told) / own.length).toFixed(1)} % of ${own.length}`;
  };
  say(`${name.padEnd(28)} speech right ${right(false)}, not speech right ${right(true)}`);
}

/** Cross-validated on the articles, by article and by outlet; then on the held-out passages. */
function measure(documents: readonly GoldDocument[], gum: readonly GoldDocument[]): void {
  const lexicon = createCompromiseLexicon();
  const examples = (name: string): SpeechExample[] =>
    readPassages(join(PASSAGES, name)).flatMap(passage =>
      speechExamplesOfPassage(passage, lexicon),
    );
  const read = documents.map(document => ({
    document,
    examples: speechExamplesOf(document, lexicon),
  }));
  const taught = examples('train.txt');
  const outlets = [...new Set(documents.map(({ publisher }) => publisher))].sort();
  for (const scheme of SCHEMES)
    for (let k = 0; k < FOLDS; k++) {
      const isTest = ({ document }: { readonly document: GoldDocument }): boolean =>
        foldOf(document, scheme, outlets) === k;
      const rest = read.filter(entry => !isTest(entry)).flatMap(entry => entry.examples);
      const test = read.filter(isTest).flatMap(entry => entry.examples);
      report(
        `news by ${scheme}, fold ${k}`,
        fitSpeech([...rest, ...taught]),
        test.filter(({ weight }) => weight === 1),
      );
    }
  const weights = fitSpeech([...read.flatMap(entry => entry.examples), ...taught]);
  report('held-out passages', weights, examples('held-out.txt'));
  report(
    'Wikinews',
    weights,
    gum.flatMap(document => speechExamplesOf(document, lexicon)),
  );
}

function main(): void {
  const options = new Command('npx tsx scripts/train/trainSpeech.ts')
    .description('Trains models/speech.bin on the annotated news and the invented passages.')
    .option('--corpora <folder>', 'the corpora', join(ROOT, '../shared/corpora'))
    .option('--measure', 'measure cross-validated and on the held-out passages, write nothing')
    .parse()
    .opts<Options>();
  const documents = readCorpus(options.corpora, 'polnear.dev');
  if (options.measure) return measure(documents, readCorpus(options.corpora, 'gumnews.dev'));
  const passages = readPassages(join(PASSAGES, 'train.txt'));
  const bytes = trainSpeech(documents, passages, createCompromiseLexicon());
  writeFileSync(join(ROOT, 'models/speech.bin'), bytes);
  say(`models/speech.bin: ${bytes.length} bytes`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof MissingCorpus)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
