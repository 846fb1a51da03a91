import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceWith, speakersOf } from './attributing';

const DRAFT = '“The bell rang twice,” verger Amos Tull said. “Then the tower went quiet.”';

describe('trained weights that are missing or damaged', () => {
  const bytes = readFileSync(join(__dirname, '../../models/attribution.bin'));

  it('leave simple rules that still find the speaker', () => {
    const damaged = Uint8Array.from(bytes, (byte, i) => (i === 5_000 ? byte ^ 1 : byte));
    for (const attribution of [undefined, bytes.subarray(0, 1_000), new Uint8Array(), damaged])
      assert.deepEqual(speakersOf(DRAFT, serviceWith({ attribution })), ['Amos Tull', 'Amos Tull']);
  });
});

describe('the cache of attribution', () => {
  it('never shows: an edited draft is answered as if it were new', () => {
    const service = serviceWith({});
    const edited = DRAFT.replace('verger Amos Tull', 'sexton Ruth Gale');
    const story = (paragraph: string): string =>
      `The church stood empty.\n\n${paragraph}\n\n“It was dusk.”`;
    speakersOf(story(DRAFT), service);
    const warm = speakersOf(story(edited), service);
    assert.deepEqual(warm, speakersOf(story(edited), serviceWith({})));
    assert.deepEqual(speakersOf(story(DRAFT), service), speakersOf(story(DRAFT), serviceWith({})));
  });

  it('never shows: a pronoun is answered anew when other words before it tell who has spoken', () => {
    const service = serviceWith({});
    const speaker = (before: string): string | undefined =>
      speakersOf(
        `The hearing began at noon.\n\n${before}\n\nThe room was hot.\n\n“The work is done,” she said.`,
        service,
      ).at(-1);
    assert.equal(speaker('Ada Okoye said that Mara Lind had left.'), 'Ada Okoye');
    assert.equal(speaker('Ada Okoye was there. Mara Lind said the pipe had burst.'), 'Mara Lind');
    assert.equal(speaker('Ada Okoye said that Mara Lind had left.'), 'Ada Okoye');
  });
});
