import {
  commands,
  l10n,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import {
  ServerCommand,
  type DecideArgument,
  type PanelPosition,
  type PanelRange,
  type SpeakerChoice,
  type SpeakerChoices,
} from '../../server/protocol';
import { applyToVersion } from '../applyToVersion';
import type { ServerConnection } from '../serverConnection';

interface ChoiceItem extends QuickPickItem {
  readonly choice?: SpeakerChoice;
  readonly asksName?: boolean;
}

/** Who said the quotation at the cursor, or at a place that a lens or a row gives. */
export function registerAttribute(server: ServerConnection): readonly Disposable[] {
  return [
    commands.registerCommand('copydesk.attributeQuotation', async () => {
      const editor = window.activeTextEditor;
      if (editor !== undefined) await attributeAt(server, editor.document, editor.selection.active);
    }),
    commands.registerCommand('copydesk.attributeAt', async (uri: string, range: PanelRange) => {
      const document = await workspace.openTextDocument(Uri.parse(uri));
      await attributeAt(server, document, range.start);
    }),
  ];
}

/** Asks who said the quotation at a position, and does what is chosen. */
export async function attributeAt(
  server: ServerConnection,
  document: TextDocument,
  { line, character }: PanelPosition,
): Promise<void> {
  const uri = document.uri.toString();
  const found = await server.ask('copydesk/choices', { uri, position: { line, character } });
  if (found === null) {
    void window.showInformationMessage(l10n.t('Put the cursor in a quotation first.'));
    return;
  }
  const picked = await window.showQuickPick(itemsOf(found), {
    title: l10n.t('Who said {0}?', found.words),
    matchOnDetail: true,
  });
  if (picked?.choice?.act.kind === 'edit')
    await applyToVersion(document, found.version, picked.choice.act.edits);
  else if (picked?.choice?.act.kind === 'decision')
    await decide(server, { uri, decision: picked.choice.act.decision });
  else if (picked?.asksName === true) {
    const name = await window.showInputBox({
      title: l10n.t('Who said {0}?', found.words),
      prompt: l10n.t('The name is remembered beside the draft; the text stays as it is.'),
    });
    if (name === undefined || name.trim() === '') return;
    const { version, range } = found;
    await decide(server, { uri, version, decision: { kind: 'speaker', range, name: name.trim() } });
  }
}

function itemsOf({ choices }: SpeakerChoices): ChoiceItem[] {
  const rows = (kind: SpeakerChoice['act']['kind']): ChoiceItem[] =>
    choices
      .filter(({ act }) => act.kind === kind)
      .map(choice => ({ label: choice.title, description: choice.detail, choice }));
  const heading = (label: string): ChoiceItem => ({ label, kind: QuickPickItemKind.Separator });
  const edits = rows('edit');
  return [
    ...(edits.length === 0 ? [] : [heading(l10n.t('Change the text')), ...edits]),
    heading(l10n.t('Remember beside the draft')),
    ...rows('decision'),
    { label: l10n.t('Somebody else said this …'), asksName: true },
  ];
}

async function decide(server: ServerConnection, argument: DecideArgument): Promise<void> {
  await server.execute(ServerCommand.decide, argument);
}
