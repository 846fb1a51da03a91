import { FACT_KINDS } from './fact';
import { mergeRecords } from './mergeRecords';
import { FACT_STATES, type LineRecord } from './worksheet';
import { EMPTY_RECORD, SCHEMA_VERSION, type WorksheetRecord } from './worksheetRecord';

/** What a worksheet's file turned out to be. */
export type WorksheetReading =
  | { readonly kind: 'read'; readonly record: WorksheetRecord }
  /** Merge-conflict marks; `record` holds both sides, merged. */
  | { readonly kind: 'merged'; readonly record: WorksheetRecord }
  /** Written by a later version of Copydesk: never overwrite it. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Not a worksheet, or cut off: never overwrite it. */
  | { readonly kind: 'damaged'; readonly reason: string };

const TEXT_FIELDS = ['id', 'text', 'before', 'after'] as const;
const OPTIONAL_FIELDS = ['note', 'source', 'by', 'at', 'checked', 'title', 'checkedTitle'] as const;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLine(value: unknown): value is LineRecord {
  return (
    isObject(value) &&
    TEXT_FIELDS.every(field => typeof value[field] === 'string') &&
    OPTIONAL_FIELDS.every(field => ['string', 'undefined'].includes(typeof value[field])) &&
    FACT_KINDS.some(kind => kind === value['kind']) &&
    FACT_STATES.some(state => state === value['state'])
  );
}

function readPlain(text: string): WorksheetReading {
  if (text.trim() === '') return { kind: 'read', record: EMPTY_RECORD };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'damaged', reason: error instanceof Error ? error.message : 'no JSON' };
  }
  if (!isObject(value) || typeof value['version'] !== 'number')
    return { kind: 'damaged', reason: 'it is not a worksheet' };
  if (value['version'] > SCHEMA_VERSION) return { kind: 'newer', version: value['version'] };
  const { lines } = value;
  if (!Array.isArray(lines)) return { kind: 'damaged', reason: 'it has no lines' };
  const wrong = lines.findIndex(line => !isLine(line));
  if (wrong >= 0) return { kind: 'damaged', reason: `line ${wrong + 1} is not complete` };
  return {
    kind: 'read',
    record: { version: SCHEMA_VERSION, lines: withOwnIds(lines as LineRecord[]) },
  };
}

/** A line that was copied by hand gets an id of its own, or a merge would drop one of the two. */
function withOwnIds(lines: readonly LineRecord[]): readonly LineRecord[] {
  const taken = new Set<string>();
  return lines.map(line => {
    let { id } = line;
    for (let more = 2; taken.has(id); more++) id = `${line.id}-${more}`;
    taken.add(id);
    return id === line.id ? line : { ...line, id };
  });
}

/** The two sides, and the base where git wrote it, of a text with merge-conflict marks. */
function conflictSides(text: string): { ours: string; base: string | undefined; theirs: string } {
  const ours: string[] = [];
  const base: string[] = [];
  const theirs: string[] = [];
  let side: 'all' | 'ours' | 'base' | 'theirs' = 'all';
  let hasBase = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('<<<<<<<')) side = 'ours';
    else if (line.startsWith('|||||||') && side === 'ours') [side, hasBase] = ['base', true];
    else if (line.startsWith('=======') && side !== 'all') side = 'theirs';
    else if (line.startsWith('>>>>>>>')) side = 'all';
    else {
      if (side === 'all' || side === 'ours') ours.push(line);
      if (side === 'all' || side === 'base') base.push(line);
      if (side === 'all' || side === 'theirs') theirs.push(line);
    }
  }
  return {
    ours: ours.join('\n'),
    base: hasBase ? base.join('\n') : undefined,
    theirs: theirs.join('\n'),
  };
}

/** Reads the text of a worksheet's file. Never throws; an empty text is an empty worksheet. */
export function readWorksheetText(text: string): WorksheetReading {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!/^<{7}/m.test(plain)) return readPlain(plain);
  const sides = conflictSides(plain);
  const ours = readPlain(sides.ours);
  const theirs = readPlain(sides.theirs);
  if (ours.kind === 'newer' || theirs.kind === 'newer')
    return ours.kind === 'newer' ? ours : theirs;
  if (ours.kind !== 'read' || theirs.kind !== 'read')
    return { kind: 'damaged', reason: 'it has merge-conflict marks that do not fit together' };
  const base = sides.base === undefined ? undefined : readPlain(sides.base);
  const ancestor = base?.kind === 'read' ? base.record : undefined;
  return { kind: 'merged', record: mergeRecords(ancestor, ours.record, theirs.record) };
}

/** The fields of a line in the order in which the file shows them. */
const FIELD_ORDER = [
  'id',
  'kind',
  'text',
  'title',
  'state',
  'checked',
  'checkedTitle',
  'note',
  'source',
  'by',
  'at',
  'before',
  'after',
] as const satisfies readonly (keyof LineRecord)[];

/**
 * The text of a worksheet's file: one field a line, always in the same order, for people and git.
 * Fields that another program has added to a line stay.
 */
export function writeWorksheetText(record: WorksheetRecord): string {
  const lines = record.lines.map(line => ({
    ...Object.fromEntries(
      FIELD_ORDER.filter(field => line[field] !== undefined).map(field => [field, line[field]]),
    ),
    ...line,
  }));
  return `${JSON.stringify({ version: record.version, lines }, null, 2)}\n`;
}
