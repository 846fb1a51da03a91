import { FileSystemError, Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromBase64, toBase64 } from '../server/base64';
import type { ClientRequests } from '../server/protocol';

type Read = ClientRequests['copydesk/files/read'];
type Write = ClientRequests['copydesk/files/write'];

/** The workspace's files for a server that cannot reach them: on the web, in a virtual workspace. */
export function answerFileRequests(client: BaseLanguageClient): readonly Disposable[] {
  return [
    client.onRequest(
      'copydesk/files/read',
      async ({ uri }: Read['params']): Promise<Read['result']> => {
        try {
          return toBase64(await workspace.fs.readFile(Uri.parse(uri)));
        } catch (error) {
          if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
          throw error;
        }
      },
    ),
    client.onRequest(
      'copydesk/files/write',
      async ({ uri, base64 }: Write['params']): Promise<Write['result']> => {
        await writeWhole(Uri.parse(uri), fromBase64(base64));
        return null;
      },
    ),
  ];
}

/**
 * Writes beside the file and renames over it; where a file system knows no renaming, in place. Where
 * there is no room even for the first, the file stays as it is and nothing is left beside it.
 */
async function writeWhole(file: Uri, bytes: Uint8Array): Promise<void> {
  const beside = file.with({ path: `${file.path}.${Date.now().toString(36)}.tmp` });
  try {
    await workspace.fs.writeFile(beside, bytes);
  } catch (error) {
    await workspace.fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
  try {
    await workspace.fs.rename(beside, file, { overwrite: true });
  } catch {
    await workspace.fs.writeFile(file, bytes);
    await workspace.fs.delete(beside);
  }
}
