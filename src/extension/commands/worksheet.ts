import {
  commands,
  env,
  l10n,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { ServerRequests, WorksheetFormat } from '../../server/protocol';
import type { ActiveDraft } from '../activeDraft';
import type { Panel } from '../panel/panel';
import type { PanelNode } from '../panel/panelNode';
import type { ServerConnection } from '../serverConnection';

type Line = NonNullable<ServerRequests['copydesk/worksheet/line']['result']>;
type Change = ServerRequests['copydesk/worksheet/change']['params']['change'];

/** What can be done with the facts of a draft, from a row of the panel or at the cursor. */
export function registerWorksheet(
  server: ServerConnection,
  panel: Panel,
  active: ActiveDraft,
): readonly Disposable[] {
  /** The line of the row, or the one at the cursor where no row was clicked. */
  async function lineOf(
    node: PanelNode | undefined,
  ): Promise<{ document: TextDocument; line: Line } | undefined> {
    const document = node?.document ?? active.document;
    if (document === undefined) return undefined;
    const uri = document.uri.toString();
    const editor = window.activeTextEditor;
    const selection = editor?.document === document ? editor.selection.active : undefined;
    const line =
      node?.item.name !== undefined
        ? await server.ask('copydesk/worksheet/line', { uri, id: node.item.name })
        : selection &&
          (await server.ask('copydesk/worksheet/line', {
            uri,
            position: { line: selection.line, character: selection.character },
          }));
    if (line) return { document, line };
    void window.showInformationMessage(
      l10n.t('Put the cursor on a quotation, a figure or a name.'),
    );
    return undefined;
  }

  async function change(
    node: PanelNode | undefined,
    ask: (line: Line) => Promise<Change | undefined>,
  ): Promise<void> {
    const found = await lineOf(node);
    const wanted = found && (await ask(found.line));
    if (found === undefined || wanted === undefined) return;
    const by = workspace.getConfiguration('copydesk').get<string>('worksheet.name') ?? '';
    await server.ask('copydesk/worksheet/change', {
      uri: found.document.uri.toString(),
      id: found.line.id,
      change: wanted,
      by,
    });
    panel.refresh();
  }

  const state = (value: NonNullable<Change['state']>) => (node?: PanelNode) =>
    change(node, () => Promise.resolve({ state: value }));
  const actions: Readonly<Record<string, (node?: PanelNode) => Promise<void>>> = {
    'copydesk.worksheet.verified': state('verified'),
    'copydesk.worksheet.disputed': state('disputed'),
    'copydesk.worksheet.notNeeded': state('not-needed'),
    'copydesk.worksheet.open': state('open'),
    'copydesk.worksheet.note': node =>
      change(node, async line => {
        const note = await window.showInputBox({
          title: l10n.t('Note on “{0}”', line.text),
          value: line.note,
          prompt: l10n.t('What you found, or what is still to ask. Nothing removes the note.'),
        });
        return note === undefined ? undefined : { note };
      }),
    'copydesk.worksheet.source': node =>
      change(node, async line => {
        const source = await window.showInputBox({
          title: l10n.t('Source of “{0}”', line.text),
          value: line.source,
          prompt: l10n.t('A link, or a file of the workspace with a line: notes/okoye.txt:12'),
        });
        return source === undefined ? undefined : { source };
      }),
  };
  return [
    ...Object.entries(actions).map(([id, action]) => commands.registerCommand(id, action)),
    commands.registerCommand('copydesk.worksheet.export', (format?: WorksheetFormat, to?: Uri) =>
      exportWorksheet(server, active, format, to),
    ),
    commands.registerCommand('copydesk.worksheet.import', (file?: Uri) =>
      importWorksheet(server, panel, active, file),
    ),
  ];
}

/** Opens the worksheet as a new document; the page for the printer is saved where the writer says. */
async function exportWorksheet(
  server: ServerConnection,
  active: ActiveDraft,
  asked?: WorksheetFormat,
  to?: Uri,
): Promise<void> {
  const { document } = active;
  if (document === undefined) return;
  const format = asked ?? (await pickFormat());
  if (format === undefined) return;
  const content = await server.ask('copydesk/worksheet/export', {
    uri: document.uri.toString(),
    format,
  });
  if (content === null) return;
  if (format === 'html') await savePage(document, content, to);
  else
    await window.showTextDocument(await workspace.openTextDocument({ content, language: format }));
}

/** Saves the page for the printer, and offers to show it where this machine has a browser. */
async function savePage({ uri }: TextDocument, page: string, to?: Uri): Promise<void> {
  const beside = uri.with({ path: `${uri.path}.worksheet.html` });
  const file =
    to ??
    (await window.showSaveDialog({
      title: l10n.t('Save the page to print'),
      filters: { HTML: ['html'] },
      ...(uri.scheme !== 'untitled' && { defaultUri: beside }),
    }));
  if (file === undefined) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(page));
  const show = l10n.t('Show in the Browser');
  const isHere = file.scheme === 'file' && env.remoteName === undefined;
  const saved = l10n.t('The page is saved as {0}.', workspace.asRelativePath(file));
  const answer = window.showInformationMessage(saved, ...(isHere ? [show] : []));
  void answer.then(async picked => {
    if (picked === show) await env.openExternal(file);
  });
}

async function pickFormat(): Promise<WorksheetFormat | undefined> {
  const picked = await window.showQuickPick(
    [
      { label: 'Markdown', description: l10n.t('to read and paste'), format: 'markdown' as const },
      { label: 'CSV', description: l10n.t('to fill in and import again'), format: 'csv' as const },
      {
        label: 'HTML',
        description: l10n.t('to print: the draft with its facts numbered, and the list'),
        format: 'html' as const,
      },
    ],
    { title: l10n.t('Worksheet') },
  );
  return picked?.format;
}

async function importWorksheet(
  server: ServerConnection,
  panel: Panel,
  active: ActiveDraft,
  asked?: Uri,
): Promise<void> {
  const { document } = active;
  if (document === undefined) return;
  const file =
    asked ??
    (
      await window.showOpenDialog({
        title: l10n.t('Import a worksheet'),
        filters: { CSV: ['csv'] },
      })
    )?.[0];
  if (file === undefined) return;
  const csv = new TextDecoder().decode(await workspace.fs.readFile(file));
  const { changed, problems } = await server.ask('copydesk/worksheet/import', {
    uri: document.uri.toString(),
    csv,
  });
  panel.refresh();
  const done = changed === 1 ? l10n.t('1 line changed.') : l10n.t('{0} lines changed.', changed);
  if (problems.length === 0) void window.showInformationMessage(done);
  else void window.showWarningMessage([done, ...problems.slice(0, 3)].join(' '));
}
