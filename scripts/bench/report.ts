import type { Activation } from './activation';
import type { CommandLineTime } from './commandLine';
import type { Endurance } from './endurance';
import type { Measurement } from './measure';
import type { RoundTrip } from './roundTrip';
import { table } from './table';
import type { Throughput } from './throughput';
import type { TranscriptTimes } from './transcripts';

/** One program at every length that it was given. */
export interface Series {
  readonly name: string;
  readonly runs: readonly Measurement[];
}

/** Everything that one run of the benchmark has measured. */
export interface Results {
  readonly machine: string;
  readonly ours: Series;
  readonly theirs: readonly Series[];
  readonly throughput: Throughput;
  readonly trip: RoundTrip;
  readonly endurance: Endurance;
  readonly commandLine: CommandLineTime;
  readonly transcripts: TranscriptTimes;
  readonly activation: Activation | undefined;
  readonly packageKilobytes: number;
  readonly bundles: readonly string[];
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const mb = (value: number): string => `${value.toFixed(0)} MB`;

/** How many times as long each peer takes as Copydesk, for each length: the ratios that the notes ask for. */
export function ratioLines({ ours, theirs }: Results): readonly string[] {
  const lengths = ours.runs.map(({ words }) => words);
  const kinds = [
    ['load and the first text', (run: Measurement) => run.load + run.cold],
    ['another text', (run: Measurement) => run.first],
    ['one key', (run: Measurement) => run.key.p50],
  ] as const;
  return table(
    ['time of the peer ÷ time of Copydesk', ...lengths.map(words => `${words} words`)],
    theirs.flatMap(({ name, runs }) =>
      kinds.map(([kind, of]) => [
        `${name}: ${kind}`,
        ...ours.runs.map(own => {
          const run = runs.find(({ words }) => words === own.words);
          return run === undefined ? '–' : times(of(run) / of(own));
        }),
      ]),
    ),
  );
}

function times(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(ratio < 1 ? 2 : 1);
}

/** The absolute figures. */
export function figureLines(results: Results): readonly string[] {
  const { ours, theirs, throughput, trip, endurance, commandLine, transcripts } = results;
  return [
    ...table(
      [
        'milliseconds',
        'words',
        'load',
        'cold',
        'another',
        'key p50',
        'p95',
        'p99',
        'first keys p50',
        'p95',
        'paste',
        'heap MB',
      ],
      [ours, ...theirs].flatMap(({ name, runs }) =>
        runs.map(({ words, load, cold, first, key, firstKeys, paste, heap }) => [
          name,
          words,
          load,
          cold,
          first,
          key.p50,
          key.p95,
          key.p99,
          firstKeys.p50,
          firstKeys.p95,
          paste,
          heap,
        ]),
      ),
    ),
    '',
    `Growth exponent: another text ${exponent(ours, run => run.first)}, key ${exponent(ours, run => run.key.p50)}`,
    `Throughput over ${throughput.drafts} drafts: ${thousands(throughput.perProcessorSecond)} words a second of processor (all threads), ` +
      `${thousands(throughput.perSecond)} words a second by the clock`,
    `Server, 10,000 words: first diagnostics ${ms(trip.open)} after opening (it starts meanwhile), from a key to its ` +
      `diagnostics p50 ${ms(trip.p50)}, p95 ${ms(trip.p95)}; ${mb(trip.resident)}`,
    `Server, ${endurance.drafts} drafts: ${mb(endurance.before)} after ${thousands(endurance.edits / 10)} keys, ` +
      `${mb(endurance.after)} after ${thousands(endurance.edits)}`,
    `Command line: ${commandLine.files} drafts, ${thousands(commandLine.words)} words in ${commandLine.seconds.toFixed(2)} s with the start`,
    `Transcripts: ${transcripts.transcripts} of ${thousands(transcripts.words)} words read in ${ms(transcripts.read)}; ` +
      `${transcripts.quotations} quotations compared in ${ms(transcripts.first)}, after one key p50 ${ms(transcripts.key.p50)}, p95 ${ms(transcripts.key.p95)}`,
    `Activation: ${activationOf(results)}`,
    `VSIX ${results.packageKilobytes} KB; ${results.bundles.join(', ')}`,
  ];
}

function activationOf({ activation }: Results): string {
  if (activation === undefined) return 'no editor to be had here';
  const notes = Object.entries(activation.notes).map(([name, value]) => `${name} ${value}`);
  return `${notes.join(', ')} (${activation.host})`;
}

/** What was asked and what was seen, as a Markdown table. */
export function targetLines(results: Results): readonly string[] {
  const { ours, throughput, trip, endurance, transcripts, activation } = results;
  const at = (words: number): Measurement => ours.runs.find(run => run.words === words)!;
  const long = at(10_000);
  const awake = Number.parseFloat(activation?.notes['activation'] ?? '');
  const rows: readonly (readonly [
    what: string,
    target: string,
    seen: string,
    met: boolean | undefined,
  ])[] = [
    ['10,000 words, one key, warm, p95', '5 ms', ms(long.key.p95), long.key.p95 <= 5],
    ['the same, key to published diagnostics, p95', '50 ms', ms(trip.p95), trip.p95 <= 50],
    ['10,000 words, first full analysis in a process', '500 ms', ms(long.cold), long.cold <= 500],
    [
      'words a second, by the clock',
      '60,000',
      thousands(throughput.perSecond),
      throughput.perSecond >= 60_000,
    ],
    [
      'words a second of processor, all threads',
      '60,000',
      thousands(throughput.perProcessorSecond),
      throughput.perProcessorSecond >= 60_000,
    ],
    [
      'growth exponent, 500 to 50,000 words',
      '1.1',
      exponent(ours, run => run.first),
      Number(exponent(ours, run => run.first)) <= 1.1,
    ],
    ['server memory, 10,000 words open', '200 MB', mb(trip.resident), trip.resident <= 200],
    [
      'server memory, 9,000 more keys in 100 drafts',
      'flat',
      `${mb(endurance.before)} → ${mb(endurance.after)}`,
      endurance.after <= endurance.before * 1.1,
    ],
    [
      '20 transcripts, 60 quotations: first',
      '2 s',
      ms(transcripts.first),
      transcripts.first <= 2_000,
    ],
    ['the same after one key, p95', '50 ms', ms(transcripts.key.p95), transcripts.key.p95 <= 50],
    [
      'activation',
      '50 ms',
      Number.isNaN(awake) ? 'not seen' : ms(awake),
      Number.isNaN(awake) ? undefined : awake <= 50,
    ],
    ['VSIX', '1,536 KB', `${results.packageKilobytes} KB`, results.packageKilobytes <= 1_536],
  ];
  return [
    '| what | target | seen | |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ([what, target, seen, met]) =>
        `| ${what} | ${target} | ${seen} | ${met === undefined ? '–' : met ? 'met' : '**missed**'} |`,
    ),
  ];
}

/** By how much of a power the time grows from the shortest text to the longest. */
function exponent({ runs }: Series, of: (run: Measurement) => number): string {
  const [short, long] = [runs[0]!, runs.at(-1)!];
  return (Math.log(of(long) / of(short)) / Math.log(long.words / short.words)).toFixed(2);
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString('en');
}
