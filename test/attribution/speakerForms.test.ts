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

  it('reads a noun after “one” that could be a verb as the speaker', () => {
    const [attribution] = attributionsOf(
      'One engineer, who asked not to be named, said the mood was “funereal.”',
    );
    assert.equal(attribution?.kind === 'attributed' && attribution.speaker.name, 'One engineer');
  });

  it('knows a person by age alone', () => {
    for (const text of [
      'Greta Holm is to be tried in May. “I never saw the ledger,” said the 46-year-old.',
      'Greta Holm is to be tried in May. “I never saw the ledger,” the 46-year-old told the court.',
    ]) {
      const [attribution] = attributionsOf(text);
      assert.ok(attribution?.kind === 'attributed', text);
      assert.equal(attribution.speaker.text, 'the 46-year-old');
      assert.equal(attribution.speaker.name, 'Greta Holm');
    }
  });

  it('knows a document that speaks', () => {
    assert.equal(formOf('“Every precaution was taken,” the statement said.'), 'document');
  });
});

describe('a pronoun between two quotations', () => {
  const draft = `"I closed my eyes," Halvorsen said. "I heard the net."

The 22-year-old striker, who joined on loan from Delmouth in August for $1.2 million, has scored 14 goals in 19 games. His manager was in no mood to celebrate.

"We were poor for an hour. Poor," said Dag Ferriby, in his third season at the club. "If we play like that at Kessel Park, they’ll put five past us."

Asked whether the title was on, he laughed: "Ask me in May."

Eastholm coach Lina Duarte called the winner "offside by a yard," a view that the fourth official did not share.

"He looked at me like I’d asked him for money," she said.

It was the kind of afternoon the locals call "a proper Tarn day": sleet, mud and a wind that held up every goal kick. Ferriby’s "Iron Curtain" defense had not conceded at home in 611 minutes until Paulo Reis, nicknamed "the Postman" because he always delivers, headed in from six yards.

"It means nothing now," Reis said through an interpreter.

Captain Joe Tindall, whose father ("the original Tindall," as the club program puts it) played in the 1987 side, lifted the fans’ scarf above his head.

"Dad always said you have to suffer first," he said. "Well, we’ve suffered."`;

  it('stands for one person, whoever has just spoken', () => {
    const speakers = attributionsOf(draft).map(attribution =>
      attribution.kind === 'attributed' ? attribution.speaker.name : attribution.kind,
    );
    assert.equal(speakers.at(-1), speakers.at(-2));
  });
});
