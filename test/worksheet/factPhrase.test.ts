import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factPhrase } from '../../src/worksheet/factPhrase';
import { worksheetOf } from './facts';

const DRAFT = `The pier burned for 19 days last spring, and Ines Varga has lived on it since she was nine.

“Nobody came,” said Varga. The repairs will cost $4.2 million, the oldest bill in the harbour.

Per Alm, 58, sailed past 300 times and saw 12 fires.`;

describe('a fact on one line of the worksheet', () => {
  const phrases = worksheetOf(DRAFT).lines.map(({ record }) => factPhrase(record));

  it('tells a figure with the words that it counts', () => {
    assert.ok(phrases.includes('19 days last spring'), phrases.join('\n'));
  });

  it('tells a figure that ends its clause with the words before it', () => {
    assert.ok(phrases.includes('it since she was nine'), phrases.join('\n'));
    assert.ok(phrases.includes('The repairs will cost $4.2 million'), phrases.join('\n'));
  });

  it('tells an age that stands by itself with the name before it', () => {
    assert.ok(phrases.includes('Per Alm, 58'), phrases.join('\n'));
  });

  it('ends where another clause begins', () => {
    assert.ok(phrases.includes('sailed past 300 times'), phrases.join('\n'));
  });

  it('leaves quotations and names as they are', () => {
    assert.ok(phrases.includes('“Nobody came,”'), phrases.join('\n'));
    assert.ok(phrases.includes('Ines Varga'), phrases.join('\n'));
  });

  it('shows no word that the remembered surroundings cut', () => {
    const words = new Set(DRAFT.split(/[\s“”,.]+/));
    for (const phrase of phrases)
      for (const word of phrase.split(/[\s“”,.]+/)) assert.ok(words.has(word), phrase);
  });
});
