import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words that somebody annotated, by offsets in the document. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly parts: readonly (readonly [number, number])[];
}

/** One annotated quotation. */
export interface GoldQuotation {
  readonly start: number;
  readonly end: number;
  readonly type: 'direct' | 'mixed' | 'indirect' | 'none';
  readonly attr: 'attributed' | 'no-source' | 'unattributed' | 'none';
  readonly noneLabel?: string;
  readonly speaker?: GoldSpan | null;
  readonly cue?: GoldSpan | null;
  readonly speakerName?: string | null;
  /** Marks were put around words of an indirect statement: it says nothing of what is speech. */
  readonly requoted?: boolean;
  readonly speakerKind?: 'name' | 'pronoun' | 'nominal';
}

/** One annotated document. */
export interface GoldDocument {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
}

/** Training data that is not there; the message says so in one line. */
export class MissingCorpus extends Error {
  override readonly name = 'MissingCorpus';
}

/** Reads a corpus of JSON lines. Throws `MissingCorpus` where the folder does not hold it. */
export function readCorpus(folder: string, name: string): readonly GoldDocument[] {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path))
    throw new MissingCorpus(
      `There is no ${name}.jsonl in ${folder}; --corpora names another folder. The shipped weights are left as they are.`,
    );
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as GoldDocument);
}
