import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { SpokenPassage } from '../../server/protocol';
import type { ActiveDraft } from '../activeDraft';
import { applyToVersion } from '../applyToVersion';
import type { Panel } from '../panel/panel';
import { toRange } from '../ranges';
import type { ServerConnection } from '../serverConnection';

const SCHEME = 'copydesk-passage';

/** The quotation under the cursor beside what was said, and the way from there into the worksheet. */
export function registerCompareTranscript(
  server: ServerConnection,
  panel: Panel,
  active: ActiveDraft,
): readonly Disposable[] {
  /** The cursor in the draft; none while another document, the comparison for one, has the keys. */
  const cursor = () => {
    const editor = window.activeTextEditor;
    return editor !== undefined && editor.document === active.document
      ? editor.selection.active
      : undefined;
  };
  const passage = async (): Promise<SpokenPassage | undefined> => {
    const { document } = active;
    const position = cursor();
    if (document === undefined || position === undefined) return undefined;
    const found = await server.ask('copydesk/passage', {
      uri: document.uri.toString(),
      position: { line: position.line, character: position.character },
    });
    if (found === null)
      void window.showInformationMessage(
        l10n.t('No transcript holds these words. Put the cursor on a quotation.'),
      );
    return found ?? undefined;
  };
  const mend = async (mending: 'restore' | 'mark-omission', nothing: string): Promise<void> => {
    const { document } = active;
    const position = cursor();
    if (document === undefined || position === undefined) return;
    const { line, character } = position;
    const uri = document.uri.toString();
    const found = await server.ask('copydesk/mend', {
      uri,
      position: { line, character },
      mending,
    });
    if (found === null || found.edits.length === 0) void window.showInformationMessage(nothing);
    else await applyToVersion(document, found.version, found.edits);
  };
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => query,
    }),
    commands.registerCommand('copydesk.transcript.compare', async () => {
      const found = await passage();
      if (found === undefined) return;
      await commands.executeCommand(
        'vscode.diff',
        side(l10n.t('spoken'), found.spoken),
        side(l10n.t('quoted'), found.quoted),
        l10n.t('{0} ↔ draft: {1}', found.place, found.verdict),
      );
    }),
    commands.registerCommand('copydesk.transcript.open', async () => {
      const found = await passage();
      if (found === undefined) return;
      await window.showTextDocument(Uri.parse(found.uri), { selection: toRange(found.range) });
    }),
    commands.registerCommand('copydesk.transcript.restore', () =>
      mend('restore', l10n.t('There is nothing to restore here. Put the cursor on a quotation.')),
    ),
    commands.registerCommand('copydesk.transcript.markOmission', () =>
      mend(
        'mark-omission',
        l10n.t('Nothing is left out here without a mark. Put the cursor on a quotation.'),
      ),
    ),
    commands.registerCommand('copydesk.transcript.verify', async () => {
      const { document } = active;
      const position = cursor();
      const found = await passage();
      if (document === undefined || position === undefined || found === undefined) return;
      if (!found.verbatim) {
        void window.showWarningMessage(`${found.verdict} (${found.place}).`);
        return;
      }
      const uri = document.uri.toString();
      const line = await server.ask('copydesk/worksheet/line', {
        uri,
        position: { line: position.line, character: position.character },
        quotation: true,
      });
      if (line === null) return;
      const by = workspace.getConfiguration('copydesk').get<string>('worksheet.name') ?? '';
      const change = { state: 'verified', source: found.source } as const;
      await server.ask('copydesk/worksheet/change', { uri, id: line.id, change, by });
      panel.refresh();
    }),
  ];
}

/**
 * One side of the comparison: a document that holds these words, a sentence a line. The comma at
 * their end belongs to the attribution that follows, not to the speaker.
 */
function side(name: string, words: string): Uri {
  const text = words.replace(/\s+/g, ' ').trim().replace(/,$/, '').replaceAll('. ', '.\n');
  return Uri.from({ scheme: SCHEME, path: `/${name}.txt`, query: `${text}\n` });
}
