import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { predictWithCompromise } from './compromiseBaseline';
import { readFigures, type Figures } from './figures';
import { CORPORA } from './measures';
import { runPython, score, scorerPath } from './python';

/** What simple means reach on a corpus: 12 verbs next to the quotation; compromise alone. */
export interface Baselines {
  readonly adjacent?: Figures;
  readonly compromise?: Figures;
}

/** Figures that mean something for compromise, which names no speaker. */
const COMPROMISE: Readonly<Record<string, readonly string[]>> = {
  polnear: ['spanF1', 'speechF1'],
  'polnear-gb': ['spanF1', 'speechF1'],
  names: ['microF1', 'untypedF1'],
};

function measure(scorers: string, corpus: string, gold: string, output: string): Baselines {
  const scorer = CORPORA[corpus];
  const wanted = COMPROMISE[corpus];
  const result: { adjacent?: Figures; compromise?: Figures } = {};
  if (scorer === 'quotes')
    result.adjacent = readFigures(
      scorer,
      runPython([scorerPath(scorers, scorer), gold, '--baseline', 'adjacent']),
    );
  if (scorer !== undefined && wanted !== undefined) {
    const predictions = join(output, `${corpus}.compromise.jsonl`);
    predictWithCompromise(predictions, gold);
    const figures = score(scorers, scorer, gold, predictions);
    result.compromise = Object.fromEntries(
      Object.entries(figures).filter(([figure]) => wanted.includes(figure)),
    );
  }
  return result;
}

/** The baselines of a corpus; kept in `output`, as they change only with the corpus or the scorer. */
export function baselines(
  scorers: string,
  corpus: string,
  gold: string,
  output: string,
): Baselines {
  const scorer = CORPORA[corpus];
  if (scorer === undefined) return {};
  const key = [gold, scorerPath(scorers, scorer)]
    .map(path => `${statSync(path).size}:${statSync(path).mtimeMs}`)
    .join(' ');
  const path = join(output, `${corpus}.baselines.json`);
  if (existsSync(path)) {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { key: string; figures: Baselines };
    if (kept.key === key) return kept.figures;
  }
  const figures = measure(scorers, corpus, gold, output);
  writeFileSync(path, JSON.stringify({ key, figures }));
  return figures;
}
