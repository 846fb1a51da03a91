import assert from 'node:assert/strict';
import { speakersOf } from './attributing';

describe('a speaker in another paragraph', () => {
  it('goes on in an open quotation', () => {
    assert.deepEqual(
      speakersOf(
        'Judge Amara Obi read her sentence aloud: “You were trusted with other people’s savings.\n\n“You spent them on boats.”',
      ),
      ['Amara Obi', 'Amara Obi'],
    );
  });

  it('ends an open quotation with whom its last part names', () => {
    assert.deepEqual(
      speakersOf(
        '“We wait,” Mina Sole said on Friday. “The road is closed.\n\n“We leave at nine,” added Tor Halden.',
      ),
      ['Mina Sole', 'Tor Halden', 'Tor Halden'],
    );
  });

  it('goes on in a quotation that stands alone', () => {
    assert.deepEqual(
      speakersOf(
        '“I cannot vote for this,” Senator Dana Frick said.\n\n“I will not vote for this.”',
      ),
      ['Dana Frick', 'Dana Frick'],
    );
  });

  it('is credited on the next line', () => {
    assert.deepEqual(speakersOf('“The sea took the road first.”\n\n— Mairi Sloan, ferry pilot'), [
      'Mairi Sloan',
    ]);
  });

  it('takes turns with another', () => {
    assert.deepEqual(
      speakersOf(
        'Officer Liam Drake called the dispatcher, Kay Soto.\n\n“I need help at the pier,” Drake said.\n\n“It is ten minutes out,” Soto replied.\n\n“We have five.”',
      ),
      ['Liam Drake', 'Kay Soto', 'Liam Drake'],
    );
  });

  it('is the pronoun’s person', () => {
    assert.deepEqual(
      speakersOf(
        'Detective Carla Wynn took the stand after lunch. “I found the receipt in the glove box,” she said.',
      ),
      ['Carla Wynn'],
    );
  });

  it('is the one actor of the sentence before', () => {
    assert.deepEqual(speakersOf('Captain Mateo Ruiz was blunt. “We lose the ridge tonight.”'), [
      'Mateo Ruiz',
    ]);
  });
});
