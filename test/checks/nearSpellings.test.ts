import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { NearSpellings } from '../../src/checks/nearSpellings';

/** Short words of few letters: many of them are one edit apart. */
const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 }), {
    maxLength: 30,
  })
  .map(list => new Set(list));

describe('near spellings', () => {
  it('are one letter put in, left out, changed or exchanged with its neighbour apart', () => {
    const names = new Set(['okoye', 'okoya', 'lacapelle', 'lacapele', 'brain', 'brian', 'lott']);
    assert.deepEqual(new NearSpellings().of(names), [
      ['okoye', 'okoya'],
      ['lacapelle', 'lacapele'],
      ['brain', 'brian'],
    ]);
  });

  it('are the same after any series of edits as those of the final words', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), versions => {
        const living = new NearSpellings();
        for (const version of versions)
          assert.deepEqual(living.of(version), new NearSpellings().of(version));
      }),
      { seed: 5, numRuns: 1_000 },
    );
  });

  it('are none where they are more than prose has, and come back when words go', () => {
    const codes = Array.from({ length: 9_000 }, (_, i) => `a${String.fromCodePoint(0x4e00 + i)}kc`);
    const living = new NearSpellings();
    const few = new Set(codes.slice(0, 63));
    const found = living.of(few);
    assert.equal(found.length, (63 * 62) / 2);
    for (const many of [new Set(codes.slice(0, 64)), new Set(codes)]) {
      assert.deepEqual(living.of(many), []);
      assert.deepEqual(new NearSpellings().of(many), []);
      assert.deepEqual(living.of(few), found);
    }
  });

  it('are found where one name of many is typed on', () => {
    const names = Array.from({ length: 40 }, (_, i) => `name${'abcdefgh'.charAt(i % 8)}x${i}`);
    const living = new NearSpellings();
    living.of(new Set([...names, 'hartwel']));
    assert.deepEqual(
      living
        .of(new Set([...names, 'hartwell', 'hartwel']))
        .filter(pair => pair.includes('hartwel')),
      [['hartwell', 'hartwel']],
    );
  });
});
