import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { modelsFolder, readModels } from '../../src/node/readModels';
import { createDraftService } from '../../src/service/draftService';
import { markFindings, unmarked } from './fixture';

const DRAFTS = join(__dirname, 'drafts');
const service = createDraftService({
  models: readModels(modelsFolder(__dirname)),
  lexicon: createCompromiseLexicon(),
});

describe('a whole draft, with every check as it comes', () => {
  for (const name of readdirSync(DRAFTS))
    it(`${name} has the findings that are marked in it, and no other`, () => {
      const marked = readFileSync(join(DRAFTS, name), 'utf8');
      const text = unmarked(marked);
      const language = name.endsWith('.md') ? 'markdown' : 'plaintext';
      const analysis = service.analyse({ text, language });
      assert.ok(analysis);
      assert.equal(markFindings(text, analysis.diagnostics), marked);
    });
});
