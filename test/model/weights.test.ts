import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readWeights, writeWeights, WeightsError } from '../../src/model/weights';

describe('the weights file', () => {
  const file = writeWeights(Float32Array.from([0, 1.27, -1.27, 0.5]));

  it('gives back what was written, to a byte', () => {
    const weights = readWeights(file);
    assert.equal(weights.mask, 3);
    const back = Array.from(weights.values, value => Math.round(value * weights.scale * 100) / 100);
    assert.deepEqual(back, [0, 1.27, -1.27, 0.5]);
  });

  it('says when it is cut short, damaged or something else', () => {
    assert.throws(() => readWeights(file.subarray(0, 3)), WeightsError);
    assert.throws(() => readWeights(file.subarray(0, file.length - 1)), /cut short/);
    const damaged = file.slice();
    damaged[17] = 99;
    assert.throws(() => readWeights(damaged), /damaged/);
    assert.throws(
      () => readWeights(new TextEncoder().encode('something else altogether')),
      /not a weights file/,
    );
  });
});
