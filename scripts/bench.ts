/**
 * `npm run bench`: how fast Copydesk reads and how much it holds, beside what npm offers to a writer,
 * on the same texts in the same run. `-- --alone` leaves the peers out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { SuiteResult } from '../test/host/collectResult';
import { measureCommandLine } from './bench/commandLine';
import type { Measurement } from './bench/measure';
import { measureEndurance } from './bench/endurance';
import { installPeers } from './bench/peers';
import { measureRoundTrip } from './bench/roundTrip';
import { packageExtension } from './host/packageExtension';
import { OUT, ROOT } from './host/places';

const LENGTHS = [500, 2_000, 10_000, 50_000] as const;
const PEERS = [
  'compromise/three',
  'harper.js',
  'textlint, five common rules',
  'write-good',
] as const;

/** A slow peer is not made to read what would take it minutes. */
const LONGEST_FOR_PEERS = 10_000;

async function main(): Promise<void> {
  const alone = process.argv.includes('--alone');
  const peers = alone ? OUT : installPeers();
  const measure = await bundleMeasure();
  console.log(
    `Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)}\n`,
  );
  const of = (subject: string, words: number): Measurement =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', measure, subject, String(words), peers], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .trim()
        .split('\n')
        .at(-1)!,
    ) as Measurement;
  const ours = LENGTHS.map(words => of('copydesk', words));
  const theirs = alone
    ? []
    : PEERS.map(name => ({
        name,
        runs: LENGTHS.filter(words => words <= LONGEST_FOR_PEERS).map(words => of(name, words)),
      }));

  for (const { name, runs } of theirs)
    for (const run of runs) {
      const own = ours.find(({ words }) => words === run.words)!;
      console.log(
        `${run.words} words: ${name} takes ${times(run.first / own.first)} as long for a full reading, ` +
          `${times(run.key.p50 / own.key.p50)} for a key`,
      );
    }

  table(
    ['milliseconds', 'words', 'load', 'cold', 'first', 'key p50', 'p95', 'p99', 'paste', 'heap MB'],
    [{ name: 'copydesk', runs: ours }, ...theirs].flatMap(({ name, runs }) =>
      runs.map(run => [
        name,
        run.words,
        run.load,
        run.cold,
        run.first,
        run.key.p50,
        run.key.p95,
        run.key.p99,
        run.paste,
        run.heap,
      ]),
    ),
  );

  const [, small, , large] = ours as [Measurement, Measurement, Measurement, Measurement];
  const exponent = (of: (run: Measurement) => number): string =>
    (Math.log(of(large) / of(small)) / Math.log(large.words / small.words)).toFixed(2);
  console.log(`\nGrowth exponent from ${small.words} to ${large.words} words:`);
  console.log(`  full reading ${exponent(run => run.first)}, key ${exponent(run => run.key.p50)}`);
  for (const run of ours)
    console.log(
      `  ${run.words} words: ${Math.round((run.words / run.first) * 1_000)} words a second`,
    );

  const trip = await measureRoundTrip(10_000);
  console.log('\nServer, 10,000 words:');
  console.log(
    `  first diagnostics ${trip.open.toFixed(0)} ms after opening; from a key to its diagnostics ` +
      `p50 ${trip.p50.toFixed(1)} ms, p95 ${trip.p95.toFixed(1)} ms; ${trip.resident.toFixed(0)} MB`,
  );
  const long = await measureEndurance();
  console.log(
    `  ${long.drafts} drafts open, ${long.edits} keys in ${long.seconds.toFixed(0)} s: ` +
      `${long.before.toFixed(0)} MB after a tenth of them, ${long.after.toFixed(0)} MB after all`,
  );
  const { files, words, seconds } = measureCommandLine();
  console.log(
    `Command line: ${files} drafts, ${words} words in ${seconds.toFixed(2)} s, ` +
      `${Math.round(words / seconds)} words a second with the start`,
  );
  const { kilobytes } = await packageExtension();
  console.log(`\nVSIX ${kilobytes} KB; bundles: ${bundles().join(', ')}`);
  console.log(`In the editor: ${hostNotes()}`);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'bench.json'), JSON.stringify({ ours, theirs, trip }, null, 2));
}

async function bundleMeasure(): Promise<string> {
  const outfile = join(OUT, 'bench/measure.js');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/bench/measure.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['esbuild', 'playwright-core'],
    logLevel: 'error',
  });
  return outfile;
}

function times(ratio: number): string {
  return ratio >= 10 ? `${Math.round(ratio)} times` : `${ratio.toFixed(1)} times`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows].map(row =>
    row.map(cell =>
      typeof cell === 'string' || Number.isInteger(cell)
        ? String(cell)
        : cell.toFixed(cell < 10 ? 2 : 0),
    ),
  );
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]!.length)));
  console.log('');
  for (const row of cells)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  '),
    );
}

function bundles(): readonly string[] {
  const dist = join(ROOT, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'))
    .map(name => `${name} ${Math.round(statSync(join(dist, name)).size / 1_024)} KB`);
}

/** What the in-host suite measured when it last ran. */
function hostNotes(): string {
  const file = join(OUT, 'host/suite/result.json');
  if (!existsSync(file)) return 'not measured; `npm run test:host` does';
  const { notes } = JSON.parse(readFileSync(file, 'utf8')) as SuiteResult;
  return Object.entries(notes)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

void main();
