import type { PanelView } from '../server/protocol';

/** What `activate` gives to other extensions and to the tests: what they cannot see by themselves. */
export interface CopydeskApi {
  /** The labels of the rows that are selected in a view of the panel. */
  selectedRows(view: PanelView): readonly string[];
}
