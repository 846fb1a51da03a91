import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { LowerWordCounts } from '../../src/entities/lowerWordCounts';

const WORDS = ['fares', 'rents', 'boilers', 'lifts'] as const;
const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, i) => new Set(WORDS.filter((_word, at) => (i + 1) & (1 << at))),
);

describe('the words that a draft writes small', () => {
  it('are those of its last version, whatever was written before', () => {
    const draft = fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 6 }), versions => {
        const counts = new LowerWordCounts();
        for (const version of versions) counts.follow(version);
        const last = versions.at(-1)!;
        for (const word of WORDS)
          assert.equal(
            counts.has(word),
            last.some(paragraph => paragraph.has(word)),
            word,
          );
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
