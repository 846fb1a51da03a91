import { randomFrom } from './random';
import { longDraft } from './longDraft';

/** A text of about `size` code units. */
export type HostileText = (size: number) => string;

const fill =
  (unit: string): HostileText =>
  size =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

function letters(alphabet: string, size: number): string {
  const random = randomFrom(size);
  let text = '';
  while (text.length < size) text += alphabet[Math.floor(random() * alphabet.length)];
  return text;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Texts that have brought other tools to their knees. */
export const HOSTILE_TEXTS: Readonly<Record<string, HostileText>> = {
  'one line of words': fill('the council said it was not so and then '),
  'one line without spaces': fill('council'),
  'opening marks': fill('“'),
  'closing marks': fill('”'),
  'straight marks': fill('"'),
  apostrophes: fill("'"),
  'curly apostrophes': fill('’'),
  'marks in turn': fill('“a” ‘b’ '),
  'nested marks': size => '“‘'.repeat(size / 4) + '’”'.repeat(size / 4),
  'spaced marks': fill('“ ” '),
  'quotations without a speaker': fill('“We were told it was safe.” '),
  'quotations with one': fill('“It is late,” said Marta Okoye. '),
  'quotations by a pronoun': fill('“It is late,” he said. '),
  'one person again and again': fill('He said that Marta left. '),
  'notes to the desk': fill('“ [CHECK] '),
  'paragraphs of one quotation': fill('“We were told it was safe.”\n\n'),
  'reopened quotations': fill('“We were told it was safe.\n\n'),
  'he said': fill('he said she said '),
  names: fill('Marta Okoye and Pieter Haan of Larkhaven Borough Council, '),
  'new names': size =>
    Array.from({ length: size / 12 }, (_, i) => `Mr Aa${i.toString(26).replace(/\d/g, 'q')} said`)
      .join('. ')
      .slice(0, size),
  capitals: fill('LARKHAVEN COUNCIL '),
  initials: fill('J. R. '),
  dots: fill('.'),
  ellipses: fill('. . . '),
  dashes: fill('—'),
  hyphens: fill('a-'),
  commas: fill('a, '),
  brackets: fill('[('),
  digits: fill('1'),
  'grouped digits': fill('1,'),
  numbers: fill('from $40 million to $50 million, 25 percent, '),
  'number words': fill('twenty-one hundred and '),
  'claims in one line': fill(
    'Haan said rents rose 5 percent to $400. “It is 6 percent,” Okoye said. ',
  ),
  percents: fill('5% '),
  dates: fill('on Monday, Jan. 1, 2020, at 5 p.m. '),
  placeholders: fill('TK '),
  'a@': fill('a@'),
  addresses: fill('http://a.b/?c=d&e=f#'),
  'combining marks': fill('e\u0301\u0301\u0301'),
  'right to left': fill('אמר “שלום” '),
  'bidirectional controls': fill('\u202e\u202d'),
  surrogates: fill('\ud83d\ude00'),
  'lone surrogates': fill('\ud83d'),
  'zero width': fill('\u200b\u200d'),
  mojibake: fill('â€œItâ€™s lateâ€\u009d '),
  'minified JSON': fill('{"a":[1,2,{"b":"c"}],'),
  base64: size => letters(BASE64, size),
  'blank lines': fill('\n'),
  'carriage returns': fill('\r'),
  spaces: fill(' '),
  'one word a line': fill('word\n'),
  headings: fill('# a\n'),
  'block quotations': fill('> '),
  'list markers': fill('- '),
  'code fences': fill('```\n'),
  rules: fill('---\n'),
  tags: fill('<a '),
  links: fill('[a](b '),
  emphasis: fill('*a_'),
  'a novel': size => longDraft(size / 5).slice(0, size),
};

/** A word of its own for each number. */
const inLetters = (number: number): string =>
  number.toString(10).replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)));

/** Texts that take their time only where they are long: what they make slow is quick by itself. */
export const LONG_HOSTILE_TEXTS: Readonly<Record<string, HostileText>> = {
  'chairmen of one name': size =>
    Array.from({ length: size / 40 }, (_, i) => `The chairman, Q${inLetters(i)} Okoye, met Okoye.`)
      .join(' ')
      .slice(0, size),
};
