import { Command } from 'commander';
import { join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { readModels } from '../src/node/readModels';
import { createCompromiseLexicon } from '../src/draft/compromiseLexicon';
import { createDraftService } from '../src/service/draftService';
import { baselines } from './eval/baselines';
import { intervals } from './eval/bootstrap';
import { corpusPath, hasCorpus } from './eval/corpus';
import type { Figures, Scorer } from './eval/figures';
import { belowFloors, raiseFloors, readFloors, writeFloors, type Measured } from './eval/floors';
import { readSchemes, type Scheme } from './eval/folds';
import { CORPORA, FITTED, MEASURES } from './eval/measures';
import { predictInto, type Pass } from './eval/predictCorpus';
import { hasPython, score } from './eval/python';
import { printTable, type CorpusResult } from './eval/table';

interface Options {
  readonly corpora: string;
  readonly scorers?: string;
  readonly only?: string;
  readonly check?: true;
  readonly record?: true;
  readonly crossValidated?: true;
  readonly bootstrap?: string | true;
  readonly baselines: boolean;
}

const ROOT = resolve(__dirname, '..');
const OUTPUT = join(ROOT, 'out/eval');
const FLOORS = join(ROOT, 'eval/floors.json');

const options = new Command('npm run eval --')
  .description('Measures Copydesk on annotated news and prints one table.')
  .option('--corpora <folder>', 'the corpora', join(ROOT, '../shared/corpora'))
  .option('--scorers <folder>', 'the scorers; by default the folder eval beside the corpora')
  .option('--only <corpora>', `some of ${Object.keys(CORPORA).join(', ')}; comma between`)
  .option('--check', 'fail when a figure is below its floor in eval/floors.json')
  .option('--record', 'raise the floors to a little below these figures')
  .option('--cross-validated', 'also with the weights of out/folds, fold by fold')
  .option('--bootstrap [rounds]', '95 % intervals over documents')
  .option('--no-baselines', 'without the baselines')
  .parse()
  .opts<Options>();

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const shipped = readModels(join(ROOT, 'models'));
const lexicon = createCompromiseLexicon();

/** Findings and speed as figures: they need no gold. */
function passFigures(pass: Pass): Figures {
  const findings = Object.values(pass.findings).reduce((sum, count) => sum + count, 0);
  return {
    findings: (1000 * findings) / pass.words,
    speed: pass.words / pass.seconds,
    processorSpeed: pass.words / pass.processorSeconds,
  };
}

function measureCorpus(
  scorers: string,
  corpus: string,
  scorer: Scorer,
  schemes: readonly Scheme[],
): { readonly result: CorpusResult; readonly pass: Pass } {
  const gold = corpusPath(options.corpora, corpus);
  const predictions = join(OUTPUT, `${corpus}.jsonl`);
  const service = createDraftService({ models: shipped, lexicon });
  const pass = predictInto(predictions, gold, () => service);
  const figures = { ...score(scorers, scorer, gold, predictions), ...passFigures(pass) };
  const validated: Record<string, Figures> = {};
  for (const scheme of FITTED.includes(corpus) ? schemes : []) {
    const path = join(OUTPUT, `${corpus}.${scheme.name}.jsonl`);
    predictInto(path, gold, id => scheme.serviceFor(id));
    validated[scheme.name] = score(scorers, scorer, gold, path);
  }
  const rounds = options.bootstrap === true ? 500 : Number(options.bootstrap ?? 0);
  return {
    pass,
    result: {
      figures,
      validated,
      baselines: options.baselines ? baselines(scorers, corpus, gold, OUTPUT) : {},
      intervals: rounds > 0 ? intervals(scorers, scorer, gold, predictions, rounds) : {},
    },
  };
}

function printFindings(pass: Pass): void {
  const rows = Object.entries(pass.findings).sort(([, a], [, b]) => b - a);
  process.stdout.write(`\nFindings on polnear, ${pass.words} words, default settings:\n`);
  for (const [check, count] of rows)
    process.stdout.write(
      `  ${check.padEnd(22)} ${String(count).padStart(6)}  ${((1000 * count) / pass.words).toFixed(2)} per 1,000 words\n`,
    );
}

function main(): number {
  const scorers = options.scorers ?? resolve(options.corpora, '../eval');
  const wanted = options.only?.split(',') ?? Object.keys(CORPORA);
  const unknown = wanted.filter(corpus => !(corpus in CORPORA));
  if (unknown.length > 0) {
    say(`There is no corpus ${unknown.join(', ')}. Known: ${Object.keys(CORPORA).join(', ')}.`);
    return 2;
  }
  const present = wanted.filter(corpus => hasCorpus(options.corpora, corpus));
  const missing = wanted.filter(corpus => !present.includes(corpus));
  if (missing.length > 0)
    say(`Not measured, as ${options.corpora} does not hold them: ${missing.join(', ')}.`);
  const obstacle =
    present.length === 0
      ? `There are no corpora in ${options.corpora}; --corpora names another folder.`
      : !existsSync(scorers)
        ? `There are no scorers in ${scorers}; --scorers names another folder.`
        : !hasPython()
          ? 'The scorers need python3, which is not installed.'
          : undefined;
  if (obstacle !== undefined) {
    say(`${obstacle} Nothing was measured${options.check ? ', so no floor was checked' : ''}.`);
    return 0;
  }
  const schemes = options.crossValidated
    ? readSchemes(join(ROOT, 'out/folds'), shipped, lexicon)
    : [];
  if (options.crossValidated && schemes.length === 0)
    say('There are no folds in out/folds: `npm run train -- --folds` makes them.');
  const results = new Map<string, CorpusResult>();
  const passes = new Map<string, Pass>();
  for (const corpus of present) {
    say(`measuring ${corpus} …`);
    const { result, pass } = measureCorpus(scorers, corpus, CORPORA[corpus] as Scorer, schemes);
    results.set(corpus, result);
    passes.set(corpus, pass);
  }
  const floors = readFloors(FLOORS);
  process.stdout.write(`${printTable(MEASURES, results, floors)}\n`);
  if (present.some(corpus => FITTED.includes(corpus)))
    process.stdout.write(
      '\nThe shipped weights were fitted on polnear: what to expect on other news is cross-validated.\n',
    );
  const pass = passes.get('polnear');
  if (pass !== undefined) printFindings(pass);
  const measured = MEASURES.flatMap((measure): Measured[] => {
    const result = results.get(measure.corpus);
    const value = result?.figures[measure.figure];
    return [
      ...(value === undefined ? [] : [{ measure, value }]),
      ...Object.entries(result?.validated ?? {}).flatMap(([scheme, figures]) => {
        const validated = figures[measure.figure];
        return validated === undefined ? [] : [{ measure, scheme, value: validated }];
      }),
    ];
  });
  if (options.record) writeFloors(FLOORS, raiseFloors(floors, measured));
  const worse = options.check ? belowFloors(floors, measured) : [];
  for (const line of worse) say(line);
  return worse.length > 0 ? 1 : 0;
}

process.exitCode = main();
