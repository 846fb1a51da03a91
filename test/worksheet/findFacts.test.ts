import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsIn } from './facts';

/** The facts of a kind, as the worksheet shows them. */
function found(kind: string, text: string): readonly string[] {
  return factsIn(text)
    .filter(fact => fact.kind === kind)
    .map(fact => fact.anchor.text + (fact.places.length > 1 ? ` ×${fact.places.length}` : ''));
}

describe('the facts of a draft', () => {
  it('are its quotations with their speaker, and no scare quotes', () => {
    const text =
      '“The lift stopped on Monday,” said Ines Varga. The “temporary” stairs are of wood.';
    assert.deepEqual(found('quotation', text), ['The lift stopped on Monday,']);
    assert.equal(factsIn(text).find(fact => fact.kind === 'quotation')?.detail, 'Ines Varga');
  });

  it('are its figures, asked once where the same figure counts the same thing', () => {
    const text =
      'The bridge cost $4.2 million, the city said. The mayor said 40 percent of drivers use it.\n\n' +
      'Nobody at the city would say who approved the $4.2 million.\n\nRents rose 40 percent in June, the board said.';
    assert.deepEqual(found('number', text), ['$4.2 million ×2', '40 percent', '40 percent']);
  });

  it('are names in full with their title', () => {
    const text =
      'Mayor Bea Lott opened the hall. Lott thanked Tomas Vey, a baker. Vey bowed to Bea Lott.';
    assert.ok(found('name', text).includes('Bea Lott ×2'));
    assert.ok(found('name', text).includes('Tomas Vey'));
  });

  it('are claims that know no exception', () => {
    assert.deepEqual(
      found(
        'superlative',
        'It is the only clinic on the island and the county’s second largest employer. It has never closed. ' +
          'The most expensive ward opened on the first day of the harvest festival, at the request of the mayor.',
      ),
      ['only clinic', 'largest employer', 'never closed', 'most expensive'],
    );
  });

  it('are not superlatives inside a quotation, which is checked as a whole', () => {
    assert.deepEqual(found('superlative', '“It is the only road,” Vey said.'), []);
  });
});
