import assert from 'node:assert/strict';
import { attributionsOf } from './attributing';

function formOf(text: string): string {
  const [attribution] = attributionsOf(text);
  return attribution?.kind === 'attributed' ? attribution.speaker.form : '';
}

describe('what kind of words name the speaker', () => {
  it('tells a name, a role, an organisation and a pronoun apart', () => {
    assert.equal(formOf('“It leaks,” Greta Holm said.'), 'name');
    assert.equal(formOf('“It leaks,” the caretaker said.'), 'role');
    assert.equal(formOf('Greta Holm inspects roofs. “It leaks,” she said.'), 'pronoun');
  });

  it('calls a source vague that names nobody', () => {
    assert.equal(formOf('“He lost the room months ago,” sources said.'), 'vague');
    assert.equal(formOf('“He lost the room months ago,” officials said.'), 'vague');
  });

  it('knows a document that speaks', () => {
    assert.equal(formOf('“Every precaution was taken,” the statement said.'), 'document');
  });
});
