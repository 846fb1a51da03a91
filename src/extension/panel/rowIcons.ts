import { ThemeColor, ThemeIcon } from 'vscode';
import type { RowKind } from '../../server/protocol';

const ICONS: Readonly<Record<RowKind, readonly [icon: string, color?: string]>> = {
  'needs-speaker-group': ['question', 'list.warningForeground'],
  'needs-speaker': ['warning', 'list.warningForeground'],
  speaker: ['account'],
  quotation: ['quote'],
  'uncertain-quotation': ['question'],
  'decided-quotation': ['pinned'],
  'not-speech-group': ['circle-slash'],
  'not-speech': ['circle-slash'],
  people: ['organization'],
  organisations: ['library'],
  places: ['globe'],
  person: ['person'],
  organisation: ['library'],
  place: ['location'],
  mention: ['dash'],
  'check-group': ['warning', 'list.warningForeground'],
  'unsourced-group': ['circle-large-outline'],
  'sourced-group': ['pass'],
  'number-to-check': ['warning', 'list.warningForeground'],
  'unsourced-number': ['circle-large-outline'],
  'sourced-number': ['pass'],
  'fact-group': ['checklist'],
  'fact-open': ['circle-large-outline'],
  'fact-verified': ['pass', 'testing.iconPassed'],
  'fact-disputed': ['error', 'list.errorForeground'],
  'fact-not-needed': ['circle-slash'],
  'fact-stale': ['history', 'list.warningForeground'],
  'fact-archived': ['archive'],
  limit: ['info'],
};

/** The icon of a row. */
export function rowIcon(kind: RowKind): ThemeIcon {
  const [icon, color] = ICONS[kind];
  return new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
}
