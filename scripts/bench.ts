/**
 * `npm run bench`: how fast Copydesk reads and how much it holds, beside what npm offers to a writer,
 * on the same texts in the same run. `-- --alone` leaves the peers out; `-- --write` puts the run into
 * `docs/BENCHMARK.md`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { measureActivation } from './bench/activation';
import { measureCommandLine } from './bench/commandLine';
import { writeDocument } from './bench/document';
import { measureEndurance } from './bench/endurance';
import type { Measurement } from './bench/measure';
import { installPeers } from './bench/peers';
import { figureLines, ratioLines, targetLines, type Results } from './bench/report';
import { measureRoundTrip } from './bench/roundTrip';
import type { Throughput } from './bench/throughput';
import type { TranscriptTimes } from './bench/transcripts';
import { NODE_FLAGS } from '../src/server/nodeFlags';
import { packedLexicon } from './packedLexicon.mjs';
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
  const machine = describeMachine();
  console.log(`${machine}\n`);
  const run = (...args: readonly (string | number)[]): unknown =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', ...NODE_FLAGS, measure, ...args.map(String)], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .trim()
        .split('\n')
        .at(-1)!,
    );
  const of = (subject: string, words: number): Measurement =>
    run(subject, words, peers) as Measurement;
  const ours = { name: 'copydesk', runs: LENGTHS.map(words => of('copydesk', words)) };
  const theirs = (alone ? [] : PEERS).map(name => ({
    name,
    runs: LENGTHS.filter(words => words <= LONGEST_FOR_PEERS).map(words => of(name, words)),
  }));
  const results: Results = {
    machine,
    ours,
    theirs,
    throughput: run('throughput') as Throughput,
    trip: await measureRoundTrip(10_000),
    endurance: await measureEndurance(),
    commandLine: measureCommandLine(),
    transcripts: run('transcripts') as TranscriptTimes,
    activation: await measureActivation(),
    packageKilobytes: (await packageExtension()).kilobytes,
    bundles: bundles(),
  };
  for (const lines of [ratioLines(results), figureLines(results), targetLines(results)])
    console.log(`${lines.join('\n')}\n`);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'bench.json'), JSON.stringify(results, null, 2));
  if (process.argv.includes('--write')) await writeDocument(results);
}

/** What the figures were made on; a load above the number of processors makes them worthless. */
function describeMachine(): string {
  const [{ model = 'unknown' } = {}] = cpus();
  return `Node ${process.version}, ${availableParallelism()} processors (${model.trim()}), load ${loadavg()[0]!.toFixed(1)} at the start`;
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
    plugins: [packedLexicon],
    logLevel: 'error',
  });
  return outfile;
}

function bundles(): readonly string[] {
  const dist = join(ROOT, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'))
    .map(name => `${name} ${Math.round(statSync(join(dist, name)).size / 1_024)} KB`);
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
