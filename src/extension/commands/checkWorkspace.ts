import {
  commands,
  l10n,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type Progress,
  type Uri,
} from 'vscode';
import type { ServerConnection } from '../serverConnection';

const DRAFTS = '**/*.{draft,story,txt,md,markdown}';
const LANGUAGE: Readonly<Record<string, string>> = {
  draft: 'newsdraft',
  story: 'newsdraft',
  md: 'markdown',
  markdown: 'markdown',
};

interface Findings {
  files: number;
  findings: number;
  unattributed: number;
}

/** Reads every draft of the workspace and lists what is found in Problems. */
export function registerCheckWorkspace(server: ServerConnection): Disposable {
  return commands.registerCommand('copydesk.checkWorkspace', async () => {
    const found = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Checking the drafts'),
        cancellable: true,
      },
      (progress, token) => checkAll(server, progress, token),
    );
    const message =
      found.findings === 0
        ? l10n.t('{0} drafts read: nothing to say.', found.files)
        : l10n.t(
            '{0} drafts read: {1} findings, {2} quotations without a speaker.',
            found.files,
            found.findings,
            found.unattributed,
          );
    const show = l10n.t('Show Problems');
    const answer = await window.showInformationMessage(
      message,
      ...(found.findings === 0 ? [] : [show]),
    );
    if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
  });
}

async function checkAll(
  server: ServerConnection,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<Findings> {
  const files = await workspace.findFiles(DRAFTS, '**/node_modules/**', undefined, token);
  const sum: Findings = { files: 0, findings: 0, unattributed: 0 };
  for (const file of files) {
    if (token.isCancellationRequested) break;
    progress.report({ message: workspace.asRelativePath(file), increment: 100 / files.length });
    const found = await checkFile(server, file);
    if (found === null) continue;
    sum.files++;
    sum.findings += found.findings;
    sum.unattributed += found.unattributed;
  }
  return sum;
}

async function checkFile(server: ServerConnection, file: Uri) {
  const bytes = await workspace.fs.readFile(file).then(
    read => read,
    () => undefined,
  );
  if (bytes === undefined) return null;
  const extension = file.path.split('.').at(-1) ?? '';
  return server.ask('copydesk/checkFile', {
    uri: file.toString(),
    languageId: LANGUAGE[extension] ?? 'plaintext',
    text: new TextDecoder().decode(bytes),
  });
}
