import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import { createDraftService } from '../../src/service/draftService';

const service = createDraftService({ models: {}, lexicon: EMPTY_LEXICON });

/** The claims of a draft, each with the words that are its source. */
function claimsOf(text: string): readonly string[] {
  const analysis = service.analyse({ text, language: 'plaintext' });
  return (analysis?.quantities ?? [])
    .filter(({ isClaim }) => isClaim)
    .map(({ text: words, source }) =>
      source === undefined
        ? `${words}: none`
        : `${words}: ${text.slice(source.start, source.end)} (${source.kind})`,
    );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The board said 46 tenants were behind.', ['46: The board (speaker)']],
  ['The flood killed two farmers, police said on Monday.', ['two: police (speaker)']],
  ['The flood killed two farmers, said Marta Okoye.', ['two: Marta Okoye (speaker)']],
  ['According to the harbour office, 19 boats sank.', ['19: the harbour office (speaker)']],
  [
    'Rents rose 9 per cent, according to a survey of the city.',
    ['9 per cent: a survey of the city (document)'],
  ],
  ['A survey found that 46 per cent never vote.', ['46 per cent: A survey (document)']],
  [
    'Output fell 16 per cent, data from the statistics office show.',
    ['16 per cent: the statistics office (document)'],
  ],
  ['Crime fell, Haan said, adding that 40 officers were hired.', ['40: Haan (speaker)']],
  ['Marta Okoye, a tenant of the block, said 12 flats were cold.', ['12: Marta Okoye (speaker)']],
  ['Marta Okoye, 45, said nothing.', ['45: none']],
  ['The block has 40 flats.', ['40: none']],
  ['Its report of the 40 fires and the claims of 12 owners were read.', ['40: none', '12: none']],
  ['It was reported that 40 people left.', ['40: none']],
  ['“We lost 46 boats,” Okoye said.', ['46: Okoye (quotation)']],
  ['Okoye said it was late. “We lost 46 boats.”', ['46: Okoye (quotation)']],
  ['“We lost 46 boats.”', ['46: none']],
  ['She carried 46 men, none of whom was hurt.said that it was late.', ['46: none']],
];

describe('the source of a claim', () => {
  for (const [text, expected] of CASES) it(text, () => assert.deepEqual(claimsOf(text), expected));

  it('is looked for in the claim’s own paragraph, offsets counting from the draft’s start', () => {
    assert.deepEqual(
      claimsOf(
        'The mayor said the pier was closed.\n\nThe pier has 12 shops.\n\nThe mayor said 14 were left.',
      ),
      ['12: none', '14: The mayor (speaker)'],
    );
  });

  it('survives texts without sense', () => {
    for (const text of [
      'said 5 said 5 said',
      '5, 5, 5 according to',
      'according to 5',
      '“5” “5 “5”',
      ') 5 said (',
    ])
      assert.doesNotThrow(() => claimsOf(text));
  });
});
