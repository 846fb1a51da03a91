import { commands, ConfigurationTarget, l10n, window, workspace, type Disposable } from 'vscode';
import type { ActiveDraft } from '../activeDraft';
import type { Panel } from '../panel/panel';
import type { ServerConnection } from '../serverConnection';

/** Showing, sorting, filtering and following, and reading a draft by command. */
export function registerPanelCommands(
  server: ServerConnection,
  panel: Panel,
  active: ActiveDraft,
): readonly Disposable[] {
  const follow = (value: boolean) => () =>
    workspace
      .getConfiguration('copydesk')
      .update('panel.followCursor', value, ConfigurationTarget.Global);
  return [
    commands.registerCommand('copydesk.showPanel', () => panel.show()),
    commands.registerCommand('copydesk.quotes.sortBySpeaker', () => {
      panel.order = 'speaker';
    }),
    commands.registerCommand('copydesk.quotes.sortByOrder', () => {
      panel.order = 'text';
    }),
    commands.registerCommand('copydesk.filter', async (words?: string) => {
      const filter =
        words ??
        (await window.showInputBox({
          title: l10n.t('Filter the panel'),
          prompt: l10n.t('Rows that hold these words are shown.'),
          placeHolder: l10n.t('a name, a word of a quotation, a figure'),
          value: panel.filter,
        }));
      if (filter !== undefined) panel.filter = filter;
    }),
    commands.registerCommand('copydesk.clearFilter', () => {
      panel.filter = '';
    }),
    commands.registerCommand('copydesk.followCursor.on', follow(true)),
    commands.registerCommand('copydesk.followCursor.off', follow(false)),
    commands.registerCommand('copydesk.checkDraft', async () => {
      const uri = active.document?.uri.toString();
      if (uri !== undefined) await server.ask('copydesk/checkDraft', { uri });
    }),
  ];
}
