import type { FactKind } from './fact';
import type { FactState, LineRecord, WorksheetLine } from './worksheet';

/** The states in a journalist's words. */
export const STATE_NAMES: Readonly<Record<FactState, string>> = {
  open: 'Open',
  verified: 'Verified',
  disputed: 'Disputed',
  'not-needed': 'Not needed',
};

/** The kinds of fact in a journalist's words. */
export const KIND_NAMES: Readonly<Record<FactKind, string>> = {
  quotation: 'Quotation',
  number: 'Number',
  name: 'Name',
  superlative: 'Superlative',
};

/** A fact on one line. */
export function factText({ record }: Pick<WorksheetLine, 'record'>): string {
  const text = record.text.replace(/\s+/g, ' ').trim();
  return record.kind === 'quotation' ? `“${text}”` : text;
}

/** The words to which the state was given, a name's with the title; undefined where it has none. */
export function checkedText({ checked, checkedTitle }: LineRecord): string | undefined {
  return checked === undefined || !checkedTitle ? checked : `${checked}, ${checkedTitle}`;
}

/** The state, and whether it was given to other words. */
export function stateText(line: WorksheetLine): string {
  const state = STATE_NAMES[line.record.state];
  return line.stale ? `${state}, changed since` : state;
}
