import type { Baselines } from './baselines';
import type { Interval } from './bootstrap';
import type { Figures } from './figures';
import type { Floors } from './floors';
import { floorKey, reaches, type Measure } from './measures';

/** All that was measured of one corpus. */
export interface CorpusResult {
  readonly figures: Figures;
  readonly baselines: Baselines;
  readonly intervals: Readonly<Record<string, Interval>>;
  /** Cross-validated figures by scheme. */
  readonly validated: Readonly<Record<string, Figures>>;
}

const pad = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
    .join('  ')
    .trimEnd();

function row(
  measure: Measure,
  result: CorpusResult,
  schemes: readonly string[],
  floors: Floors,
  withIntervals: boolean,
): readonly string[] {
  const show = (value: number | undefined): string =>
    value === undefined ? '–' : value.toFixed(measure.digits);
  const graded = (value: number | undefined): string => {
    if (value === undefined) return '–';
    const grade = reaches(measure, value, measure.aim)
      ? '★'
      : reaches(measure, value, measure.reach)
        ? '✓'
        : ' ';
    return `${show(value)} ${grade}`;
  };
  const interval = result.intervals[measure.figure];
  return [
    measure.corpus,
    measure.label,
    graded(result.figures[measure.figure]),
    ...(withIntervals ? [interval ? `${show(interval[0])}…${show(interval[1])}` : '–'] : []),
    ...schemes.map(scheme => graded(result.validated[scheme]?.[measure.figure])),
    show(measure.reach),
    show(measure.aim),
    show(floors[floorKey(measure)]),
    show(result.baselines.adjacent?.[measure.figure]),
    show(result.baselines.compromise?.[measure.figure]),
  ];
}

/** The table: one line a measure. ✓ the goal is reached, ★ the aim. */
export function printTable(
  measures: readonly Measure[],
  results: ReadonlyMap<string, CorpusResult>,
  floors: Floors,
): string {
  const all = [...results.values()];
  const schemes = [...new Set(all.flatMap(result => Object.keys(result.validated)))];
  const withIntervals = all.some(result => Object.keys(result.intervals).length > 0);
  const rows = measures.flatMap(measure => {
    const result = results.get(measure.corpus);
    return result ? [row(measure, result, schemes, floors, withIntervals)] : [];
  });
  const head = [
    'corpus',
    'measure',
    'figure  ',
    ...(withIntervals ? ['95 %'] : []),
    ...schemes.map(scheme => `by ${scheme}  `),
    'reach',
    'aim',
    'floor',
    '12 verbs',
    'compromise',
  ];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map(r => r[i]?.length ?? 0)));
  const rule = widths.map(width => '─'.repeat(width)).join('──');
  return [pad(head, widths), rule, ...rows.map(cells => pad(cells, widths))].join('\n');
}
