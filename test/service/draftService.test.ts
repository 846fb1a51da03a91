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
});
