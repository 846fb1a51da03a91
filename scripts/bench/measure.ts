/**
 * Times one subject on a draft of one length, in a process of its own: `measure SUBJECT WORDS PEERS`;
 * or what has no lengths: `measure throughput`, `measure transcripts`. Prints one line of JSON.
 */
import { longDraft } from '../../test/properties/longDraft';
import { randomFrom } from '../../test/properties/random';
import { COPYDESK } from './copydesk';
import { peersIn } from './peers';
import { quantile } from './quantile';
import type { Run } from './subject';
import { measureThroughput } from './throughput';
import { measureTranscripts } from './transcripts';

/** Milliseconds, and megabytes of heap after the last collection. */
export interface Measurement {
  readonly words: number;
  readonly load: number;
  /** The first full analysis in the process, code not yet compiled by the engine. */
  readonly cold: number;
  /** A full analysis of another draft of the same length, the median of a few. */
  readonly first: number;
  readonly key: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** A page of 400 words put in somewhere. */
  readonly paste: number;
  readonly heap: number;
  readonly resident: number;
}

const EDITIONS = 5;
const KEYS = 300;
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
  const cold = await time(run, longDraft(words));
  const others: number[] = [];
  for (let edition = 1; edition <= EDITIONS; edition++)
    others.push(await time(run, longDraft(words, edition)));
  const first = quantile(others, 0.5);

  let text = longDraft(words);
  await run(text);
  const insert = (what: string): void => {
    const at = Math.floor(random() * text.length);
    text = text.slice(0, at) + what + text.slice(at);
  };
  const keys: number[] = [];
  const until = performance.now() + BUDGET_MS;
  while (keys.length < KEYS && (keys.length < 3 || performance.now() < until)) {
    insert('etaoin srhl'[Math.floor(random() * 11)]!);
    keys.push(await time(run, text));
  }
  const pastes: number[] = [];
  while (pastes.length < 5 && (pastes.length < 1 || performance.now() < until + BUDGET_MS)) {
    insert(longDraft(400 + pastes.length));
    pastes.push(await time(run, text));
  }
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const measurement: Measurement = {
    words,
    load,
    cold,
    first,
    key: { p50: quantile(keys, 0.5), p95: quantile(keys, 0.95), p99: quantile(keys, 0.99) },
    paste: quantile(pastes, 0.5),
    heap: heapUsed / 2 ** 20,
    resident: rss / 2 ** 20,
  };
  console.log(JSON.stringify(measurement));
}

async function time(run: Run, text: string): Promise<number> {
  const started = performance.now();
  await run(text);
  return performance.now() - started;
}

void main().then(() => process.exit());
