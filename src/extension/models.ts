import { Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../server/protocol';

type ReadModel = ClientRequests['copydesk/model'];

/** Hands the server the trained weights from the extension's folder; null where one is not there. */
export function answerModelRequests(client: BaseLanguageClient, extension: Uri): Disposable {
  return client.onRequest(
    'copydesk/model',
    async ({ name }: ReadModel['params']): Promise<ReadModel['result']> => {
      const file = Uri.joinPath(extension, 'models', `${name}.bin`);
      return workspace.fs.readFile(file).then(toBase64, () => null);
    },
  );
}

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(letters);
}
