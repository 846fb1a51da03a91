import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fuzz } from './fuzz';
import { HOSTILE_TEXTS } from './hostileTexts';
import { freshService } from './theService';

describe('the fuzzer', () => {
  it('finds no crash and no broken range in 3,000 spoilt drafts', () => {
    assert.deepEqual(fuzz({ cases: 3_000, seed: 1 }), []);
  });
});

describe('a long line', () => {
  for (const name of ['opening marks', 'placeholders', 'claims in one line', 'a novel'])
    it(`of ${name} is answered whole`, () => {
      const text = HOSTILE_TEXTS[name]!(300_000).replaceAll('\n', ' ');
      const analysis = freshService().analyse({ text, language: 'plaintext' });
      assert.ok(analysis);
      assert.equal(analysis.draft.truncatedAt, undefined);
    });
});
