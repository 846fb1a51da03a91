/**
 * Times one subject on a draft of one length, in a process of its own: `measure SUBJECT WORDS PEERS`;
 * or what has no lengths: `measure throughput`, `measure transcripts`. Prints one line of JSON.
 */
import { longDraft } from '../../test/properties/longDraft';
import { randomFrom } from '../../test/properties/random';
import { COPYDESK } from './copydesk';
import { peersIn } from './peers';
import { quantile } from './quantile';
import { measureThroughput } from './throughput';
import { measureTranscripts } from './transcripts';
import { time, Typist } from './typist';

/** Milliseconds, and megabytes of heap after the last collection. */
export interface Measurement {
  readonly words: number;
  readonly load: number;
  /** The first full analysis in the process, code not yet compiled by the engine. */
  readonly cold: number;
  /** A full analysis of another draft of the same length, the median of a few. */
  readonly first: number;
  /** The first keys that are pressed in the process, right after the first full analysis. */
  readonly firstKeys: { readonly p50: number; readonly p95: number };
  /** Keys in a warm process: caches filled, code compiled by the engine. */
  readonly key: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** A page of 400 words put in somewhere. */
  readonly paste: number;
  readonly heap: number;
  readonly resident: number;
}

const EDITIONS = 5;
const FIRST_KEYS = 50;
/** Pressed and not counted before the keys that are: by then the engine has compiled what they run. */
const WARMING_KEYS = 200;
const KEYS = 300;
const PASTES = 5;
/** Of each kind of edit a slow subject makes as many as it can in this time. */
const BUDGET_MS = 6_000;

async function main(): Promise<void> {
  const [name, length, peers] = process.argv.slice(2);
  const whole = { throughput: measureThroughput, transcripts: measureTranscripts }[name!];
  if (whole !== undefined) {
    console.log(JSON.stringify(await whole()));
    return;
  }
  const subject = [COPYDESK, ...peersIn(peers!)].find(candidate => candidate.name === name);
  if (subject === undefined) throw new Error(`No subject ${name}`);
  const words = Number(length);
  const random = randomFrom(words);

  const begun = performance.now();
  const run = await subject.load();
  const load = performance.now() - begun;
  const typist = new Typist(run, longDraft(words), random);
  const cold = await typist.read();
  const firstKeys = await typist.press(FIRST_KEYS, BUDGET_MS);
  const others: number[] = [];
  for (let edition = 1; edition <= EDITIONS; edition++)
    others.push(await time(run, longDraft(words, edition)));
  await typist.read();
  await typist.press(WARMING_KEYS, BUDGET_MS);
  const keys = await typist.press(KEYS, BUDGET_MS);
  const pastes = await typist.paste(PASTES, BUDGET_MS, number => longDraft(400 + number));
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const measurement: Measurement = {
    words,
    load,
    cold,
    first: quantile(others, 0.5),
    firstKeys: { p50: quantile(firstKeys, 0.5), p95: quantile(firstKeys, 0.95) },
    key: { p50: quantile(keys, 0.5), p95: quantile(keys, 0.95), p99: quantile(keys, 0.99) },
    paste: quantile(pastes, 0.5),
    heap: heapUsed / 2 ** 20,
    resident: rss / 2 ** 20,
  };
  console.log(JSON.stringify(measurement));
}

void main().then(() => process.exit());
