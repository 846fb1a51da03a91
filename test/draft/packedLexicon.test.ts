import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compromiseClasses, createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { WordClass } from '../../src/draft/lexicon';
import { packClasses, unpackLexicon } from '../../src/draft/packedLexicon';

describe('the packed word lists', () => {
  it('say of each word and phrase what the library says', () => {
    const classes = compromiseClasses();
    const packed = unpackLexicon(packClasses(classes));
    const living = createCompromiseLexicon();
    assert.ok(classes.size > 20_000);
    for (const word of classes.keys())
      assert.equal(packed.classes(word), living.classes(word), word);
  });

  it('know no other word', () => {
    const packed = unpackLexicon(packClasses(new Map([['boiler', WordClass.noun]])));
    assert.equal(packed.classes('boiler'), WordClass.noun);
    assert.equal(packed.classes('boilers'), 0);
    assert.equal(packed.classes(''), 0);
  });

  it('refuse a word that would run into the next', () => {
    assert.throws(() => packClasses(new Map([['Paris, Texas', WordClass.city]])), RangeError);
  });
});
