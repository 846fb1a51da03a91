import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
}

/** The file of a corpus' development half. */
export const corpusPath = (folder: string, corpus: string): string =>
  join(folder, `${corpus}.dev.jsonl`);

export const hasCorpus = (folder: string, corpus: string): boolean =>
  existsSync(corpusPath(folder, corpus));

/** The documents of a corpus, one after the other. */
export function* readCorpus(path: string): Generator<CorpusDocument> {
  for (const line of readFileSync(path, 'utf8').split('\n'))
    if (line.trim() !== '') yield JSON.parse(line) as CorpusDocument;
}
