import assert from 'node:assert/strict';
import { serviceWith } from './attributing';
import { missesIn, readHardCases, type Miss } from './hardCases';

/** How many answers must at least be right: nobody, a speaker, no speech. Raised when they are. */
const FLOORS = {
  develop: { nobody: 22, speaker: 61, none: 16 },
  hold: { nobody: 28, speaker: 69, none: 21 },
} as const;

type Answer = keyof (typeof FLOORS)['hold'];

function answerWanted(right: string): Answer {
  if (right === 'nobody') return 'nobody';
  return right.startsWith('none') ? 'none' : 'speaker';
}

describe('hard cases', () => {
  const service = serviceWith({});
  for (const [half, floors] of Object.entries(FLOORS))
    it(`of the half “${half}” are answered as an editor would, so many at least`, () => {
      const right = { nobody: 0, speaker: 0, none: 0 };
      const misses: Miss[] = [];
      for (const hardCase of readHardCases(`${half}.txt`)) {
        for (const judgement of hardCase.judgements)
          right[answerWanted(judgement.right.join('|'))]++;
        misses.push(...missesIn(hardCase, service));
      }
      for (const miss of misses) right[answerWanted(miss.right)]--;
      const wrong = misses.map(miss => `${miss.answer}, not ${miss.right}: ${miss.hardCase.text}`);
      for (const answer of Object.keys(floors) as Answer[])
        assert.ok(
          right[answer] >= floors[answer],
          `${answer}: ${right[answer]} right\n${wrong.join('\n')}`,
        );
    });
});
