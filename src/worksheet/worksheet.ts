import type { Fact, FactKind } from './fact';
import { factWords } from './factKey';

/** How far the check of a fact has come. */
export const FACT_STATES = ['open', 'verified', 'disputed', 'not-needed'] as const;
export type FactState = (typeof FACT_STATES)[number];

/** What is remembered of one fact: what the worksheet's file holds. Flat, so that it merges by field. */
export interface LineRecord {
  /** Made once from the fact's kind and words; the same on every machine. */
  readonly id: string;
  readonly kind: FactKind;
  /** The words as they were last seen in the draft, and their surroundings. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly state: FactState;
  readonly note?: string;
  /** A link, or a workspace file with a line: `notes/okoye.txt:12`. */
  readonly source?: string;
  /** Who set the state, and when (ISO 8601). */
  readonly by?: string;
  readonly at?: string;
  /** The words to which the state was given; set whenever the state is not `open`. */
  readonly checked?: string;
}

/** One line of the worksheet: a fact of the draft with what is remembered of it. */
export interface WorksheetLine {
  /** From 1, in the order of the draft. */
  readonly number: number;
  readonly fact: Fact;
  readonly record: LineRecord;
  /** True where the words changed since the state was given; `record.checked` has the old ones. */
  readonly stale: boolean;
}

/** The facts of a draft with their states, and the remembered facts that it no longer holds. */
export interface Worksheet {
  readonly lines: readonly WorksheetLine[];
  readonly archive: readonly LineRecord[];
}

export const EMPTY_WORKSHEET: Worksheet = { lines: [], archive: [] };

/** True when a person has put something into the line that must not be lost. */
export function isTouched(record: LineRecord): boolean {
  return record.state !== 'open' || record.note !== undefined || record.source !== undefined;
}

/** True when the words of `record` are no longer those to which its state was given. */
export function isStale(record: LineRecord): boolean {
  return (
    record.checked !== undefined &&
    factWords(record.kind, record.checked) !== factWords(record.kind, record.text)
  );
}

/** What a person changes in a line; an empty note or source removes it. */
export interface LineChange {
  readonly state?: FactState;
  readonly note?: string;
  readonly source?: string;
}

/** Who changes a line, and when (ISO 8601). */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** `record` with `change` applied. Giving a state, even the same one, takes in the present words. */
export function changeRecord(record: LineRecord, change: LineChange, sign: Signature): LineRecord {
  const { note, source, by, at, checked, ...rest } = record;
  const state = change.state ?? rest.state;
  const signed = change.state !== undefined;
  const keep = {
    note: change.note === undefined ? note : change.note.trim() || undefined,
    source: change.source === undefined ? source : change.source.trim() || undefined,
    by: signed ? sign.by || undefined : by,
    at: signed ? sign.at : at,
    checked: signed ? (state === 'open' ? undefined : rest.text) : checked,
  };
  return { ...rest, state, ...withoutUndefined(keep) };
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Defined<T>;
}

/**
 * The worksheet with one line changed, on the page or in the archive.
 * An id that it does not hold changes nothing.
 */
export function changeLine(
  worksheet: Worksheet,
  id: string,
  change: LineChange,
  sign: Signature,
): Worksheet {
  return {
    lines: worksheet.lines.map(line => {
      if (line.record.id !== id) return line;
      const record = changeRecord(line.record, change, sign);
      return { ...line, record, stale: isStale(record) };
    }),
    archive: worksheet.archive.map(record =>
      record.id === id ? changeRecord(record, change, sign) : record,
    ),
  };
}
