import {
  commands,
  l10n,
  Uri,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
} from 'vscode';
import type { ActiveDraft } from '../activeDraft';

/** Commands that open something: the tour, a new draft, the decisions file. */
export function registerOpeners(
  context: ExtensionContext,
  active: ActiveDraft,
): readonly Disposable[] {
  return [
    commands.registerCommand('copydesk.openWalkthrough', () =>
      commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#copydesk.tour`,
        false,
      ),
    ),
    commands.registerCommand('copydesk.newDraft', async () => {
      const draft = await workspace.openTextDocument({ language: 'newsdraft' });
      await window.showTextDocument(draft);
    }),
    commands.registerCommand('copydesk.openDecisions', () => openDecisions(active)),
  ];
}

async function openDecisions({ document }: ActiveDraft): Promise<void> {
  if (document === undefined || document.isUntitled) {
    void window.showInformationMessage(
      l10n.t('Decisions about an unsaved draft are remembered until it is closed.'),
    );
    return;
  }
  const folder =
    workspace.getWorkspaceFolder(document.uri)?.uri ?? Uri.joinPath(document.uri, '..');
  const file = Uri.joinPath(folder, '.copydesk', 'decisions.json');
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (isThere) await window.showTextDocument(file);
  else void window.showInformationMessage(l10n.t('Nothing has been decided in this folder yet.'));
}
