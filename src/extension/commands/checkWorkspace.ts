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
import type { FileFindings } from '../../server/protocol';
import type { ServerConnection } from '../serverConnection';

const DRAFTS = '**/*.{draft,story,txt,md,markdown}';
/** Where a zero byte tells that a file is no text. */
const BEGINNING = 8_192;
const LANGUAGE: Readonly<Record<string, string>> = {
  draft: 'newsdraft',
  story: 'newsdraft',
  md: 'markdown',
  markdown: 'markdown',
};

/** What a check of the workspace came to. */
export interface WorkspaceFindings {
  /** The drafts that were read, of so many that there are. */
  readonly files: number;
  readonly of: number;
  readonly findings: number;
  readonly unattributed: number;
}

/**
 * Reads every draft of the workspace and lists what is found in Problems. Another extension may
 * hand in a token; the command gives what the check came to.
 */
export function registerCheckWorkspace(server: ServerConnection): Disposable {
  return commands.registerCommand(
    'copydesk.checkWorkspace',
    async (cancellation?: CancellationToken): Promise<WorkspaceFindings> => {
      const found = await window.withProgress(
        {
          location: ProgressLocation.Notification,
          title: l10n.t('Checking the drafts'),
          cancellable: true,
        },
        (progress, token) => checkAll(server, progress, either(token, cancellation)),
      );
      void tell(found);
      return found;
    },
  );
}

/** Says what was found, and offers to show it. */
async function tell({ files, of, findings, unattributed }: WorkspaceFindings): Promise<void> {
  const read =
    files < of
      ? l10n.t('Stopped: {0} of {1} drafts read.', files, of)
      : l10n.t('{0} drafts read.', files);
  const found =
    findings === 0
      ? l10n.t('Nothing to say.')
      : l10n.t('{0} findings, {1} quotations without a speaker.', findings, unattributed);
  const show = l10n.t('Show Problems');
  const offers = findings === 0 ? [] : [show];
  const answer = await window.showInformationMessage(`${read} ${found}`, ...offers);
  if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
}

/** True as soon as either token asks to stop. */
function either(a: CancellationToken, b: CancellationToken | undefined): () => boolean {
  return () => a.isCancellationRequested || b?.isCancellationRequested === true;
}

/** Reads one draft after the other. Stopped, it leaves whole findings of those that it has read. */
async function checkAll(
  server: ServerConnection,
  progress: Progress<{ message?: string; increment?: number }>,
  isStopped: () => boolean,
): Promise<WorkspaceFindings> {
  const uris = await workspace.findFiles(DRAFTS, '**/node_modules/**');
  const sum = { files: 0, of: uris.length, findings: 0, unattributed: 0 };
  for (const uri of uris) {
    if (isStopped()) break;
    progress.report({ message: workspace.asRelativePath(uri), increment: 100 / uris.length });
    const found = await checkFile(server, uri);
    // One that is no draft, by the settings or by its bytes, is none of those to be read.
    if (found === null) sum.of--;
    else {
      sum.files++;
      sum.findings += found.findings;
      sum.unattributed += found.unattributed;
    }
  }
  return sum;
}

/** Reads one file, as it stands in the editor where it is open; null where it is no draft. */
async function checkFile(server: ServerConnection, file: Uri): Promise<FileFindings | null> {
  const text = await textOf(file);
  if (text === undefined) return null;
  const extension = file.path.split('.').at(-1) ?? '';
  return server.ask('copydesk/checkFile', {
    uri: file.toString(),
    languageId: LANGUAGE[extension] ?? 'plaintext',
    text,
  });
}

/** The text of a draft; undefined where the file cannot be read or holds no text. */
async function textOf(file: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open !== undefined) return open.getText();
  try {
    const bytes = await workspace.fs.readFile(file);
    return bytes.subarray(0, BEGINNING).includes(0) ? undefined : new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}
