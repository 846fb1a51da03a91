import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { createDraftService } from '../../src/service/draftService';
import { TranscriptComparer } from '../../src/transcripts/compareWithTranscripts';
import { readTranscript } from '../../src/transcripts/readTranscript';
import { longDraft } from '../../test/properties/longDraft';
import { randomFrom } from '../../test/properties/random';
import { quantile } from './quantile';

export interface TranscriptTimes {
  readonly transcripts: number;
  readonly words: number;
  readonly quotations: number;
  /** Milliseconds: reading the files, the first comparison, another after one key. */
  readonly read: number;
  readonly first: number;
  readonly key: { readonly p50: number; readonly p95: number };
}

const PEOPLE = ['Marta Okoye', 'Tomas Vey'] as const;

/** Holds a draft with many quotations against long interviews, then again after each of a few keys. */
export async function measureTranscripts(
  transcripts = 20,
  words = 10_000,
  quotations = 60,
): Promise<TranscriptTimes> {
  const random = randomFrom(transcripts);
  const spoken = Array.from({ length: transcripts }, (_, i) =>
    longDraft(words, i + 1)
      .replace(/[“”‘]/g, '')
      .split(/\n+/)
      .filter(turn => turn.split(' ').length > 12),
  );
  const begun = performance.now();
  const read = await Promise.all(
    spoken.map((turns, i) =>
      readTranscript(
        `interview-${i}.txt`,
        turns.map((turn, at) => `${PEOPLE[at % 2]!.toUpperCase()}: ${turn}`).join('\n\n'),
      ),
    ),
  );
  const comparer = new TranscriptComparer(read);
  const reading = performance.now() - begun;

  const quoted = Array.from({ length: quotations }, (_, i) => {
    const turns = spoken[i % transcripts]!;
    const said = turns[Math.floor(random() * turns.length)]!.split(' ').slice(0, 24);
    // Every third is quoted with a word of its own.
    if (i % 3 === 0) said[5] = 'perhaps';
    return `“${said.join(' ').replace(/[.,]$/, '')},” ${PEOPLE[i % 2]!} said.`;
  });
  const service = createDraftService({ models: {}, lexicon: createCompromiseLexicon() });
  const compare = (): number => {
    const story = service.analyse({ text: quoted.join('\n\n'), language: 'plaintext' })!;
    const started = performance.now();
    comparer.compare(story);
    return performance.now() - started;
  };
  const first = compare();
  const keys = Array.from({ length: 40 }, (_, i) => {
    const at = i % quotations;
    const words = quoted[at]!.split(' ');
    words[3] = `${words[3]}e`;
    quoted[at] = words.join(' ');
    return compare();
  });
  return {
    transcripts,
    words,
    quotations,
    read: reading,
    first,
    key: { p50: quantile(keys, 0.5), p95: quantile(keys, 0.95) },
  };
}
