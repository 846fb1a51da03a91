import { factPhrase } from './factPhrase';
import { checkedText, KIND_NAMES, stateText } from './wording';
import type { LineRecord, Worksheet, WorksheetLine } from './worksheet';

/** Characters that would start markup of their own; a line break would end the table's row. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, character => `\\${character}`)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('<br>');
}

function checkedCell({ record, stale }: WorksheetLine): string {
  const signed = [record.by, record.at?.slice(0, 10)].filter(Boolean).join(', ');
  const before = checkedText(record);
  const was = stale && before !== undefined ? `was: ${before}` : '';
  return [signed, was].filter(Boolean).map(plain).join('<br>');
}

function row(line: WorksheetLine): string {
  const { record, fact } = line;
  const cells = [
    String(line.number),
    KIND_NAMES[record.kind],
    plain(factPhrase(record)) + (fact.places.length > 1 ? ` (${fact.places.length} times)` : ''),
    plain(fact.detail ?? ''),
    stateText(line),
    plain(record.note ?? ''),
    plain(record.source ?? ''),
    checkedCell(line),
  ];
  return `| ${cells.join(' | ')} |`;
}

function archived(record: LineRecord): string {
  const note = record.note === undefined ? '' : ` – ${plain(record.note)}`;
  return `- ${KIND_NAMES[record.kind]}: ${plain(factPhrase(record))}${note}`;
}

/** The worksheet as a Markdown table, one row a fact, and what was cut below it. */
export function worksheetMarkdown(title: string, worksheet: Worksheet): string {
  const done = worksheet.lines.filter(line => line.record.state !== 'open' && !line.stale).length;
  const parts = [
    `# Worksheet: ${plain(title)}`,
    `${done} of ${worksheet.lines.length} facts checked.`,
    [
      '| No. | Kind | Fact | Who or where from | State | Note | Source | Checked |',
      '| ---: | --- | --- | --- | --- | --- | --- | --- |',
      ...worksheet.lines.map(row),
    ].join('\n'),
  ];
  if (worksheet.archive.length > 0)
    parts.push('## No longer in the draft', worksheet.archive.map(archived).join('\n'));
  return `${parts.join('\n\n')}\n`;
}
