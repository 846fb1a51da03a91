import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { ListMemo } from '../../src/draft/listMemo';

describe('what is known of the paragraphs of a draft', () => {
  it('is asked again of a new paragraph alone, wherever it is put', () => {
    const asked: string[] = [];
    const lengths = new ListMemo((text: string) => {
      asked.push(text);
      return text.length;
    });
    lengths.all(['The vote is off.', 'Nobody came.']);
    asked.length = 0;
    const versions = [
      ['The vote is off.', 'It rained.', 'Nobody came.'],
      ['By Ada Lund', 'The vote is off.', 'It rained.', 'Nobody came.'],
      ['By Ada Lund', 'It rained.', 'Nobody came.'],
    ];
    for (const version of versions)
      assert.deepEqual(
        lengths.all(version),
        version.map(text => text.length),
      );
    assert.deepEqual(asked, ['It rained.', 'By Ada Lund']);
  });

  it('is right after any series of versions', () => {
    const paragraphs = fc.array(fc.constantFrom('a', 'bb', 'ccc'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(paragraphs, { maxLength: 6 }), versions => {
        const lengths = new ListMemo((text: string) => text.length);
        for (const version of versions)
          assert.deepEqual(
            lengths.all(version),
            version.map(text => text.length),
          );
      }),
      { seed: 2, numRuns: 1_000 },
    );
  });
});
