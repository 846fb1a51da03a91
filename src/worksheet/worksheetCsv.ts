import Papa from 'papaparse';
import { guardCell, unguardCell } from './csvCell';
import { checkedText, factText, KIND_NAMES, STATE_NAMES } from './wording';
import {
  changeLine,
  FACT_STATES,
  type FactState,
  type LineRecord,
  type Worksheet,
} from './worksheet';

const COLUMNS = [
  'No.',
  'Kind',
  'Fact',
  'Detail',
  'State',
  'Note',
  'Source',
  'By',
  'At',
  'Was',
  'Id',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

function rowOf(record: LineRecord, number: string, detail: string, stale: boolean): Row {
  return {
    'No.': number,
    Kind: KIND_NAMES[record.kind],
    Fact: factText({ record }),
    Detail: detail,
    State: STATE_NAMES[record.state],
    Note: record.note ?? '',
    Source: record.source ?? '',
    By: record.by ?? '',
    At: record.at ?? '',
    Was: stale ? (checkedText(record) ?? '') : '',
    Id: record.id,
  };
}

/** The worksheet as CSV (RFC 4180), the archive below with no number. No cell is a formula. */
export function worksheetCsv(worksheet: Worksheet): string {
  const rows = [
    ...worksheet.lines.map(line =>
      rowOf(line.record, String(line.number), line.fact.detail ?? '', line.stale),
    ),
    ...worksheet.archive.map(record => rowOf(record, '', '', false)),
  ];
  const cells = rows.map(row => COLUMNS.map(column => guardCell(row[column])));
  return `${Papa.unparse([[...COLUMNS], ...cells], { newline: '\r\n' })}\r\n`;
}

/** What importing a CSV did. */
export interface CsvImport {
  readonly worksheet: Worksheet;
  /** How many lines changed. */
  readonly changed: number;
  /** Rows that could not be taken in, in a journalist's words. */
  readonly problems: readonly string[];
}

function stateOf(text: string): FactState | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return FACT_STATES.find(state => state === plain);
}

/**
 * Takes the states, notes and sources of a CSV that `worksheetCsv` wrote back into the worksheet.
 * Rows are known by their id; other columns may be missing or moved. What a row does not say stays.
 */
export function importWorksheetCsv(worksheet: Worksheet, csv: string, now: string): CsvImport {
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  if (!parsed.meta.fields?.includes('Id'))
    return {
      worksheet,
      changed: 0,
      problems: ['The file has no column “Id”: it is not a worksheet of Copydesk.'],
    };
  const problems: string[] = [];
  let result = worksheet;
  let changed = 0;
  const byId = new Map(
    [...worksheet.lines.map(line => line.record), ...worksheet.archive].map(record => [
      record.id,
      record,
    ]),
  );
  for (const [index, row] of parsed.data.entries()) {
    const cell = (name: keyof Row): string | undefined =>
      row[name] === undefined ? undefined : unguardCell(row[name]);
    const record = byId.get(cell('Id')?.trim() ?? '');
    const where = `Row ${index + 2}`;
    if (record === undefined) {
      problems.push(`${where}: no fact of this draft has this id.`);
      continue;
    }
    const said = cell('State');
    const state = said === undefined || said.trim() === '' ? record.state : stateOf(said);
    if (state === undefined) problems.push(`${where}: “${said}” is no state.`);
    const by = cell('By') || record.by || '';
    const at = cell('At') || now;
    const signed = state !== undefined && state !== record.state;
    const note = cell('Note');
    const source = cell('Source');
    const different = signed || differs(note, record.note) || differs(source, record.source);
    if (!different) continue;
    changed++;
    result = changeLine(
      result,
      record.id,
      {
        ...(signed && { state }),
        ...(note !== undefined && { note }),
        ...(source !== undefined && { source }),
      },
      { by, at: signed && at === record.at ? now : at },
    );
  }
  return { worksheet: result, changed, problems };
}

/** Spreadsheets end lines their own way; that alone changes nothing. */
function differs(cell: string | undefined, known: string | undefined): boolean {
  return cell !== undefined && cell.replaceAll('\r\n', '\n').trim() !== (known ?? '');
}
