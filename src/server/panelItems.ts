import { filterRows, type PanelRow } from '../service/features/panel';
import { entityRows } from '../service/features/panelEntities';
import { numberRows } from '../service/features/panelNumbers';
import { quoteRows } from '../service/features/panelQuotes';
import { toLspRange, type Analysed } from './analysed';
import type { Panel, PanelItem, PanelParams } from './protocol';

/** A view of the panel for one analysed version. */
export function panelOf(analysed: Analysed, { view, order, filter }: PanelParams): Panel {
  const { analysis, document } = analysed;
  const rows = {
    quotes: () => quoteRows(analysis, order ?? 'speaker'),
    entities: () => entityRows(analysis),
    numbers: () => numberRows(analysis),
  }[view]();
  const item = ({ range, children, ...row }: PanelRow): PanelItem => ({
    ...row,
    ...(range && { range: toLspRange(document, range) }),
    children: children.map(item),
  });
  return { version: document.version, rows: filterRows(rows, filter ?? '').map(item) };
}
