import type { Connection } from 'vscode-languageserver';
import type { Files } from '../service/files';
import { fromBase64, toBase64 } from './base64';
import type { ClientRequests } from './protocol';

type Read = ClientRequests['copydesk/files/read'];
type Write = ClientRequests['copydesk/files/write'];

/** The client's files: for the web, where the server has none, and for virtual workspaces. */
export function createClientFiles(connection: Connection): Files {
  return {
    async read(uri) {
      const params: Read['params'] = { uri };
      const base64 = await connection.sendRequest<Read['result']>('copydesk/files/read', params);
      return base64 === null ? undefined : fromBase64(base64);
    },
    async write(uri, bytes) {
      const params: Write['params'] = { uri, base64: toBase64(bytes) };
      await connection.sendRequest('copydesk/files/write', params);
    },
  };
}
