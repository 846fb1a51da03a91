import { join } from 'node:path';
import { readFigures, type Scorer } from './figures';
import { runPython, scorerPath } from './python';

export type Interval = readonly [low: number, high: number];

/** The 95 % percentile interval of each figure, over documents drawn with replacement. */
export function intervals(
  folder: string,
  scorer: Scorer,
  gold: string,
  predictions: string,
  rounds: number,
): Readonly<Record<string, Interval>> {
  const program = join(__dirname, 'bootstrap.py');
  const output = runPython([
    program,
    scorerPath(folder, scorer),
    gold,
    predictions,
    String(rounds),
  ]);
  const drawn = new Map<string, number[]>();
  for (const report of output.split('\f'))
    for (const [figure, value] of Object.entries(readFigures(scorer, report))) {
      const values = drawn.get(figure) ?? [];
      values.push(value);
      drawn.set(figure, values);
    }
  const result: Record<string, Interval> = {};
  for (const [figure, values] of drawn) {
    values.sort((a, b) => a - b);
    const at = (share: number): number => values[Math.round(share * (values.length - 1))] as number;
    result[figure] = [at(0.025), at(0.975)];
  }
  return result;
}
