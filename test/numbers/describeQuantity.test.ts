import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import {
  describeQuantity,
  describeRelation,
  relationsOf,
} from '../../src/numbers/describeQuantity';
import { readQuantities } from '../../src/numbers/readQuantities';

const said = (text: string) => readQuantities(tokenizeParagraph(text)).map(describeQuantity);

describe('a number explained', () => {
  it('says its value in full', () => {
    assert.deepEqual(said('The fund lost about $9.7 million.'), ['about 9.7 million USD']);
    assert.deepEqual(said('More than 10,000 people came.'), ['more than 10,000 people']);
    assert.deepEqual(said('Between 5 and 7 per cent left.'), ['5 to 7 %']);
    assert.deepEqual(said('One in three stayed.'), ['33.3 %']);
    assert.deepEqual(said('They got 5 lakh rupees.'), ['500,000 INR']);
    assert.deepEqual(said('Visits grew 18-fold.'), ['18 times']);
  });

  it('has nothing to add to a date or a rank', () => {
    assert.deepEqual(said('In 1995 it came second in its third year.'), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says what it was compared with', () => {
    const paragraph = tokenizeParagraph('Rents climbed 20 per cent, from £50 to £60 a week.');
    for (const quantity of readQuantities(paragraph))
      assert.deepEqual(relationsOf(paragraph, quantity).map(describeRelation), [
        '£50 to £60 is +20 %, as the draft says.',
      ]);
  });
});
