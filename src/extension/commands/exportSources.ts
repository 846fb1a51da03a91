import { commands, l10n, window, workspace, type Disposable } from 'vscode';
import type { ActiveDraft } from '../activeDraft';
import type { ServerConnection } from '../serverConnection';

/** Opens the table of sources as a new document, Markdown or CSV. */
export function registerExportSources(server: ServerConnection, active: ActiveDraft): Disposable {
  return commands.registerCommand('copydesk.exportSources', async (asked?: 'markdown' | 'csv') => {
    const { document } = active;
    if (document === undefined) return;
    const format = asked ?? (await pickFormat());
    if (format === undefined) return;
    const uri = document.uri.toString();
    const content = await server.ask('copydesk/sources', { uri, format });
    if (content === null) return;
    const table = await workspace.openTextDocument({
      content,
      language: format === 'csv' ? 'csv' : 'markdown',
    });
    await window.showTextDocument(table);
  });
}

async function pickFormat(): Promise<'markdown' | 'csv' | undefined> {
  const picked = await window.showQuickPick(
    [
      { label: 'Markdown', description: l10n.t('to read and paste'), format: 'markdown' as const },
      { label: 'CSV', description: l10n.t('for a spreadsheet'), format: 'csv' as const },
    ],
    { title: l10n.t('Table of sources') },
  );
  return picked?.format;
}
