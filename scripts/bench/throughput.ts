import { longDraft } from '../../test/properties/longDraft';
import { COPYDESK } from './copydesk';

/** How many words are read in a second; the engine's start is left out, its compiling is not. */
export interface Throughput {
  readonly drafts: number;
  readonly words: number;
  /**
   * By processor time, summed over all threads: what the engine compiles and collects on threads
   * beside the one that reads counts as well.
   */
  readonly perProcessorSecond: number;
  /** By the clock on the wall: what somebody waits. */
  readonly perSecond: number;
}

/** Reads drafts that have next to nothing in common, one after the other. */
export async function measureThroughput(drafts = 100, wordsEach = 2_000): Promise<Throughput> {
  const run = await COPYDESK.load();
  const texts = Array.from({ length: drafts }, (_, i) => longDraft(wordsEach, i + 1));
  const started = performance.now();
  const before = process.cpuUsage();
  for (const text of texts) run(text);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1_000;
  const words = drafts * wordsEach;
  return {
    drafts,
    words,
    perProcessorSecond: words / ((user + system) / 1e6),
    perSecond: words / seconds,
  };
}
