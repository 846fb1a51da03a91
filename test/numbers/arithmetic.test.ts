import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readRelations } from '../../src/numbers/arithmetic/readRelations';
import { tokenizeParagraph } from '../../src/draft/tokenize';

/** Every sentence is invented. `wrong` ones state a figure that the others rule out; `right` ones do not. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  'from … to': [
    'Complaints rose from 7 to 145 in a year, a 1,511 percent increase.',
    'Rents climbed 40 per cent, from £50 to £60 a week.',
    'The fund fell 25 percent to $9.7 million from $10.2 million.',
    'Sales grew 94% to $8 billion from $7 billion.',
    'The river rose from 3.2 metres to 4.8 metres, up 80 per cent.',
    'Attendance rose about 60 percent, from 1,000 to 1,180 people.',
    'Attendance rose by more than 50 percent, from 1,000 to 1,180 people.',
    'Tickets went up from $40 to $50. That is a 20 percent increase.',
    'The budget grew from $5.0 million to $6.0 million, a 24 percent rise.',
    'The price of a loaf jumped 75 percent, from 80 pence to £1.20.',
    'Membership fell 21%, from 2,500 to 2,200.',
    'The council received 84 complaints, up from 60, a 70 percent rise.',
    'Deaths rose to 150 in 2021, up 35 percent from 120 in 2020.',
    'It took in €1.5m last year, down 40 per cent from €2.0m in 2019.',
    'The average wait dropped from 40 days to 30 days, a fall of 33 per cent.',
    'Staff numbers were cut from 1,240 to 930, or 35 percent.',
  ],
  'points and percent': [
    'The share of late trains rose 10 percent, from 20 percent to 30 percent.',
    'The share of late trains rose 15 percentage points, from 20 percent to 30 percent.',
    'Unemployment rose 0.2 percent to 4.1 percent from 3.9 percent.',
    'The bank lifted its rate by 50 basis points, from 1.35 per cent to 2.35 per cent.',
    'Rates rose from 5.0 to 6.0 percent, a 1 percent rise.',
  ],
  'direction and factor': [
    'Profit rose from $60 million to $50 million.',
    'Turnout slipped to 58 percent from 52 percent.',
    'The number of shelters doubled from 50 to 80.',
    'The number of near misses has since doubled, from 12 to 19 a year.',
    'Rents tripled in a decade, from $600 to $1,200 a month.',
    'The herd tripled from 200 to 410 cows.',
    'Waiting lists halved from 800 to 600.',
    'Traffic grew 10-fold from 500 to 2,000 visits.',
    'Its debt more than doubled from £3.1bn to £4.2bn.',
  ],
  'parts, shares, rates, ages': [
    'The crash hurt 12 people: seven men and six women.',
    'The choir has 40 members (22 women and 16 men).',
    'The vaccine reached 60 men and 50 women, a total of 120.',
    'The school has 300 pupils — 160 girls and 150 boys — in ten classes.',
    'Of the 20 seats, the party won 15 and lost the remaining six.',
    'The party won 49 of the 54 seats, or 81 percent.',
    'One in four children, or 35 percent, skips breakfast.',
    'She was paid $1,200 for 40 hours, or $25 an hour.',
    'Born in 1918, he died in 2013 at age 98.',
    'The crash hurt 12 people, seven men and six women.',
  ],
};

const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'from … to': [
    'Complaints rose from 7 to 145 in a year, a 1,971 percent increase.',
    'Rents climbed 20 per cent, from £50 to £60 a week.',
    'The fund fell 4.9 percent to $9.7 million from $10.2 million.',
    'The river rose from 3.2 metres to 4.8 metres, up 50 per cent.',
    'Membership fell 12%, from 2,500 to 2,200.',
    'The council received 84 complaints, up from 60, a 40 percent rise.',
    'Deaths rose to 150 in 2021, up 25 percent from 120 in 2020.',
  ],
  rounding: [
    'Sales grew 14% to $8 billion from $7 billion.',
    'The budget grew from $5 million to $6 million, a 24 percent rise.',
    'One in three children, or 34 percent, skips breakfast.',
    'Complaints rose from 7 to 145, a rise of almost 2,000 percent.',
    'Output grew from 14,300 tonnes to 15,100 tonnes, up 5 per cent.',
    'Two-thirds, or 66 percent, agreed.',
  ],
  'approximations and ranges': [
    'Attendance rose about 20 percent, from 1,000 to 1,180 people.',
    'Attendance rose by more than 15 percent, from 1,000 to 1,180 people.',
    'The number of shelters nearly doubled from 45 to 80.',
    'The herd more than tripled from 200 to 700 cows.',
    'Between 40 and 50 homes were lost, up from 20 to 25, or 100 percent.',
    'Almost half of her support (44 percent) comes from the north.',
    'Around 300 people came, up 50 percent from about 190.',
    'The crash hurt about 12 people: seven men and six women.',
  ],
  'bases of zero and less': [
    'Losses narrowed from -$5 million to -$2 million, a 60 percent improvement.',
    'The count went from 0 to 12, a 100 percent increase.',
    'The temperature rose from -4C to 2C, up 150 percent.',
    'It went from zero to 300 customers, a 300 percent jump.',
  ],
  'points and percent': [
    'The share of late trains rose 50 percent, from 20 percent to 30 percent.',
    'The share of late trains rose 10 percentage points, from 20 percent to 30 percent.',
    'Unemployment rose 0.2 percentage points to 4.1 percent from 3.9 percent.',
    'The bank lifted its rate by 50 basis points, from 1.35 per cent to 1.85 per cent.',
    'Rates rose from 5 to 6 percent, a 20 percent rise.',
  ],
  'parts, shares, rates, ages': [
    'The crash hurt 13 people: seven men and six women.',
    'The crash hurt 12 people, including seven men and three women.',
    'The vaccine reached 60 men and 50 women, a total of 110.',
    'Of the 20 seats, the party won 15 and lost the remaining five.',
    'The party won 49 of the 54 seats, or 91 percent.',
    'She was paid $1,200 for 40 hours, or $30 an hour.',
    'Born in 1918, he died in 2013 at age 94.',
    'Born in 1918, he died in 2013 at age 95.',
  ],
  'factors set off by a comma': [
    'Near misses have since doubled, from 12 to 24 a year.',
    'Rents more than doubled in a decade, from $600 to $1,450 a month.',
    'Visits doubled while the fee rose, from 5 to 6 pounds.',
    'Visits doubled and fees, once waived, grew, from $5 to $6.',
    'Output doubled, and staff went from 5 to 7 people.',
  ],
  'figures about other things': [
    'Shares fell 3 percent after profit rose from $50 million to $60 million.',
    'The club moved from 5 to 12 players and raised fees 10 percent in 2019, while costs doubled.',
    'He walked from 5 to 7 and won 20 percent of the vote.',
    'She went from 3 jobs to 1 job, and rent was 40 percent of her pay.',
    'Profit rose from $50 million to $60 million after costs fell 3 percent.',
    'Profit rose from $50 million to $60 million and costs fell 3 percent.',
    'The fund grew 10 percent a year, from $100 million to $161 million.',
    'The fund grew an average of 10 percent, from $100 million to $161 million.',
    'Wages rose 5 percent after inflation, from $50 to $60.',
    'Her ranking dropped from 5 to 8 in a week.',
    'The rupee fell from 75 rupees to 80 rupees against the dollar.',
    'The firm has 500 stores and 9,000 staff, up 20 percent from 400.',
    'Revenue was $4 billion and profit $500 million, up 11 percent from $3.6 billion.',
    'The squad has 25 players: 12 forwards and 8 backs, plus 5 reserves.',
    'The deficit fell from -5% to -3% of output.',
    'Of 20 members, 12 men and three women spoke.',
    'The 12 members met 7 times and 6 of them left.',
    'In the 20-member council, 12 men and 3 women spoke.',
  ],
};

const wrongIn = (text: string) =>
  readRelations(tokenizeParagraph(text)).filter(relation => !relation.holds);

describe('arithmetic between the figures of a sentence', () => {
  for (const [group, texts] of Object.entries(WRONG))
    describe(`finds what is wrong: ${group}`, () => {
      for (const text of texts) it(text, () => assert.equal(wrongIn(text).length, 1));
    });
  for (const [group, texts] of Object.entries(RIGHT))
    describe(`says nothing of what is right: ${group}`, () => {
      for (const text of texts) it(text, () => assert.deepEqual(wrongIn(text), []));
    });

  it('shows the computation and what would be right', () => {
    const [found] = wrongIn('Complaints rose from 7 to 145 in a year, a 1,511 percent increase.');
    assert.equal(found?.computation, '7 to 145 is +1,971 %');
    assert.equal(found?.stated, '1,511 percent');
    assert.equal(found?.correction, '1,971 percent');
  });

  it('tells percent from percentage points', () => {
    const [found] = wrongIn('The share rose 10 percent, from 20 percent to 30 percent.');
    assert.equal(found?.kind, 'percent-for-points');
    assert.equal(found?.correction, '10 percentage points');
  });

  it('never shows what is no number', () => {
    const nines = '9'.repeat(400);
    const texts = [
      `It rose from 1 to ${nines}, a 40 percent rise.`,
      'It rose from 0.0 to 0.0, a 0 percent rise.',
      'It fell from 0 percent to 0 percent, a 5 percent fall.',
      'It rose from 1 to 999,999,999,999,999, a 999,999,999,999,999 percent rise.',
      'None of 0 of the 0 seats, or 50 percent. 5 of 0 seats, or 50 percent.',
      'Paid $5 for 0 hours, or $5 an hour. 0 people: 0 men and 0 women.',
      'Born in 1900, he died in 1800 at age 1.',
    ];
    for (const text of texts)
      for (const { computation, correction } of readRelations(tokenizeParagraph(text)))
        assert.doesNotMatch(`${computation} ${correction}`, /NaN|Infinity|∞/);
  });
});
