import { longDraft } from '../../test/properties/longDraft';
import { COPYDESK } from './copydesk';

/** Words read in a second of processor time, garbage collection and compilation included. */
export interface Throughput {
  readonly drafts: number;
  readonly words: number;
  readonly wordsPerSecond: number;
}

/** Reads drafts that have next to nothing in common, one after the other. */
export async function measureThroughput(drafts = 100, wordsEach = 2_000): Promise<Throughput> {
  const run = await COPYDESK.load();
  const texts = Array.from({ length: drafts }, (_, i) => longDraft(wordsEach, i + 1));
  const before = process.cpuUsage();
  for (const text of texts) run(text);
  const { user, system } = process.cpuUsage(before);
  const words = drafts * wordsEach;
  return { drafts, words, wordsPerSecond: words / ((user + system) / 1e6) };
}
