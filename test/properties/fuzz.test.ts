import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fuzz } from './fuzz';
import { HOSTILE_TEXTS } from './hostileTexts';
import { freshService } from './theService';

describe('the fuzzer', function () {
  this.timeout(120_000);
  it('finds no crash and no broken range in 1,500 spoilt drafts', () => {
    assert.deepEqual(fuzz({ cases: 1_500, seed: 1 }), []);
  });
});

describe('a long line', function () {
  this.timeout(120_000);
  for (const name of ['opening marks', 'placeholders', 'claims in one line', 'a novel'])
    it(`of ${name} is answered whole`, () => {
      const text = HOSTILE_TEXTS[name]!(150_000).replaceAll('\n', ' ');
      const analysis = freshService().analyse({ text, language: 'plaintext' });
      assert.ok(analysis);
      assert.equal(analysis.draft.truncatedAt, undefined);
    });
});
