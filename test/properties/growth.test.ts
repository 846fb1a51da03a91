import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { HOSTILE_TEXTS, LONG_HOSTILE_TEXTS, type HostileText } from './hostileTexts';
import { freshService } from './theService';

const SIZE = 8_000;
const LONG_SIZE = 128_000;
const TIMES = 4;

/** Four times the text takes four times as long when time is linear, sixteen when it is quadratic. */
const MOST = 9;
/** A long text takes hardly any time that does not grow with it. */
const MOST_LONG = 6;

function bestMilliseconds(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const service = freshService();
    const started = performance.now();
    service.analyse({ text, language: 'markdown' });
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** How the time grows; a machine that is busy elsewhere gets a second and a third chance. */
function growth(text: HostileText, size: number, most: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 4 && least > most; attempt++)
    least = Math.min(
      least,
      bestMilliseconds(text(size * TIMES)) / Math.max(bestMilliseconds(text(size)), 0.5),
    );
  return least;
}

describe('the time of an analysis', function () {
  this.timeout(120_000);
  before(() => bestMilliseconds(HOSTILE_TEXTS['a novel']!(SIZE)));

  for (const [texts, size, most] of [
    [HOSTILE_TEXTS, SIZE, MOST],
    [LONG_HOSTILE_TEXTS, LONG_SIZE, MOST_LONG],
  ] as const)
    for (const [name, text] of Object.entries(texts))
      it(`grows with the text and no faster: ${name}`, () => {
        const times = growth(text, size, most);
        assert.ok(times <= most, `${TIMES} times the text took ${times.toFixed(1)} times as long`);
      });
});
