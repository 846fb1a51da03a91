import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { insertAttribution } from '../../src/checks/fixes/insertAttribution';
import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import { createDraftService } from '../../src/service/draftService';
import { applyEdits } from './fixture';

const service = createDraftService({ models: {}, lexicon: EMPTY_LEXICON });

/** The text with its first quotation attributed; undefined where no edit is offered. */
function attributed(text: string, quotationStyle: 'american' | 'british' = 'american') {
  const settings = { quotationStyle, severities: {} };
  const story = service.analyse({ text, language: 'plaintext', settings });
  const quotation = story?.quotations.quotations[0];
  assert.ok(story && quotation, 'the draft has a quotation');
  const edits = insertAttribution(story, quotation, 'Marta Okoye said');
  return edits && applyEdits(text, edits);
}

describe('attributing a quotation', () => {
  const cases: readonly (readonly [why: string, before: string, after: string])[] = [
    [
      'a full stop becomes a comma',
      '“It was cold in here.”',
      '“It was cold in here,” Marta Okoye said.',
    ],
    ['a question mark stays', '“Was it cold in here?”', '“Was it cold in here?” Marta Okoye said.'],
    ['an exclamation mark stays', '“How cold it was!”', '“How cold it was!” Marta Okoye said.'],
    ['a comma is used', '“It was cold in here,”', '“It was cold in here,” Marta Okoye said.'],
    ['three dots stay', '“It was cold...”', '“It was cold...” Marta Okoye said.'],
    [
      'a missing full stop is made up for',
      '“It was cold in here”',
      '“It was cold in here,” Marta Okoye said.',
    ],
    [
      'a full stop outside the marks goes inside as a comma',
      'The boiler was “a wreck”.',
      'The boiler was “a wreck,” Marta Okoye said.',
    ],
    [
      'straight marks are no different',
      '"It was cold in here."',
      '"It was cold in here," Marta Okoye said.',
    ],
    [
      'what follows in the paragraph stays',
      '“It was cold in here.” The tenants left on Friday.',
      '“It was cold in here,” Marta Okoye said. The tenants left on Friday.',
    ],
    [
      'a sentence that runs on is attributed at its end',
      'The boiler was “a wreck” when the tenants came. It was cold.',
      'The boiler was “a wreck” when the tenants came, Marta Okoye said. It was cold.',
    ],
    [
      'a quotation that ends with another',
      '“He told me ‘never again.’”',
      '“He told me ‘never again,’” Marta Okoye said.',
    ],
    [
      'a quotation that runs on into the next paragraph is attributed before it',
      '“It was cold in here.\n\n“It was cold all week.”',
      'Marta Okoye said: “It was cold in here.\n\n“It was cold all week.”',
    ],
  ];
  for (const [why, before, after] of cases) it(why, () => assert.equal(attributed(before), after));

  it('follows the British style: single marks, the comma outside a few words', () => {
    assert.equal(
      attributed('‘It was cold in here.’', 'british'),
      '‘It was cold in here,’ Marta Okoye said.',
    );
    assert.equal(
      attributed('The boiler was ‘a wreck’.', 'british'),
      'The boiler was ‘a wreck’, Marta Okoye said.',
    );
  });

  it('offers nothing where the sentence asks', () => {
    assert.equal(attributed('Was the boiler “a wreck” when the tenants came?'), undefined);
  });
});
