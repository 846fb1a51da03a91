import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import { Known } from '../../src/entities/gazetteer';
import { createNameRecogniser, type NameRecogniser } from '../../src/entities/nameRecogniser';
import { readNameModel } from '../../src/entities/trainedNames';
import { hashText } from '../../src/model/hashing';

const lexicon = createCompromiseLexicon();
const shipped = readFileSync(join(__dirname, '../../models/names.bin'));

function names(recogniser: NameRecogniser, text: string): readonly string[] {
  return recogniser
    .recognise(tokenizeParagraph(text))
    .map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
}

const COPY =
  'Dale Whitcomb of the University of Leeds flew from London to Kenya on Monday, the Ministry of Health said.';

describe('the recogniser of names', () => {
  it('finds people, organisations and places, and no day', () => {
    assert.deepStrictEqual(names(createNameRecogniser(shipped, lexicon), COPY), [
      'Dale Whitcomb: person',
      'University of Leeds: organisation',
      'London: place',
      'Kenya: place',
      'Ministry of Health: organisation',
    ]);
  });

  it('scores each name for every type, the given one highest', () => {
    for (const { type, scores } of createNameRecogniser(shipped, lexicon).recognise(
      tokenizeParagraph(COPY),
    )) {
      assert.ok(scores);
      assert.strictEqual(Math.max(scores.person, scores.organisation, scores.place), scores[type]);
    }
  });

  for (const [what, bytes] of [
    ['missing', undefined],
    ['cut short', shipped.subarray(0, 5_000)],
    ['without gazetteer', shipped.subarray(0, 16 + 2 ** (shipped[5] ?? 0))],
    ['something else', new Uint8Array(100)],
    ['empty', new Uint8Array()],
  ] as const)
    it(`goes by rules where the weights are ${what}`, () => {
      assert.deepStrictEqual(names(createNameRecogniser(bytes, lexicon), COPY), [
        'Dale Whitcomb: person',
        'University of Leeds: organisation',
        'London: place',
        'Kenya: place',
        'Ministry of Health: organisation',
      ]);
    });

  it('knows its towns and given names from a file’s buffer as from bytes of its own', () => {
    for (const bytes of [shipped, new Uint8Array(shipped)]) {
      const { gazetteer } = readNameModel(bytes);
      assert.strictEqual(gazetteer.known(hashText('charlotte')) & Known.given, Known.given);
      assert.strictEqual(gazetteer.known(hashText('qwrtzx')), 0);
    }
  });

  it('works before the word lists are loaded', () => {
    const found = names(createNameRecogniser(shipped, EMPTY_LEXICON), COPY);
    assert.ok(found.includes('University of Leeds: organisation'), found.join());
  });
});
