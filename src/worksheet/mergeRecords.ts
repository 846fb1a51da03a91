import { type LineRecord } from './worksheet';
import { SCHEMA_VERSION, type WorksheetRecord } from './worksheetRecord';

/** The fields of a line that only make sense together. */
const GROUPS = {
  verdict: ['state', 'by', 'at', 'checked', 'checkedTitle'],
  place: ['kind', 'text', 'before', 'after', 'title'],
  note: ['note'],
  source: ['source'],
} as const satisfies Record<string, readonly (keyof LineRecord)[]>;

type Group = keyof typeof GROUPS;

function same(group: Group, a: LineRecord | undefined, b: LineRecord | undefined): boolean {
  return GROUPS[group].every(field => a?.[field] === b?.[field]);
}

function take(group: Group, from: LineRecord): Partial<LineRecord> {
  return Object.fromEntries(
    GROUPS[group].filter(field => from[field] !== undefined).map(field => [field, from[field]]),
  );
}

const STATE_WORDS = {
  open: 'open',
  verified: 'verified',
  disputed: 'disputed',
  'not-needed': 'not needed',
} as const;

/** The words that keep a verdict which another one has overruled. */
function overruled({ state, by, at }: LineRecord): string {
  return `Also marked ${STATE_WORDS[state]}${by ? ` by ${by}` : ''}${at ? `, ${at}` : ''}.`;
}

/** Both texts, each line once. */
function joined(a: string | undefined, b: string | undefined): string {
  const lines = [...(a?.split('\n') ?? []), ...(b?.split('\n') ?? [])];
  return [...new Set(lines)].join('\n');
}

function mergeLine(base: LineRecord | undefined, ours: LineRecord, theirs: LineRecord): LineRecord {
  const choose = (group: Group): LineRecord | 'both' => {
    if (same(group, ours, theirs) || same(group, base, theirs)) return ours;
    return same(group, base, ours) ? theirs : 'both';
  };
  const verdict = choose('verdict');
  const later = (ours.at ?? '') >= (theirs.at ?? '') ? ours : theirs;
  const earlier = later === ours ? theirs : ours;
  const place = choose('place');
  const source = choose('source');
  const note = choose('note');
  let noted = note === 'both' ? joined(ours.note, theirs.note) : (note.note ?? '');
  if (verdict === 'both' && ours.state !== theirs.state) noted = joined(noted, overruled(earlier));
  if (source === 'both' && ours.source && theirs.source)
    noted = joined(noted, `Also: ${earlier.source}`);
  const sourceFrom = source !== 'both' ? source : later.source ? later : earlier;
  return {
    id: ours.id,
    ...take('place', place === 'both' ? later : place),
    ...take('verdict', verdict === 'both' ? later : verdict),
    ...(noted.trim() && { note: noted.replace(/^\n/, '') }),
    ...take('source', sourceFrom),
  } as LineRecord;
}

/**
 * Three-way merge, field by field. A field that one side changed takes that side's value. Where
 * both changed it, the later verdict holds and the other one is kept as words in the note; notes
 * are joined. A line that one side removed and the other changed stays. `base` is the common
 * ancestor, or undefined where none is known.
 */
export function mergeRecords(
  base: WorksheetRecord | undefined,
  ours: WorksheetRecord,
  theirs: WorksheetRecord,
): WorksheetRecord {
  const baseById = new Map(base?.lines.map(line => [line.id, line]));
  const theirsById = new Map(theirs.lines.map(line => [line.id, line]));
  const oursById = new Map(ours.lines.map(line => [line.id, line]));
  const lines: LineRecord[] = [];
  for (const id of [...new Set([...oursById.keys(), ...theirsById.keys()])].sort()) {
    const before = baseById.get(id);
    const our = oursById.get(id);
    const their = theirsById.get(id);
    if (our && their) {
      lines.push(mergeLine(before, our, their));
      continue;
    }
    const left = (our ?? their)!;
    const untouched =
      before !== undefined &&
      (Object.keys(GROUPS) as Group[]).every(group => same(group, before, left));
    if (!untouched) lines.push(left);
  }
  return { version: SCHEMA_VERSION, lines };
}
