import { Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../server/base64';
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
