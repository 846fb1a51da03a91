import type { Scorer } from './figures';

/** One row of the table. */
export interface Measure {
  /** The corpus file, without `.dev.jsonl`. */
  readonly corpus: string;
  readonly figure: string;
  readonly label: string;
  readonly reach: number;
  readonly aim: number;
  readonly better: 'higher' | 'lower';
  /** How far below today's figure a recorded floor lies: what is noise for this measure. Infinite: no floor. */
  readonly slack: number;
  readonly digits: number;
}

/** The corpora, in the order of the table, and who scores them. */
export const CORPORA: Readonly<Record<string, Scorer>> = {
  polnear: 'quotes',
  'polnear-gb': 'quotes',
  'polnear-ablated': 'quotes',
  gumnews: 'quotes',
  challenge: 'challenge',
  names: 'names',
  numeric: 'numeric',
};

/** Corpora that weights are fitted on, so that cross-validation says more than the plain figure. */
export const FITTED: readonly string[] = ['polnear', 'polnear-gb', 'polnear-ablated'];

type Row = readonly [figure: string, label: string, reach: number, aim: number];

const up = (corpus: string, digits: number, slack: number, rows: readonly Row[]): Measure[] =>
  rows.map(([figure, label, reach, aim]) => ({
    corpus,
    figure,
    label,
    reach,
    aim,
    digits,
    slack,
    better: 'higher',
  }));

const down = (corpus: string, digits: number, slack: number, rows: readonly Row[]): Measure[] =>
  up(corpus, digits, slack, rows).map(measure => ({ ...measure, better: 'lower' }));

const ATTRIBUTION: readonly Row[] = [
  ['speechF1', 'speech F1', 97.5, 98.5],
  ['speakerMatched', 'speaker, matched', 94.8, 97],
  ['endToEnd', 'speaker, end to end', 93.5, 96],
  ['headName', 'head/last name', 92.5, 94.5],
  ['cue', 'cue, overall', 92.5, 95],
  ['canonicalName', 'canonical last name', 89, 93],
  ['pronouns', 'pronouns resolved', 82, 90],
];

const ALARMS: readonly Row[] = [
  ['falseAlarms', 'false alarms per 100 attributed', 0.6, 0.3],
  ['scareWarnings', 'warnings per 100 scare quotes, titles', 1, 0.3],
];
const AS_SPEECH: readonly Row[] = [['scareAsSpeech', 'scare quotes, titles called speech', 40, 20]];

/** British marks may lie 1.5 behind the American ones. */
const within = (rows: readonly Row[], by: number): Row[] =>
  rows.map(([figure, label, reach, aim]) => [figure, label, reach + by, aim]);

/** Every measure of the project, as its goals state them. */
export const MEASURES: readonly Measure[] = [
  ...up('polnear', 1, 0.3, ATTRIBUTION),
  ...down('polnear', 2, 0.15, ALARMS),
  ...down('polnear', 1, 2, AS_SPEECH),
  ...down('polnear', 2, 0.2, [['findings', 'findings per 1,000 words, default settings', 2, 1]]),
  ...up('polnear', 0, Infinity, [
    ['speed', 'words per second by the clock', 60_000, 200_000],
    ['processorSpeed', 'words per second of processor, all threads', 60_000, 200_000],
  ]),
  ...up('polnear-gb', 1, 0.3, within(ATTRIBUTION, -1.5)),
  ...down('polnear-gb', 2, 0.15, within(ALARMS, 1.5)),
  ...down('polnear-gb', 1, 2, within(AS_SPEECH, 1.5)),
  ...up('polnear-ablated', 1, 1, [
    ['caught', 'truly unattributed caught', 94, 98],
    ['warningPrecision', 'precision of the warnings', 95, 98],
  ]),
  ...up('gumnews', 1, 1, [
    ['endToEnd', 'speaker, end to end', 90, 95],
    ['scareRight', 'scare quotes right', 70, 90],
  ]),
  ...up('challenge', 3, 0.01, [
    ['warningPrecision', 'warning precision', 0.95, 1],
    ['warningRecall', 'warning recall', 0.95, 1],
  ]),
  ...up('challenge', 1, 1, [
    ['speaker', 'speaker right', 95, 100],
    ['notSpeech', 'not-speech right', 90, 100],
  ]),
  ...up('names', 1, 0.3, [
    ['microF1', 'micro strict F1', 66, 75],
    ['untypedF1', 'untyped overlap F1', 88, 92],
  ]),
  ...up('numeric', 3, 0.01, [
    ['claimF1', 'claim F1', 0.92, 0.95],
    ['typeAccuracy', 'type accuracy', 0.9, 0.95],
    ['sourced', 'sourced or not', 0.88, 0.92],
    ['sourceOverlap', 'source overlap', 0.8, 0.9],
  ]),
  ...down('numeric', 1, 1, [['hardNegatives', 'alarms on hard negatives, %', 10, 5]]),
];

/** The name of a figure in the floors' file: `polnear.endToEnd`, `polnear.endToEnd@outlet`. */
export function floorKey(measure: Measure, scheme?: string): string {
  return `${measure.corpus}.${measure.figure}${scheme === undefined ? '' : `@${scheme}`}`;
}

/** True when `value` is as good as `bar` or better. */
export function reaches(measure: Measure, value: number, bar: number): boolean {
  return measure.better === 'higher' ? value >= bar : value <= bar;
}
