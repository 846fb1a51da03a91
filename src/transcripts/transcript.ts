import type { Range } from '../draft/range';

/** What one person says in one line: a range of the file without label and time code. */
export interface Utterance extends Range {
  /** As the file names them, without title marks: `Okoye`, `MAYOR LOTT`, `Q`. */
  readonly speaker?: string;
  /** Milliseconds from the start of the recording. */
  readonly time?: number;
}

/** An interview, a hearing or a page of notes. */
export interface Transcript {
  /** The path as the workspace or the command line names it. */
  readonly path: string;
  readonly text: string;
  /** In the order of the file. */
  readonly utterances: readonly Utterance[];
}
