import fc from 'fast-check';

const PEOPLE = ['Marta Okoye', 'Dr. Ines Vale', 'O’Hara', 'Mayor Bea Lott', 'Jean-Luc Rey', 'Li'];
const PRONOUNS = ['she', 'he', 'they', 'a spokesman', 'the council', 'TK'];
const CUES = ['said', 'says', 'told reporters', 'asked', 'added', 'according to', 'tweeted'];
const WORDS = ['It failed', 'We were told it was safe', 'no', '“nested”', 'don’t', '6’ 2"', '’90s'];
const NUMBERS = ['$4.8 million', '30 percent', '50 to 60', '7-4', '1,200', '£3bn', 'a third', '0'];
const MARKS = ['“', '”', '‘', '’', '"', "'", '«', '»', "''", '``', '„', '—', '…', '[TK]', '('];
const BREAKS = [
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '\t',
  '\u00a0',
  '\u2028',
  '\n> ',
  '\n# ',
  '\n- ',
];
const HOSTILE = [
  '\ud83d\udea8',
  '\ud83d',
  '\udea8',
  'e\u0301\u0301\u0301',
  '\u200b\u200d\ufeff',
  '\u202eabc\u202c',
  '\0\x07',
  'â€œ',
  'a@a@a@',
  '1.1.1.1.',
  '....',
  '---\n',
  '```\n',
  '&ldquo;',
  '\u{1d518}',
];

const oneOf = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

const quotation = fc
  .tuple(oneOf(WORDS), oneOf(['.', ',', '?', '']), oneOf(['“”', '‘’', '""', "''", '«»', '“"', '“']))
  .map(([words, stop, marks]) => `${marks[0]}${words}${stop}${marks[1] ?? ''}`);

const sentence = fc
  .tuple(quotation, oneOf([...PEOPLE, ...PRONOUNS]), oneOf(CUES), fc.boolean())
  .map(([words, speaker, cue, inverted]) =>
    inverted ? `${words} ${cue} ${speaker}.` : `${words} ${speaker} ${cue}.`,
  );

const claim = fc
  .tuple(oneOf(PEOPLE), oneOf(NUMBERS), oneOf(NUMBERS))
  .map(([who, from, to]) => `${who} said the cost rose from ${from} to ${to}.`);

const piece = fc.oneof(
  { weight: 5, arbitrary: sentence },
  { weight: 3, arbitrary: quotation },
  { weight: 3, arbitrary: claim },
  { weight: 2, arbitrary: oneOf(PEOPLE) },
  { weight: 2, arbitrary: oneOf(MARKS) },
  { weight: 2, arbitrary: oneOf(HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** A draft as nobody would write it: newsroom sentences, stray marks and hostile characters in a row. */
export const arbitraryDraft: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, oneOf(BREAKS)), { maxLength: 24 })
  .map(pieces => pieces.flat().join(''));

/** What is typed, pasted or cut somewhere. */
export interface Edit {
  /** 0 … 1 of the text's length. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(30),
  insert: fc.oneof(fc.constant(''), oneOf(MARKS), oneOf(BREAKS), piece),
});

/** The text after an edit. */
export function applyEdit(text: string, { at, remove, insert }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}
