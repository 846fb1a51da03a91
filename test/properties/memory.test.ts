import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, it } from 'mocha';
import { longDraft } from './longDraft';
import { randomFrom } from './random';
import { freshService } from './theService';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are held on to. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

describe('the memory of the service', function () {
  this.timeout(120_000);

  it('does not grow with the keys that were pressed: no earlier version of the draft is kept', () => {
    const service = freshService();
    const random = randomFrom(11);
    // Long, so that one version kept for each key would be seen.
    let text = `${longDraft(300)}\n\n${'The lift is out of order again.\n\n'.repeat(8_000)}`;
    const press = (keys: number): void => {
      for (let key = 0; key < keys; key++) {
        const at = Math.floor(random() * 1_800);
        text = `${text.slice(0, at)}e${text.slice(at)}`;
        service.analyse({ text, language: 'plaintext' });
      }
    };
    press(10);
    const before = held();
    press(60);
    const grown = held() - before;
    const versions = (60 * text.length) / 2 ** 20;
    assert.ok(grown < versions / 2, `${grown.toFixed(1)} MB more after 60 keys`);
  });

  it('does not grow with the drafts that were read', () => {
    const service = freshService();
    const read = (from: number, to: number): void => {
      for (let edition = from; edition < to; edition++)
        service.analyse({ text: longDraft(1_000, edition), language: 'plaintext' });
    };
    read(1, 40);
    const before = held();
    read(40, 100);
    const grown = held() - before;
    assert.ok(grown < 16, `${grown.toFixed(1)} MB more after 60 drafts`);
  });
});
