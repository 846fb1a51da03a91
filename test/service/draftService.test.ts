import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import { createDraftService } from '../../src/service/draftService';

describe('the draft service', () => {
  it('gives an empty analysis for an empty draft', () => {
    const analysis = createDraftService({ models: {}, lexicon: EMPTY_LEXICON }).analyse({
      text: '',
      language: 'plaintext',
    });
    assert.deepEqual(analysis?.quotations.quotations, []);
    assert.deepEqual(analysis?.diagnostics, []);
  });

  it('stops when asked to', () => {
    const service = createDraftService({ models: {}, lexicon: EMPTY_LEXICON });
    assert.equal(
      service.analyse({ text: 'One.\n\nTwo.', language: 'plaintext' }, () => true),
      undefined,
    );
  });

  it('gives the same values for what a key press left as it was', () => {
    const service = createDraftService({ models: {}, lexicon: EMPTY_LEXICON });
    const read = (typed: string) =>
      service.analyse({
        text: `“We were told it was safe,” said Ada Okoye, who paid £400.\n\n${typed}\n\n“It was not.”`,
        language: 'plaintext',
      })!;
    const before = read('Nobody cam');
    const after = read('Nobody came');
    assert.equal(after.quotations.quotations[0], before.quotations.quotations[0]);
    assert.equal(after.quantities[0], before.quantities[0]);
    assert.deepEqual(
      after.quotations.quotations[1]?.start,
      (before.quotations.quotations[1]?.start ?? 0) + 1,
    );
  });
});
