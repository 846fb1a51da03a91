import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import { readQuantities } from '../../src/numbers/readQuantities';
import { readMarked, tell } from './markedText';

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  money: [
    'The fund lost [money claim $9.7 million] in a week.',
    'The bridge cost [money claim £3bn], the tunnel [money claim €1.2m] and the port [money claim ¥100bn].',
    'The temple spent [money claim Rs 500 crore] and each family got [money claim ₹5 lakh].',
    'A ticket is [money claim A$40] in Perth and [money claim HK$210] at the harbour.',
    'The grant rises to [money claim Dh3,200] a month.',
    'A litre costs [money claim 19 United States cents] more.',
    'The lunch set is [money claim 99 baht].',
    'They want between [money claim $5-7 million] for the roof.',
    'The charity spent [money claim tens of millions of dollars] on it.',
    'A stamp is [money claim 85p] now.',
  ],
  'percent and changes': [
    'Rents rose [percent claim 46 percent] in Hartwell.',
    'Turnout was between [percent claim 5 and 7 per cent].',
    'Growth of [percent claim 5-7%] is forecast.',
    'Prices grew by [percent claim 4 to 5 per cent] a year, a target of [percent claim 2 to 3 per cent].',
    'Output fell by [percent claim -9.1%] last spring.',
    'The rate went from [percent claim 20] to [percent claim 30 per cent].',
    'She led by [percent claim 42] against [percent claim 39 per cent].',
    'Support is up [change claim 3.2 percentage points] since then.',
    'The bank raised rates by [change claim 50 basis points].',
    'The margin of error was [change claim +/-3 percentage points].',
    'She won by [change claim 20 points] in the north.',
    'Visits to the site grew [change claim 18-fold].',
    'Complaints have [change claim doubled] and the backlog was [change claim halved].',
    'Deaths [change claim tripled] while [change claim twice] as many beds stood empty.',
  ],
  'ratios and shares': [
    '[ratio claim 4 in 10] tenants are behind with the rent.',
    'Nearly [ratio claim one in three] visits ended badly.',
    '[ratio claim Nine out of 10] said no.',
    'She gave away [ratio claim half] of the money.',
    'More than [ratio claim two-thirds] of the town voted.',
    'Only [ratio claim a third] of the pupils passed, less than [ratio claim a quarter] in spring.',
    'The rate is [ratio claim 2.5 per 100,000] residents.',
  ],
  counts: [
    'The march drew [count claim 10,000] people and [count claim six hundred] police officers.',
    'There were [count claim a dozen] eggs and [count claim tens of thousands] of bees.',
    '[count claim Hundreds] fled; [count claim half a million] stayed.',
    'The [count claim 131-page] report names nobody.',
    'The flood killed [count claim two] farmers.',
    'She keeps a [count claim double-digit] lead.',
    'The song had [count claim 2.5m] listeners.',
  ],
  measurements: [
    'Fire burned [measurement claim 8,500 acres], [measurement claim 176 kilometres] from the coast.',
    'A [measurement claim 7.0-magnitude] quake struck.',
    'The door is [measurement claim 5ft 10in] high.',
    'It was [measurement claim 25C] in the shade and [measurement claim -42 degrees Celsius] on the ridge.',
    'She waited for [measurement claim two hours] and won in [measurement claim 2hr 39min 16sec].',
    'Investors get a [measurement claim 15-year] permit.',
    'The farm covers [measurement claim 20 square miles].',
  ],
  ages: [
    'The [age claim 45-year-old] joined aged [age claim 14].',
    'Maria Ruiz, [age claim 45], lives next door.',
    'A woman in her [age claim 20s] was hurt.',
    'They moved when she was [age claim six].',
    'He died at age [age claim 95].',
    'Voters younger than [age claim 30] stayed away, as did those [age claim 65 to 70].',
    'Who lives at home at [age 29]?',
    'Pupils aged [age claim 6] and [age claim 7] sat down.',
  ],
  scores: [
    'The side lost [score claim 1-0] to Leith.',
    'A [score claim 3-2] victory followed.',
    'The bill passed by a vote of [score claim 90 to 10].',
    'The visitors won by [score claim 115 runs] at home.',
  ],
  ordinals: [
    'It closed for the [ordinal claim first] time.',
    'It was the [ordinal claim third] such fire this month.',
    'She is in her [ordinal second] term.',
    'The [ordinal 17th] conclave opens in Delhi.',
    'She is the country’s [ordinal claim first] female president.',
    'The [ordinal first] phase of the works is over.',
  ],
  'dates and times': [
    'He left in [datetime 1995] and came back in [datetime October 2020].',
    'The vote on [datetime July 25, 2022], was at [datetime 7:45pm].',
    'It ran from [datetime 19 to 20 July 2022].',
    'She was called at [datetime 9.41], at [datetime 21.05] and by [datetime 9.50] Strachan was out.',
    'Doors open at [datetime 7.30] on Friday; shares closed at [count claim 9.41] and the rate stood at [percent claim 4.25%].',
    'He ran it in [measurement claim 9.58 seconds] from a start at [measurement claim 1.20 metres].',
    'The law of the [datetime 1970s] was changed [datetime two weeks] ago.',
    'Sales fell in the [datetime first quarter of 2022].',
    'Doors open at [datetime 6 a.m.] on [datetime Sept. 11].',
    'In the [datetime 1995-96] season it rained.',
    'The keep was built between [datetime 1261] and [datetime 1265].',
  ],
  'names with figures': [
    'No. [identifier 10] would not comment.',
    'Leaders of the [identifier G20] met.',
    'A Boeing [identifier 737] landed.',
    'The [identifier Covid-19] wave passed.',
    'The attacks of [identifier 9/11] changed the city.',
    'He lives at [identifier 1600] Hartwell Avenue.',
    'Article [identifier 105] of the code and Highway [identifier 61] matter here.',
    'See https://example.org/2019/07/5-ways for more.',
    'Call [identifier 555-0123] for help.',
    'Talks with the [identifier 4+1] group go on.',
  ],
};

describe('the numbers of a paragraph', () => {
  for (const [group, texts] of Object.entries(SHAPES))
    describe(group, () => {
      for (const marked of texts) {
        const { text, marks } = readMarked(marked);
        it(text, () => {
          assert.deepEqual(tell(text, readQuantities(tokenizeParagraph(text))), marks);
        });
      }
    });

  it('takes no pronoun, adverb or figure of speech for a number', () => {
    const silent = [
      'One of her aides left, and no one else did.',
      'At one point the two of them stopped talking; one day they will not.',
      'They were first sued in spring, and got there first.',
      'The First Lady waved at first, then stopped for a second.',
      'They are doubling down on a plan that doubled as a threat for a year and a half.',
      'The half-brother came for the second half.',
    ];
    for (const text of silent)
      assert.deepEqual(
        readQuantities(tokenizeParagraph(text)).filter(({ isClaim }) => isClaim),
        [],
        text,
      );
  });
});

describe('the value of a number', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['It lost $9.7 million.', { low: 9.7e6, high: 9.7e6, unit: 'USD', decimals: 1 }],
    ['It lost about £3bn.', { low: 3e9, approximation: 'about', unit: 'GBP' }],
    ['It got Rs 500 crore.', { low: 5e9, unit: 'INR' }],
    ['It got 5 lakh rupees.', { low: 5e5, unit: 'INR' }],
    ['It costs 19 cents.', { low: 0.19, unit: 'USD' }],
    ['Between 5 and 7 per cent left.', { low: 5, high: 7, unit: '%' }],
    ['They want $5-7 million.', { low: 5e6, high: 7e6, unit: 'USD' }],
    ['It steamed at 14 knots.', { low: 14, unit: 'knot' }],
    ['The leak held 20 gigabytes.', { low: 20, unit: 'GB' }],
    ['Support fell 50 basis points.', { low: 0.5, unit: 'percentage points' }],
    ['More than 10,000 people came.', { low: 10_000, approximation: 'over', unit: 'people' }],
    ['No more than 40 people came.', { low: 40, approximation: 'at-most' }],
    ['Six hundred and fifty farmers came.', { low: 650, unit: 'farmers' }],
    ['Twenty-five farmers came.', { low: 25 }],
    ['Half a million farmers came.', { low: 5e5 }],
    ['One in four farmers left.', { low: 0.25, unit: 'share' }],
    ['Two-thirds of the farmers left.', { low: 2 / 3 }],
    ['It grew by 3½ per cent.', { low: 3.5, unit: '%' }],
    ['It grew by ½ per cent.', { low: 0.5, unit: '%' }],
    ['The yield fell to -9.1% then.', { low: -9.1, high: -9.1 }],
    ['The count was ١٢٣ votes.', { low: 123, unit: 'votes' }],
    ['A pint of 2.5 litres is odd.', { low: 2.5, unit: 'litre', decimals: 1 }],
    ['It has 1,00,000 voters.', { low: 100_000 }],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      const [found] = readQuantities(tokenizeParagraph(text));
      assert.ok(found?.value, 'no value');
      const value: object = found.value;
      for (const [name, wanted] of Object.entries(expected))
        assert.equal((value as Record<string, unknown>)[name], wanted, name);
    });

  it('is never infinite or no number, whatever the figures', () => {
    const digits = '9'.repeat(10_000);
    const texts = [
      digits,
      `$${digits} million`,
      `${digits}%`,
      `0.${digits}`,
      '1/0 0/0 0% from 0 to 0',
      '½½½ ⅓% $½',
      'million million million hundred thousand crore',
      `${'a million '.repeat(200)}`,
      '1,2,3,4,5 1.2.3.4 1-2-3-4 1:2:3',
      '$$$ %%% £-€ 5ft 5ft 5ft 10in',
      '٣٫٥ १२३ 𝟏𝟐 ①②',
      '\ud835 1 \udc00 2',
    ];
    for (const text of texts)
      for (const { value, start, end } of readQuantities(tokenizeParagraph(text))) {
        assert.ok(start < end && end <= text.length);
        if (value === undefined) continue;
        assert.ok(Number.isFinite(value.low) && Number.isFinite(value.high), text.slice(0, 40));
      }
  });
});
