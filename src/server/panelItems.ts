import { filterRows, type PanelRow } from '../service/features/panel';
import { entityRows } from '../service/features/panelEntities';
import { numberRows } from '../service/features/panelNumbers';
import { quoteRows } from '../service/features/panelQuotes';
import { worksheetRows } from '../service/features/panelWorksheet';
import type { Worksheet } from '../worksheet/worksheet';
import { toLspRange, type Analysed } from './analysed';
import type { Panel, PanelItem, PanelParams } from './protocol';

/** A view of the panel for one analysed version; `worksheet` is asked only for its view. */
export async function panelOf(
  analysed: Analysed,
  { view, order, filter }: PanelParams,
  worksheet: () => Promise<Worksheet>,
): Promise<Panel> {
  const { analysis, document } = analysed;
  const rows = await {
    quotes: () => quoteRows(analysis, order ?? 'speaker'),
    entities: () => entityRows(analysis),
    numbers: () => numberRows(analysis),
    worksheet: async () => worksheetRows(await worksheet()),
  }[view]();
  const item = ({ range, children, ...row }: PanelRow): PanelItem => ({
    ...row,
    ...(range && { range: toLspRange(document, range) }),
    children: children.map(item),
  });
  return { version: document.version, rows: filterRows(rows, filter ?? '').map(item) };
}
