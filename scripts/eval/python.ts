import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readFigures, type Figures, type Scorer } from './figures';

/** True when `python3` can be run. */
export function hasPython(): boolean {
  return spawnSync('python3', ['--version']).status === 0;
}

/** Runs a Python program and gives what it printed. Throws with its complaint when it fails. */
export function runPython(args: readonly string[]): string {
  const run = spawnSync('python3', [...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`python3 ${args[0]} failed:\n${run.stderr}`);
  return run.stdout;
}

/** The scorer's file in the folder of the scorers. */
export const scorerPath = (folder: string, scorer: Scorer): string =>
  join(folder, `score_${scorer}.py`);

/** Scores predictions against a corpus. */
export function score(folder: string, scorer: Scorer, gold: string, predictions: string): Figures {
  return readFigures(scorer, runPython([scorerPath(folder, scorer), gold, predictions]));
}
