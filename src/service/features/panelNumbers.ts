import type { Diagnostic } from '../../checks/diagnostic';
import type { Quantity } from '../../numbers/quantity';
import type { Analysis } from '../analysis';
import { escapeMarkdown } from './markdownText';
import { RowIds, type PanelRow, type RowKind } from './panel';
import { snippet } from './snippet';

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
    ...group('unsourced-group', 'No source in the paragraph', unsourced, false),
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
  const paragraph = analysis.draft.paragraphs[quantity.paragraph];
  const context =
    paragraph === undefined
      ? quantity.text
      : withContext(paragraph.text, paragraph.start, quantity);
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

/** The number with the words after it: "40 percent rise in rents". */
function withContext(text: string, start: number, quantity: Quantity): string {
  const at = quantity.start - start;
  const length = quantity.end - quantity.start;
  return snippet(text.slice(at, at + length + 80), Math.max(30, length));
}
