import { commands, l10n, window, type Disposable, type QuickPickItem } from 'vscode';
import type { TextPlace } from '../../server/protocol';
import type { ActiveDraft } from '../activeDraft';
import { goTo } from '../goTo';
import type { ServerConnection } from '../serverConnection';

/** A list of the quotations to choose from; the editor moves along with the list. */
export function registerListQuotations(server: ServerConnection, active: ActiveDraft): Disposable {
  return commands.registerCommand('copydesk.listQuotations', async () => {
    const { document } = active;
    if (document === undefined) return;
    const uri = document.uri.toString();
    const found = await server.ask('copydesk/places', { uri, kind: 'quotation' });
    const items = (found?.places ?? []).map((place): QuickPickItem & { place: TextPlace } => ({
      label: `${place.needsSpeaker ? '$(warning) ' : ''}${place.label}`,
      description: place.description,
      place,
    }));
    if (items.length === 0) {
      void window.showInformationMessage(l10n.t('There is no quotation in this draft.'));
      return;
    }
    const picked = await window.showQuickPick(items, {
      title: l10n.t('Quotations'),
      matchOnDescription: true,
    });
    if (picked !== undefined) await goTo(document, picked.place.range);
  });
}
