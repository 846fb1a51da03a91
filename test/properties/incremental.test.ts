import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { DRAFT_LANGUAGES } from '../../src/draft/draft';
import { applyEdit, arbitraryDraft, arbitraryEdit } from './arbitraryDraft';
import { brokenInvariants } from './invariants';
import { freshService } from './theService';
import { withFixes } from './withFixes';

/** A fixed seed: the test command is the same each time; `npm run fuzz` looks further. */
const RUNS = { seed: 1909, numRuns: 150 };
const language = fc.constantFrom(...DRAFT_LANGUAGES);

describe('an analysis', function () {
  this.timeout(120_000);
  it('is the same after any series of edits as on the final text', () => {
    fc.assert(
      fc.property(
        language,
        arbitraryDraft,
        fc.array(arbitraryEdit, { maxLength: 8 }),
        (language, start, edits) => {
          const living = freshService();
          let text = start;
          living.analyse({ text, language });
          for (const edit of edits) {
            text = applyEdit(text, edit);
            living.analyse({ text, language });
          }
          assert.deepEqual(
            withFixes(living.analyse({ text, language })!),
            withFixes(freshService().analyse({ text, language })!),
          );
        },
      ),
      RUNS,
    );
  });

  it('never throws, and every range in it lies inside the text and splits no character', () => {
    const service = freshService();
    fc.assert(
      fc.property(language, arbitraryDraft, (language, text) => {
        const analysis = service.analyse({ text, language });
        assert.deepEqual(analysis && brokenInvariants(analysis), []);
      }),
      { ...RUNS, numRuns: 1_500 },
    );
  });

  it('stands through texts that are no text at all', () => {
    const service = freshService();
    fc.assert(
      fc.property(language, fc.string({ unit: 'binary', maxLength: 400 }), (language, text) => {
        const analysis = service.analyse({ text, language });
        assert.deepEqual(analysis && brokenInvariants(analysis), []);
      }),
      { ...RUNS, numRuns: 500 },
    );
  });
});
