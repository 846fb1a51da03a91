import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample drafts that a fuzzer starts from. */
export function sampleTexts(): readonly string[] {
  const folder = join(__dirname, '../../samples');
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'));
}

const SPLICES = [
  ...['“', '”', '‘', '’', '"', "'", '«', '»', "''", '„', '&quot;', 'â€œ', '(', ']', '—', '--'],
  ...['\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\u200b', '\ufeff', '\0', '\u202e'],
  ...['\ud800', '\udfff', '\ud83d\ude00', '\u0301', 'İ', 'ﬁ', 'ß', '\u{1d7d9}', '٣', '½', '²'],
  ...[
    '$',
    '%',
    '1e999',
    '0/0',
    '-0',
    '99999999999999999999',
    '1,,1',
    '.5.',
    '£',
    '12:60',
    'per cent',
  ],
  ...[
    'TK',
    '[TK',
    ' said',
    ' she said',
    ' according to ',
    'Mr ',
    'St. ',
    '@',
    'http://',
    '# ',
    '> ',
  ],
  ...['---', '```', '* ', '1. ', '<b>', '<!--', '__proto__', 'constructor', 'toString'],
];

type Mutation = (text: string, random: () => number) => string;

const index = (length: number, random: () => number): number => Math.floor(random() * length);

/** A stretch of at most `longest` code units; may split a character. */
function stretch(text: string, longest: number, random: () => number): [number, number] {
  const start = index(text.length + 1, random);
  return [start, Math.min(text.length, start + index(longest, random))];
}

const MUTATIONS: readonly Mutation[] = [
  function cut(text, random) {
    const [start, end] = stretch(text, 80, random);
    return text.slice(0, start) + text.slice(end);
  },
  function repeat(text, random) {
    const [start, end] = stretch(text, 40, random);
    return (
      text.slice(0, end) + text.slice(start, end).repeat(1 + index(8, random)) + text.slice(end)
    );
  },
  function splice(text, random) {
    const at = index(text.length + 1, random);
    return text.slice(0, at) + SPLICES[index(SPLICES.length, random)]! + text.slice(at);
  },
  function move(text, random) {
    const [start, end] = stretch(text, 200, random);
    const rest = text.slice(0, start) + text.slice(end);
    const at = index(rest.length + 1, random);
    return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
  },
  function exchangeCharacter(text, random) {
    const at = index(text.length, random);
    return text.slice(0, at) + String.fromCharCode(index(0x10000, random)) + text.slice(at + 1);
  },
  function joinLines(text, random) {
    return random() < 0.5 ? text.replace(/\n\n/g, '\n') : text.replace(/\n+/g, ' ');
  },
  function dropMarks(text, random) {
    const mark = ['“', '”', '‘', '’', '.', ','][index(6, random)]!;
    return text.replaceAll(mark, random() < 0.5 ? '' : '"');
  },
  function changeCase(text, random) {
    const [start, end] = stretch(text, 200, random);
    const part = text.slice(start, end);
    const changed = random() < 0.5 ? part.toUpperCase() : part.toLowerCase();
    return text.slice(0, start) + changed + text.slice(end);
  },
];

/** A few paragraphs of a draft, changed in one to six ways. */
export function mutateDraft(texts: readonly string[], random: () => number): string {
  const paragraphs = texts[index(texts.length, random)]!.split('\n\n');
  const first = index(paragraphs.length, random);
  let text = paragraphs.slice(first, first + 1 + index(8, random)).join('\n\n');
  for (let count = 1 + index(6, random); count > 0; count--)
    text = MUTATIONS[index(MUTATIONS.length, random)]!(text, random);
  return text;
}
