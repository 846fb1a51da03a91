import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import type { Models } from '../service/draftService';
import { fromBase64 } from './base64';
import { MODEL_NAMES, type ClientRequests } from './protocol';
import { startServer } from './server';

type ReadModel = ClientRequests['copydesk/model'];

const scope = self as DedicatedWorkerGlobalScope;
const connection = createConnection(
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);

/** The weights, which the client reads from the extension's folder. */
async function readModels(): Promise<Models> {
  const models: Partial<Record<keyof Models, Uint8Array>> = {};
  await Promise.all(
    MODEL_NAMES.map(async name => {
      const params: ReadModel['params'] = { name };
      const base64 = await connection.sendRequest<ReadModel['result']>('copydesk/model', params);
      if (base64 !== null) models[name] = fromBase64(base64);
    }),
  );
  return models;
}

startServer(connection, { readModels });
