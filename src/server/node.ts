import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Models } from '../service/draftService';
import { nodeFiles } from '../node/nodeFiles';
import { MODEL_NAMES } from './protocol';
import { startServer } from './server';

const root = join(__dirname, '..');

/** The weights beside the bundle; what is not there is left out, and rules answer instead. */
async function readModels(): Promise<Models> {
  const models: Partial<Record<keyof Models, Uint8Array>> = {};
  await Promise.all(
    MODEL_NAMES.map(async name => {
      const bytes = await readFile(join(root, 'models', `${name}.bin`)).catch(() => undefined);
      if (bytes !== undefined) models[name] = bytes;
    }),
  );
  return models;
}

startServer(createConnection(ProposedFeatures.all), {
  readModels,
  files: nodeFiles,
  checkPage: `${pathToFileURL(join(root, 'docs', 'checks')).href}/{check}.md`,
});
