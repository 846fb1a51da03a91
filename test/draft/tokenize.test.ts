import assert from 'node:assert/strict';
import { tokenizeParagraph } from '../../src/draft/tokenize';

const words = (text: string): string =>
  tokenizeParagraph(text)
    .tokens.map(token => (token.kind === 'mark' ? `<${token.text}>` : token.text))
    .join(' ');

describe('tokens', () => {
  const cases: readonly (readonly [what: string, text: string, tokens: string])[] = [
    ['part a possessive from its name', "Okoye’s and Flett's", "Okoye ’s and Flett 's"],
    [
      'keep a plural’s apostrophe for the pairing to judge',
      'the dogs’ owner',
      'the dogs <’> owner',
    ],
    ['part short verbs, keep negations whole', 'she’ll, we’ve, don’t', 'she ’ll , we ’ve , don’t'],
    ['keep names with an apostrophe whole', 'O’Hara met D’Arcy', 'O’Hara met D’Arcy'],
    ['keep initials and titles with their stop', 'Sen. J. P. Quist', 'Sen. J. P. Quist'],
    ['keep dotted abbreviations whole', 'the U.S. at 5 p.m. today', 'the U.S. at 5 p.m. today'],
    ['part the stop of a sentence', 'He said no.', 'He said no .'],
    ['know a party’s state', 'Brandt, R-Pa., voted', 'Brandt , R-Pa. , voted'],
    ['keep hyphenated words whole', 'a 40-year-old co-founder', 'a 40-year-old co-founder'],
    ['part a score', 'won 5-2', 'won 5 - 2'],
    ['keep figures with their points', '1,234.5 at 10:30', '1,234.5 at 10:30'],
    ['part a currency from its figure', '£3bn and $4', '£ 3bn and $ 4'],
    [
      'take ’90s, ’em and ’n’ for words',
      'the ’90s rock ’n’ roll, get ’em',
      'the ’90s rock ’n’ roll , get ’em',
    ],
    [
      'keep addresses whole, without the stop after',
      'See https://a.example/b?c=d. Mail x@y.example.',
      'See https://a.example/b?c=d . Mail x@y.example .',
    ],
    ['keep handles and hashtags whole', '@una_flett #SaveOurPier', '@una_flett #SaveOurPier'],
    ['keep AT&T whole', 'AT&T’s shares', 'AT&T ’s shares'],
    [
      'see marks in every written form',
      "“a” \"b\" ‘c’ 'd' «e» „f“ ''g'' ``h''",
      "<“> a <”> <\"> b <\"> <‘> c <’> <'> d <'> <«> e <»> <„> f <“> <''> g <''> <``> h <''>",
    ],
    [
      'see marks written as entities',
      '&ldquo;a&rdquo; &quot;b&quot; &#8220;c&#8221; &#x201C;d',
      '<&ldquo;> a <&rdquo;> <&quot;> b <&quot;> <&#8220;> c <&#8221;> <&#x201C;> d',
    ],
    ['leave other entities alone', 'Marks &amp; Co', 'Marks & amp ; Co'],
    [
      'see marks read in the wrong encoding',
      'â€œIt isnâ€™t,â€\u009d',
      '<â€œ> It isnâ€™t , <â€\u009d>',
    ],
    ['take a garbled dash for no mark', 'rain â€” and', 'rain â€” and'],
    ['skip zero-width and non-breaking spaces', '\uFEFFone\u00a0two\u200bthree', 'one two three'],
  ];
  for (const [what, text, tokens] of cases) it(what, () => assert.equal(words(text), tokens));

  it('give the lower case with straight apostrophes', () => {
    const lower = tokenizeParagraph('Don’t touch Okoyeâ€™s').tokens.map(token => token.lower);
    assert.deepEqual(lower, ["don't", 'touch', 'okoye', "'s"]);
  });

  it('skip the quoting marks of wrapped lines', () => {
    assert.equal(words('All travel\n> is suspended.'), 'All travel is suspended .');
  });
});
