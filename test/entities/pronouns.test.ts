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

  it('is who has just said something, however often another is named', () => {
    assert.strictEqual(
      antecedentOf(
        'Lothar Quill won on Sunday. Quill beat four rivals. Quill spoke until noon.\n\n' +
          'Dale Whitcomb, a farmer who voted for Quill, said Quill knew the valley.\n\n' +
          '“Quill keeps his word. Quill listens. I trust Quill,” <he> said.',
      ),
      'Dale Whitcomb',
    );
  });

  it('is the newcomer who says something, and not whom everybody talks about', () => {
    const before = 'Lothar Quill spoke. Quill wept. Quill left.\n\n';
    assert.strictEqual(
      antecedentOf(
        `${before}For example, Dale Whitcomb, the chairman of the county party, said Quill hurt his own cause by attacking the senator, Vera Lund. “I do not think it was wise. Quill should stop. It will cost Quill votes,” <he> said.`,
      ),
      'Dale Whitcomb',
    );
  });

  it('is who spoke at the end of the sentence before, not whom it is about', () => {
    assert.strictEqual(
      antecedentOf(
        'Lothar Quill toured the mills. Dale Whitcomb ran beside him.\n\n' +
          'Quill thrilled the crowds, Whitcomb said. “Clear and calm,” <he> said.',
      ),
      'Dale Whitcomb',
    );
  });

  it('is not whom a name only describes', () => {
    assert.strictEqual(
      antecedentOf(
        'Lothar Quill won on Sunday. Quill wept.\n\nQuill aide Dale Whitcomb would not say more. “Wait and see,” <he> said.',
      ),
      'Dale Whitcomb',
    );
  });

  it('goes on with whom the pronoun before stood for', () => {
    assert.strictEqual(
      antecedentOf(
        'Lothar Quill won on Sunday.\n\nOne voter, Dale Whitcomb, 35, came by bicycle. He had booed Quill in May. “I was wrong,” <he> said.',
      ),
      'Dale Whitcomb',
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

  it('is nobody in a note to the reader, whatever pronoun the story ends with', () => {
    assert.strictEqual(
      antecedentOf(
        'Mrs. Bea Lott said the council had thanked her\n\nEditor’s note: “It is late,” <he> said.',
      ),
      undefined,
    );
  });
});
