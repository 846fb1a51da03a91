import type { Diagnostic } from '../../checks/diagnostic';
import type { Quantity } from '../../numbers/quantity';
import type { Analysis } from '../analysis';
import { escapeMarkdown } from './markdownText';
import { RowIds, type PanelRow, type RowKind } from './panel';
import { snippet } from './snippet';

/** How far beyond a figure its words are looked for. */
const CONTEXT = 80;
const CLAUSE_END = /[.,;:!?](?=\s|$)|[()[\]“”"«»—–]/;

/** The Numbers view: what does not add up, then claims without a source, then the sourced ones. */
export function numberRows(analysis: Analysis): readonly PanelRow[] {
  const ids = new RowIds();
  const findings = new Map<number, Diagnostic>();
  for (const diagnostic of analysis.diagnostics)
    if (diagnostic.quantity !== undefined && !findings.has(diagnostic.quantity))
      findings.set(diagnostic.quantity, diagnostic);
  const check: PanelRow[] = [];
  const unsourced: PanelRow[] = [];
  const sourced: PanelRow[] = [];
  analysis.quantities.forEach((quantity, index) => {
    const finding = findings.get(index);
    if (finding !== undefined)
      check.push(numberRow(analysis, quantity, 'number-to-check', finding.message, ids));
    else if (!quantity.isClaim) return;
    else if (quantity.source === undefined)
      unsourced.push(numberRow(analysis, quantity, 'unsourced-number', undefined, ids));
    else
      sourced.push(
        numberRow(
          analysis,
          quantity,
          'sourced-number',
          snippet(analysis.draft.text.slice(quantity.source.start, quantity.source.end), 40),
          ids,
        ),
      );
  });
  return [
    ...group('check-group', 'Check these', check, true),
    ...group('unsourced-group', 'No source nearby', unsourced, false),
    ...group('sourced-group', 'Sourced', sourced, false),
  ];
}

function group(
  kind: RowKind,
  label: string,
  children: readonly PanelRow[],
  open: boolean,
): readonly PanelRow[] {
  if (children.length === 0) return [];
  const description = String(children.length);
  return [
    {
      id: kind,
      kind,
      label,
      description,
      accessibleLabel: `${label}, ${description}`,
      open,
      children,
    },
  ];
}

function numberRow(
  analysis: Analysis,
  quantity: Quantity,
  kind: RowKind,
  note: string | undefined,
  ids: RowIds,
): PanelRow {
  // A figure that does not add up leaves the line to the reason.
  const context =
    kind === 'number-to-check' ? snippet(quantity.text) : withContext(analysis, quantity);
  const number = quantity.paragraph + 1;
  return {
    id: ids.next(`number:${context}`),
    kind,
    label: context,
    description: `${note === undefined ? '' : `${note} `}¶${number}`,
    tooltip: escapeMarkdown(note === undefined ? context : `${context}: ${note}`),
    accessibleLabel: `${context}${note === undefined ? '' : `, ${note}`}, paragraph ${number}`,
    range: { start: quantity.start, end: quantity.end },
    children: [],
  };
}

/** The number with the words after it, to the end of their clause: "40 percent rise in rents". */
function withContext({ draft }: Analysis, { start, end, paragraph }: Quantity): string {
  const stop = Math.min(end + CONTEXT, draft.paragraphs[paragraph]?.end ?? end);
  const after = draft.text.slice(end, stop);
  const clause = after.search(CLAUSE_END);
  const words = clause < 0 ? after : after.slice(0, clause);
  return snippet(draft.text.slice(start, end) + words, Math.max(30, end - start));
}
