import { join } from 'node:path';
import { readModels } from '../../src/node/readModels';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import type { Lexicon } from '../../src/draft/lexicon';
import { createDraftService, type DraftService } from '../../src/service/draftService';

let lexicon: Lexicon | undefined;

/** A fresh service as it ships, with its models and word lists; no caches are shared. */
export function freshService(): DraftService {
  lexicon ??= createCompromiseLexicon();
  return createDraftService({ models: readModels(join(__dirname, '../../models')), lexicon });
}
