import { TITLE_SEPARATOR, type Fact, type FactKind } from './fact';
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
  /** A person's titles as they were last seen; not there where the draft gives none. */
  readonly title?: string;
  readonly state: FactState;
  readonly note?: string;
  /** A link, or a workspace file with a line: `notes/okoye.txt:12`. */
  readonly source?: string;
  /** Who set the state, and when (ISO 8601). */
  readonly by?: string;
  readonly at?: string;
  /** The words to which the state was given; set whenever the state is not `open`. */
  readonly checked?: string;
  /** A person's titles at that time, empty where there were none. */
  readonly checkedTitle?: string;
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

/**
 * True when the words of `record` are no longer those to which its state was given, or a person
 * has a title that was not there then. A title that was cut leaves nothing unchecked.
 */
export function isStale(record: LineRecord): boolean {
  const { kind, checked, text } = record;
  if (checked === undefined) return false;
  return factWords(kind, checked) !== factWords(kind, text) || hasNewTitle(record);
}

function hasNewTitle({ title, checkedTitle }: LineRecord): boolean {
  if (title === undefined || checkedTitle === undefined) return false;
  const known = new Set(titlesOf(checkedTitle));
  return titlesOf(title).some(one => !known.has(one));
}

function titlesOf(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(TITLE_SEPARATOR)
    .map(one => one.replace(/\s+/g, ' ').replace(/^(?:an?|the) /, ''));
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
  const { note, source, by, at, checked, checkedTitle, ...rest } = record;
  const state = change.state ?? rest.state;
  const signed = change.state !== undefined;
  const keep = {
    note: change.note === undefined ? note : change.note.trim() || undefined,
    source: change.source === undefined ? source : change.source.trim() || undefined,
    by: signed ? sign.by || undefined : by,
    at: signed ? sign.at : at,
    ...(signed ? seenNow(rest, state) : { checked, checkedTitle }),
  };
  return { ...rest, state, ...withoutUndefined(keep) };
}

/** What a state is given to: the words as they stand, a person's with their titles. */
function seenNow(
  { kind, text, title }: LineRecord,
  state: FactState,
): Pick<Partial<LineRecord>, 'checked' | 'checkedTitle'> {
  if (state === 'open') return {};
  return { checked: text, ...(kind === 'name' && { checkedTitle: title ?? '' }) };
}

type Defined<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields of `value` that are there. */
export function withoutUndefined<T extends object>(value: T): Defined<T> {
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
