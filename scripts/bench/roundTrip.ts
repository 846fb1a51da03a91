import { longDraft } from '../../test/properties/longDraft';
import { randomFrom } from '../../test/properties/random';
import { LanguageServer } from './languageServer';
import { quantile } from './quantile';

export interface RoundTrip {
  readonly open: number;
  readonly p50: number;
  readonly p95: number;
  /** Megabytes that the server holds after all the typing. */
  readonly resident: number;
}

/** Milliseconds from a change to its published diagnostics, on a draft of so many words. */
export async function measureRoundTrip(words: number, keys = 300): Promise<RoundTrip> {
  const server = await LanguageServer.start();
  const text = longDraft(words);
  const lines = text.split('\n').flatMap((line, at) => (line.length > 0 ? [at] : []));
  const random = randomFrom(words);
  const uri = 'file:///bench/draft.txt';
  try {
    const open = await timed(() => server.open(uri, text));
    const times: number[] = [];
    for (let key = 0; key < keys; key++) {
      const line = lines[Math.floor(random() * lines.length)]!;
      times.push(await timed(() => server.type(uri, key + 2, line, 0, 'e')));
    }
    return {
      open,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      resident: server.resident(),
    };
  } finally {
    await server.stop();
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
