import { factPhrase } from '../../worksheet/factPhrase';
import { checkedText, KIND_NAMES, stateText } from '../../worksheet/wording';
import type { LineRecord, Worksheet, WorksheetLine } from '../../worksheet/worksheet';
import { escapeMarkdown as escape } from './markdownText';
import type { PanelRow, RowKind } from './panel';
import { snippet } from './snippet';

const LONGEST = 72;

function kindOf({ record, stale }: WorksheetLine): RowKind {
  return stale ? 'fact-stale' : `fact-${record.state}`;
}

function tooltip(record: LineRecord, first: string): string {
  const signed = [record.by, record.at?.slice(0, 10)].filter(Boolean).join(', ');
  return [
    first,
    record.note && escape(record.note),
    record.source && `Source: ${escape(record.source)}`,
    signed && escape(signed),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function lineRow(line: WorksheetLine): PanelRow {
  const { record, fact } = line;
  const text = snippet(factPhrase(record), LONGEST);
  const before = checkedText(record);
  const was = line.stale && before !== undefined ? `was: ${snippet(before, 60)}` : '';
  const times = fact.places.length > 1 ? `${fact.places.length}×` : '';
  const place = fact.places[0];
  return {
    id: `fact ${record.id}`,
    kind: kindOf(line),
    label: `${line.number}. ${text}`,
    description: [
      was,
      fact.detail && snippet(fact.detail, 40),
      times,
      record.note && snippet(record.note, 40),
    ]
      .filter(Boolean)
      .join(' · '),
    tooltip: tooltip(
      record,
      [
        `**${KIND_NAMES[record.kind]}**${fact.detail === undefined ? '' : ` · ${escape(fact.detail)}`}`,
        was && `Was: ${escape(before ?? '')}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
    accessibleLabel: `${line.number}, ${KIND_NAMES[record.kind]}: ${text}, ${stateText(line)}`,
    ...(place && { range: place }),
    name: record.id,
    children: [],
  };
}

function archivedRow(record: LineRecord): PanelRow {
  const text = snippet(factPhrase(record), LONGEST);
  return {
    id: `archived ${record.id}`,
    kind: 'fact-archived',
    label: text,
    tooltip: tooltip(record, KIND_NAMES[record.kind]),
    accessibleLabel: `${KIND_NAMES[record.kind]}: ${text}, no longer in the draft`,
    name: record.id,
    children: [],
  };
}

interface Section {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly holds: (line: WorksheetLine) => boolean;
}

const SECTIONS: readonly Section[] = [
  { id: 'stale', label: 'Changed since the check', open: true, holds: line => line.stale },
  {
    id: 'disputed',
    label: 'Disputed',
    open: true,
    holds: line => !line.stale && line.record.state === 'disputed',
  },
  {
    id: 'open',
    label: 'To check',
    open: true,
    holds: line => !line.stale && line.record.state === 'open',
  },
  {
    id: 'verified',
    label: 'Verified',
    open: false,
    holds: line => !line.stale && line.record.state === 'verified',
  },
  {
    id: 'not-needed',
    label: 'Not needed',
    open: false,
    holds: line => !line.stale && line.record.state === 'not-needed',
  },
];

/** The worksheet as rows: what is to do first, what is done below, what was cut last. */
export function worksheetRows(worksheet: Worksheet): readonly PanelRow[] {
  const group = (
    id: string,
    label: string,
    open: boolean,
    children: readonly PanelRow[],
  ): PanelRow[] =>
    children.length === 0
      ? []
      : [
          {
            id: `facts ${id}`,
            kind: 'fact-group',
            label,
            description: String(children.length),
            accessibleLabel: `${label}: ${children.length}`,
            open,
            children,
          },
        ];
  return [
    ...SECTIONS.flatMap(({ id, label, open, holds }) =>
      group(id, label, open, worksheet.lines.filter(holds).map(lineRow)),
    ),
    ...group('archive', 'No longer in the draft', false, worksheet.archive.map(archivedRow)),
  ];
}
