import type { Fact } from './fact';
import { followFacts } from './followFacts';
import { isTouched, type LineRecord, type Worksheet } from './worksheet';

/** The version of the file's schema that this program writes. */
export const SCHEMA_VERSION = 1;

/** What the file beside the draft holds: the lines that a person has touched, sorted by id. */
export interface WorksheetRecord {
  readonly version: typeof SCHEMA_VERSION;
  readonly lines: readonly LineRecord[];
}

export const EMPTY_RECORD: WorksheetRecord = { version: SCHEMA_VERSION, lines: [] };

/** What of a worksheet is worth keeping: every touched line, on the page or in the archive. */
export function toRecord(worksheet: Worksheet): WorksheetRecord {
  const lines = [...worksheet.lines.map(line => line.record), ...worksheet.archive]
    .filter(isTouched)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { version: SCHEMA_VERSION, lines };
}

/** The worksheet of a draft with what was remembered of it. */
export function fromRecord(record: WorksheetRecord, facts: readonly Fact[]): Worksheet {
  return followFacts({ lines: [], archive: record.lines }, facts);
}
