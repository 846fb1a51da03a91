import assert from 'node:assert/strict';
import { tokenizeParagraph } from '../../src/draft/tokenize';

/** Sentences are parted by ` | ` in the cases; it is not in the text. */
const CASES = [
  'The ferry left at nine. | Nobody was on board.',
  'Who pays for the dredging? | The harbour does.',
  'It burned for a week! | Then it rained.',
  'Sen. Marta Okoye met Gov. Hal Brandt in St. Paul on Monday.',
  'Dr. J. P. Quist, of Mercy Hosp., signed the form. | He left early.',
  'The U.S. Senate voted at 5 p.m. Monday. | It was close.',
  'He moved back to the U.S. | The bank followed him.',
  'The shop closes at 6 p.m. | The market stays open.',
  'Acme Corp. shares fell 3.5 percent. | Bolt Inc. gained.',
  'She works for Acme Inc. | Her brother does too.',
  'Marcus Webb Jr. said no. | Marcus Webb Sr. said nothing.',
  'See No. 10 on the list. | It is the last.',
  'He said no. | She said yes.',
  'On Jan. 5 the pipe burst. | By Feb. 2 it was dry.',
  'Rep. Ila Brandt, R-Pa., voted no. | So did her party.',
  'The fire in Bend, Ore., spread fast. | Crews came from Salem.',
  'Prices rose by £1.5m. | Costs did not.',
  'The vote was 5-2. | 300 people watched.',
  'He paid $4.50 for it. | $3 would have been fair.',
  '“Who pays for it?” he asked.',
  '“Who pays for it?” he asked. | “The town?”',
  '“Get out!” she shouted. | They ran.',
  '“Who pays?” Hal Simms asked.',
  '“Who pays?” | The room was quiet.',
  '“We lost.” | The coach shrugged.',
  '“We lost,” Coach Broadus said. | “We deserved to.”',
  '“It hurt. | It still hurts,” she said.',
  '"Stop!" he yelled. | "Stop now!"',
  '‘Are you sure?’ she said. | ‘Quite sure.’',
  '‘We lost.’ | The room was quiet.',
  'He called it “a mess.” | Nobody laughed.',
  'He called it ‘a mess’. | Nobody laughed.',
  'She cited “The Wax Garden.” | It is a novel.',
  'The firm (formerly Bolt Ltd.) was sold. | It had debts.',
  'It failed. | (It had failed before.) | Nobody knew.',
  'They waited... | Then they left.',
  'They waited … and then they left.',
  'The river rose, e.g. in May, and fell, i.e. in June. | Then it froze.',
  'Roe v. Wade was decided in 1973. | It was overturned.',
  'Visit www.example.org. | It is free.',
  'Write to desk@example.org. | We answer.',
  'J.K. Tolliver wrote it. | A. B. Crane edited it.',
  'She has a Ph.D. in physics. | He has none.',
  'She got a C. | The class got a B.',
  'Plan B. | The word is out.',
  'The Washington, D.C., office is shut. | Others are open.',
  'Is it safe? | Is it clean? | Nobody knows.',
  'It was 3 a.m. when the dam broke. | By dawn it was over.',
  'No. | Yes.',
  'Mr. and Mrs. Flett own Fig. 4. | It hangs upstairs.',
  '« Nous partons », dit-il. | « Demain. »',
  'The ’90s were kind to him. | The 2000s were not.',
  '[W]e told them. | [They] knew.',
  'He ran the 100m in 9.9 sec. at noon. | It was a record.',
  'iPhones sold out. eBay listed more.',
  'Approx. 40 people came. | Most stayed.',
];

function split(text: string): string {
  return tokenizeParagraph(text)
    .sentences.map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

describe('sentences', () => {
  for (const expected of CASES)
    it(expected, () => assert.equal(split(expected.replaceAll(' | ', ' ')), expected));

  it('cover every token once', () => {
    const { tokens, sentences } = tokenizeParagraph(CASES.join(' ').replaceAll(' | ', ' '));
    let next = 0;
    for (const sentence of sentences) {
      assert.equal(sentence.first, next);
      next = sentence.last + 1;
    }
    assert.equal(next, tokens.length);
  });
});
