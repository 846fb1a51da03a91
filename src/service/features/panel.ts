import type { Range } from '../../draft/range';

/** The views of the side panel. */
export const PANEL_VIEWS = ['quotes', 'entities', 'numbers', 'worksheet'] as const;
export type PanelView = (typeof PANEL_VIEWS)[number];

/** What a row is, so that the editor knows which actions and which icon fit it. */
export type RowKind =
  | 'needs-speaker-group'
  | 'needs-speaker'
  | 'speaker'
  | 'quotation'
  | 'uncertain-quotation'
  | 'decided-quotation'
  | 'not-speech-group'
  | 'not-speech'
  | 'people'
  | 'organisations'
  | 'places'
  | 'person'
  | 'organisation'
  | 'place'
  | 'mention'
  | 'check-group'
  | 'unsourced-group'
  | 'sourced-group'
  | 'number-to-check'
  | 'unsourced-number'
  | 'sourced-number'
  | 'fact-group'
  | 'fact-open'
  | 'fact-verified'
  | 'fact-disputed'
  | 'fact-not-needed'
  | 'fact-stale'
  | 'fact-archived'
  | 'limit';

/** One row of a view, with offsets in the draft. */
export interface PanelRow {
  /** The same for the same thing after an edit elsewhere, so that the tree keeps what is open. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly accessibleLabel: string;
  /** Where a click leads. */
  readonly range?: Range;
  /** The entity's name for the actions on names, the line's id for those on the worksheet. */
  readonly name?: string;
  readonly open?: boolean;
  readonly children: readonly PanelRow[];
}

/** In which order the quotations are listed. */
export type QuotationOrder = 'speaker' | 'text';

/** Gives every row an id of its own: the second of two equal rows is numbered. */
export class RowIds {
  readonly #seen = new Map<string, number>();

  next(base: string): string {
    const n = this.#seen.get(base) ?? 0;
    this.#seen.set(base, n + 1);
    return n === 0 ? base : `${base}#${n + 1}`;
  }
}

/** The rows whose label or description holds the words, with the rows above them. */
export function filterRows(rows: readonly PanelRow[], filter: string): readonly PanelRow[] {
  const wanted = filter.trim().toLocaleLowerCase();
  if (wanted === '') return rows;
  const matches = (row: PanelRow): boolean =>
    `${row.label} ${row.description ?? ''}`.toLocaleLowerCase().includes(wanted);
  const keep = (row: PanelRow): readonly PanelRow[] => {
    if (matches(row)) return [row];
    const children = row.children.flatMap(keep);
    return children.length === 0 ? [] : [{ ...row, children, open: true }];
  };
  return rows.flatMap(keep);
}
