import { seededRandom } from '../worksheet/editingSession';
import type { ComparisonKind } from '../../src/transcripts/comparison';
import { plainSentence, waysToQuote } from './quotedSentences';
import { asSpoken } from './speechNoise';
import { NEVER_SAID, pick, question, smallTalk, SPOKEN } from './spokenSentences';

/** What is expected of one quotation of a draft. */
export interface Expected {
  readonly quoted: string;
  readonly kind: ComparisonKind;
  readonly way: string;
  /** Words that stand in the right passage. */
  readonly start?: number;
  readonly end?: number;
}

/** An invented interview with a draft that quotes from it. */
export interface Interview {
  readonly path: string;
  readonly text: string;
  readonly draft: string;
  readonly expected: readonly Expected[];
  readonly words: number;
}

const PEOPLE = [
  ['Marta Okoye', 'Tomas Vey'],
  ['Ines Varga', 'Peder Holm'],
  ['Ruth Oduya', 'Callum Reid'],
  ['Nadia Ferreira', 'Joan Pereira'],
  ['Amara Lindqvist', 'Lena Marsh'],
  ['Ilse Brandt', 'Anthony Gale'],
  ['Siobhan Kerr', 'Hugo Marchetti'],
  ['Wanda Pruitt', 'Iain Maclean'],
  ['Greta Sorensen', 'Paul Adeyemi'],
  ['Lucia Bianchi', 'Owen Tudor'],
  ['Farah Haddad', 'Silas Greene'],
  ['Helena Vasey', 'Dario Conti'],
] as const;
const FORMATS = ['txt', 'md', 'vtt', 'srt'] as const;

interface Turn {
  readonly speaker: string;
  readonly text: string;
  readonly sentence?: number;
}

function clock(seconds: number, fraction: string): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}

/** One turn of the conversation in the format's own way. */
function writeTurn(format: (typeof FORMATS)[number], turn: Turn, index: number): string {
  const from = index * 9;
  switch (format) {
    case 'txt':
      return `${index % 3 === 0 ? `[${clock(from, '')}] ` : ''}${turn.speaker.split(' ').at(-1)!.toUpperCase()}: ${turn.text}\n\n`;
    case 'md':
      return `**${turn.speaker}** (${clock(from, '')}): ${turn.text}\n\n`;
    case 'vtt':
      return `${clock(from, '.000')} --> ${clock(from + 8, '.500')}\n<v ${turn.speaker}>${turn.text}\n\n`;
    case 'srt': {
      const words = turn.text.split(' ');
      const half = Math.ceil(words.length / 2);
      const lines =
        words.length > 8
          ? `${words.slice(0, half).join(' ')}\n${words.slice(half).join(' ')}`
          : turn.text;
      return `${index + 1}\n${clock(from, ',000')} --> ${clock(from + 8, ',500')}\n${turn.speaker}: ${lines}\n\n`;
    }
  }
}

/** The sentences of one person as turns, some of them talked across. */
function turnsOf(
  sentence: number,
  speaker: string,
  other: string,
  random: () => number,
): readonly Turn[] {
  const spoken = asSpoken(plainSentence(SPOKEN[sentence]!), random);
  const words = spoken.split(' ');
  if (random() < 0.2 && words.length > 10) {
    const cut = 5 + Math.floor(random() * (words.length - 8));
    return [
      { speaker, text: words.slice(0, cut).join(' '), sentence },
      { speaker: other, text: pick(['Right.', 'Really?', 'Go on.', 'Mhm.'], random) },
      { speaker, text: words.slice(cut).join(' '), sentence },
    ];
  }
  return [{ speaker, text: `${smallTalk(random)} ${spoken} ${smallTalk(random)}`, sentence }];
}

/** A paragraph of the draft around one quotation. */
function paragraph(quoted: string, name: string, index: number): string {
  const trimmed = quoted.replace(/[.,]$/, '');
  return index % 3 === 2
    ? `${name} said: “${trimmed}.”`
    : `“${trimmed},” ${index % 3 === 0 ? `said ${name}` : `${name} said`}.`;
}

function interview(number: number, sentences: readonly number[], seed: number): Interview {
  const random = seededRandom(seed + number);
  const [first, second] = PEOPLE[number]!;
  const turns: Turn[] = [];
  const chat = (turnsWanted: number): void => {
    for (let turn = 0; turn < turnsWanted; turn++) {
      if (turn % 3 === 0) turns.push({ speaker: 'Interviewer', text: question(random) });
      const speaker = random() < 0.7 ? first : second;
      turns.push({
        speaker,
        text: Array.from({ length: 1 + Math.floor(random() * 5) }, () => smallTalk(random)).join(
          ' ',
        ),
      });
    }
  };
  const speakerOf = (sentence: number): string => (sentence % 3 === 2 ? second : first);
  for (const sentence of sentences) {
    chat(7 + (number % 5) * 3);
    turns.push(
      ...turnsOf(
        sentence,
        speakerOf(sentence),
        speakerOf(sentence) === first ? second : first,
        random,
      ),
    );
  }
  chat(8);
  const format = FORMATS[number % FORMATS.length]!;
  let text =
    format === 'vtt'
      ? 'WEBVTT\n\n'
      : format === 'md'
        ? `# Interview, ${first} and ${second}\n\n`
        : '';
  const places = new Map<number, { start: number; end: number }>();
  for (const [index, turn] of turns.entries()) {
    const start = text.length;
    text += writeTurn(format, turn, index);
    if (turn.sentence !== undefined)
      places.set(turn.sentence, {
        start: places.get(turn.sentence)?.start ?? start,
        end: text.length,
      });
  }
  const expected: (Expected & { readonly by: string })[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const by = speakerOf(sentence);
    const ways = Object.entries(waysToQuote(SPOKEN[sentence]!));
    const chosen = new Set([0, 5].map(step => (index * 3 + number + step) % ways.length));
    for (const way of chosen) {
      const [name, { quoted, kind }] = ways[way]!;
      expected.push({ quoted, kind, way: name, by, ...places.get(sentence)! });
    }
  }
  const [a, b] = [sentences[1]!, sentences[4]!];
  expected.push({
    quoted: plainSentence(SPOKEN[a]!),
    kind: 'other-speaker',
    way: 'other speaker',
    by: speakerOf(a) === first ? second : first,
    ...places.get(a)!,
  });
  const clauses = plainSentence(SPOKEN[b]!)
    .replace(/\.$/, '')
    .split(/, | and (?=\S+ \S+ \S+)/);
  if (clauses.length === 2 && clauses.every(clause => clause.split(' ').length >= 5))
    expected.push({
      quoted: `${clauses[1]}, ${clauses[0]}`,
      kind: 'reordered',
      way: 'reordered',
      by: speakerOf(b),
      ...places.get(b)!,
    });
  expected.push({ quoted: NEVER_SAID[number]!, kind: 'not-found', way: 'never said', by: first });
  const draft = `${first} and ${second} spoke at length this week.\n\n${expected.map((item, index) => paragraph(item.quoted, item.by, index)).join('\n\n')}\n`;
  return {
    path: `interviews/${number + 1}.${format}`,
    text,
    draft,
    expected,
    words: text.split(/\s+/).length,
  };
}

/** Twelve interviews in four formats; the same on every run with the same seed. */
export function interviews(seed = 1000): readonly Interview[] {
  return PEOPLE.map((_, number) =>
    interview(
      number,
      SPOKEN.map((_sentence, index) => index).filter(index => index % PEOPLE.length === number),
      seed,
    ),
  );
}
