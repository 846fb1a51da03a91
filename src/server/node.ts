import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from '../node/nodeFiles';
import { modelsFolder, readModels } from '../node/readModels';
import { startServer } from './server';

/**
 * A draft of 10,000 words takes 40 MB; by itself the engine would let the garbage of the key presses
 * grow to 200 more before it looks. So it looks when half of what is alive has come on top.
 */
setFlagsFromString('--heap-growing-percent=50');

const models = modelsFolder(__dirname);

startServer(createConnection(ProposedFeatures.all), {
  readModels: () => Promise.resolve(readModels(models)),
  files: nodeFiles,
  checkPage: `${pathToFileURL(join(models, '..', 'docs', 'checks')).href}/{check}.md`,
});
