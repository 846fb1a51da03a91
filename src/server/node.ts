import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from '../node/nodeFiles';
import { modelsFolder, readModels } from '../node/readModels';
import { startServer } from './server';

const models = modelsFolder(__dirname);

startServer(createConnection(ProposedFeatures.all), {
  readModels: () => Promise.resolve(readModels(models)),
  files: nodeFiles,
  checkPage: `${pathToFileURL(join(models, '..', 'docs', 'checks')).href}/{check}.md`,
});
