import Papa from 'papaparse';
import { guardCell } from '../../worksheet/csvCell';

/** The shapes in which a list is printed. */
export const ROW_FORMATS = ['table', 'json', 'csv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

type Cell = string | number | boolean | null;
/** One line of a list, by column; every row of a list has the same columns. */
export type Row = Readonly<Record<string, Cell>>;

const WIDEST = 60;

/** The text of a cell on one line; the last words of a long one give way to an ellipsis. */
function cellText(cell: Cell): string {
  const text = (cell === null ? '–' : String(cell)).replace(/\s+/g, ' ');
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1).trimEnd()}…` : text;
}

function table(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map(row => columns.map(column => cellText(row[column] ?? null)))];
  const widths = columns.map((_, i) => Math.max(...lines.map(line => (line[i] ?? '').length)));
  return lines
    .map(line =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map(line => `${line}\n`)
    .join('');
}

function csv(columns: readonly string[], rows: readonly Row[]): string {
  const data = rows.map(row =>
    columns.map(column => {
      const cell = row[column] ?? '';
      return typeof cell === 'string' ? guardCell(cell) : cell;
    }),
  );
  return `${Papa.unparse({ fields: [...columns], data })}\r\n`;
}

/** A list in the shape asked for. CSV cells that a spreadsheet would run are made harmless. */
export function printRows(
  format: RowFormat,
  columns: readonly string[],
  rows: readonly Row[],
): string {
  switch (format) {
    case 'table':
      return table(columns, rows);
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'csv':
      return csv(columns, rows);
  }
}
