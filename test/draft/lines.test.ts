import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { LineSplitter } from '../../src/draft/lines';

/** Line breaks of every kind, among letters, spaces and tabs. */
const text = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', '\u2028', ' ', '\t', 'a', 'b', 'The vote is off.'), {
    maxLength: 30,
  })
  .map(pieces => pieces.join(''));
const edit = fc.record({ at: fc.nat(60), removed: fc.nat(6), put: text });

describe('the lines of a draft', () => {
  it('are the same after any series of edits as those of the final text', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const splitter = new LineSplitter();
        let now = start;
        splitter.split(now);
        for (const { at, removed, put } of edits) {
          now = now.slice(0, at) + put + now.slice(at + removed);
          assert.deepEqual(splitter.split(now), new LineSplitter().split(now));
        }
      }),
      { seed: 3, numRuns: 2_000 },
    );
  });

  it('keep their text where another line is typed in', () => {
    const splitter = new LineSplitter();
    const story = (typed: string): string => `The vote is off.\n\n${typed}\n\nNobody came.\n`;
    const before = splitter.split(story('Marta Okoye le'));
    const after = splitter.split(story('Marta Okoye lef'));
    assert.deepEqual(
      after.map(({ start, end, text }) => [start, end, text]),
      [
        [0, 16, 'The vote is off.'],
        [17, 17, ''],
        [18, 33, 'Marta Okoye lef'],
        [34, 34, ''],
        [35, 47, 'Nobody came.'],
        [48, 48, ''],
      ],
    );
    assert.equal(after[0], before[0]);
  });

  it('end at any line break, a pair of them being one', () => {
    const lines = new LineSplitter().split('one\r\ntwo\r\rthree\u2028\tfour');
    assert.deepEqual(
      lines.map(({ text, indent }) => [text, indent]),
      [
        ['one', 0],
        ['two', 0],
        ['', 0],
        ['three', 0],
        ['four', 4],
      ],
    );
  });
});
