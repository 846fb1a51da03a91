import { join } from 'node:path';
import type { Subject } from './subject';

/** Copydesk's draft service as it ships; one service keeps its caches from text to text. */
export const COPYDESK: Subject = {
  name: 'copydesk',
  async load() {
    const [{ createDraftService }, { createCompromiseLexicon }, { readModels }] = await Promise.all(
      [
        import('../../src/service/draftService'),
        import('../../src/draft/compromiseLexicon'),
        import('../../src/node/readModels'),
      ],
    );
    const service = createDraftService({
      models: readModels(join(process.cwd(), 'models')),
      lexicon: createCompromiseLexicon(),
    });
    return text => service.analyse({ text, language: 'plaintext' });
  },
};
