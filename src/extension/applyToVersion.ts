import { l10n, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { PanelEdit } from '../server/protocol';
import { toRange } from './ranges';

/** Applies edits of one version of a draft; where it has changed meanwhile, nothing. */
export async function applyToVersion(
  document: TextDocument,
  version: number,
  edits: readonly PanelEdit[],
): Promise<void> {
  if (document.version !== version) {
    void window.showWarningMessage(l10n.t('The draft has changed: please try again.'));
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, toRange(range), newText);
  await workspace.applyEdit(edit);
}
