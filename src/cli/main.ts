import { join } from 'node:path';
import { createCompromiseLexicon } from '../draft/compromiseLexicon';
import { createDraftService } from '../service/draftService';
import { readModels } from './models';
import { predictCorpus } from './predict';

const [command, corpus] = process.argv.slice(2);
if (command === 'predict' && corpus !== undefined) {
  const service = createDraftService({
    models: readModels(join(__dirname, '../../models')),
    lexicon: createCompromiseLexicon(),
  });
  for (const line of predictCorpus(corpus, service)) process.stdout.write(`${line}\n`);
} else {
  process.stderr.write('copydesk predict CORPUS.jsonl\n');
  process.exitCode = 2;
}
