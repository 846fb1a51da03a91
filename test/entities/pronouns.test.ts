import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GivenName, readPronounModel } from '../../src/entities/pronounModel';
import { hashText } from '../../src/model/hashing';
import { antecedentOf } from './markedDraft';

describe('who a pronoun stands for', () => {
  it('knows given names by gender from a file’s buffer as from bytes of its own', () => {
    const shipped = readFileSync(join(__dirname, '../../models/pronouns.bin'));
    for (const bytes of [shipped, new Uint8Array(shipped)]) {
      const names = readPronounModel(bytes)?.givenNames;
      assert.strictEqual(names?.known(hashText('dimitri')), GivenName.he);
      assert.strictEqual(names.known(hashText('ingrid')), GivenName.she);
    }
  });

  it('is the one person who was named', () => {
    assert.strictEqual(
      antecedentOf('Marta Okoye opened the door.\n\n“You are late,” <she> said.'),
      'Marta Okoye',
    );
  });

  it('is the one of two whom the draft speaks of so', () => {
    const before = 'Mr. Dale Whitcomb met Mrs. Bea Lott at noon. ';
    assert.strictEqual(antecedentOf(`${before}“I am sorry,” <he> said.`), 'Dale Whitcomb');
    assert.strictEqual(antecedentOf(`${before}“I am sorry,” <she> said.`), 'Bea Lott');
  });

  it('goes by the role where the name says nothing', () => {
    assert.strictEqual(
      antecedentOf(
        'The spokeswoman, Ximo Arrat, sat beside Mr. Lothar Quill. “We will answer,” <she> said.',
      ),
      'Ximo Arrat',
    );
  });

  it('goes by how the draft has spoken of a person so far', () => {
    assert.strictEqual(
      antecedentOf(
        'Ximo Arrat raised her hand. She had waited an hour.\n\nThen Mr. Lothar Quill rose. “Enough,” <she> said.',
      ),
      'Ximo Arrat',
    );
  });

  it('is rather the speaker before than somebody mentioned in passing', () => {
    assert.strictEqual(
      antecedentOf(
        '“We are ready,” said John Calder, the fire chief.\n\nHe thanked Peter Moss for the hoses. “We needed them,” <he> said.',
        ['John Calder'],
      ),
      'John Calder',
    );
  });

  it('is nobody whom the quotation itself speaks of', () => {
    assert.strictEqual(
      antecedentOf(
        'Ruben Marsh, an aide to Peter Moss, said the plan would hold. “Peter Moss is ready,” <he> said.',
      ),
      'Ruben Marsh',
    );
  });

  it('is an organisation for “it”', () => {
    assert.strictEqual(
      antecedentOf('Brightwell Robotics Inc. will close its plant. “Demand fell,” <it> said.'),
      'Brightwell Robotics Inc.',
    );
  });

  it('may be somebody without a name', () => {
    assert.strictEqual(
      antecedentOf('A neighbour stood at the fence. “It was loud,” <she> said.'),
      'neighbour',
    );
    assert.strictEqual(
      antecedentOf('Residents met on Friday. “We are tired,” <they> said.'),
      'Residents',
    );
  });

  it('is nobody where nobody was named', () => {
    assert.strictEqual(antecedentOf('“We will rebuild every house,” <he> said.'), undefined);
    assert.strictEqual(antecedentOf('It rained. “We are leaving,” <they> said.'), undefined);
  });

  it('is nobody where the draft has called everybody otherwise', () => {
    assert.strictEqual(
      antecedentOf('Mrs. Maria Gallo opened the door. “You are late,” <he> said.'),
      undefined,
    );
  });

  it('is nobody where there is no pronoun', () => {
    assert.strictEqual(antecedentOf('“You are late,” <somebody> said.'), undefined);
  });
});
