import type { ComparisonKind } from '../../src/transcripts/comparison';

/** A quotation as a draft has it, and what it is held against the interview. */
export interface QuotedSentence {
  readonly quoted: string;
  readonly kind: ComparisonKind;
}

/** The words as they are said. */
export function plainSentence(marked: string): string {
  return marked
    .replace(/[{}]/g, '')
    .replace(/<([^<|>]*)\|[^<>]*>/g, '$1')
    .replace(/ ,/g, ',');
}

const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bbecause\b/, 'although'],
  [/\bmore\b/, 'less'],
  [/\bthe first\b/, 'the last'],
  [/\bwinter\b/, 'summer'],
  [/\bmother\b/, 'sister'],
  [/\bevery\b/, 'nearly every'],
  [/\bwe\b/, 'they'],
  [/\bnow\b/, 'soon'],
  [/\bthat\b/, 'the other'],
  [/\band\b/, 'but'],
];

function changeNumber(text: string): string | undefined {
  const digits = /\d[\d,]*/.exec(text);
  if (digits) return text.replace(digits[0], String(Number(digits[0].replace(',', '')) + 3));
  const words = [
    'three',
    'four',
    'five',
    'seven',
    'nine',
    'eleven',
    'twelve',
    'sixteen',
    'nineteen',
    'forty',
  ];
  const found = words.find(word => new RegExp(`\\b${word}\\b`).test(text));
  return found && text.replace(new RegExp(`\\b${found}\\b`), 'eight');
}

/** Every way in which this sentence can be quoted rightly or wrongly, by how it is done. */
export function waysToQuote(marked: string): Readonly<Record<string, QuotedSentence>> {
  const plain = plainSentence(marked);
  const ways: Record<string, QuotedSentence> = { verbatim: { quoted: plain, kind: 'verbatim' } };
  const half = plain
    .split(' ')
    .slice(0, Math.ceil(plain.split(' ').length * 0.6))
    .join(' ')
    .replace(/[,.]$/, '');
  ways['partial'] = { quoted: half, kind: 'verbatim' };
  ways['marks'] = {
    quoted: plain.replaceAll(', ', ' — ').replace(/^./, letter => letter.toLowerCase()),
    kind: 'verbatim',
  };
  const figures: Readonly<Record<string, string>> = {
    eleven: '11',
    twelve: '12',
    'thirty-two': '32',
    nineteen: '19',
    sixteen: '16',
    forty: '40',
    'thirty-one': '31',
  };
  const figure = Object.keys(figures).find(word => plain.includes(word));
  if (figure)
    ways['figures'] = { quoted: plain.replace(figure, figures[figure]!), kind: 'verbatim' };
  const inner = /\{[^{}]*\}(?=[^.]*\w)/.exec(marked);
  if (inner) {
    const without = (by: string): string =>
      plainSentence(marked.replace(inner[0], by)).replace(/ {2,}/g, ' ').replace(/ ,/g, ',');
    ways['ellipsis'] = { quoted: without('…'), kind: 'shortened' };
    ways['unmarked'] = { quoted: without(''), kind: 'shortened-unmarked' };
  }
  const pronoun = /<[^<|>]*\|([^<>]*)>/.exec(marked);
  if (pronoun)
    ways['bracket'] = {
      quoted: plainSentence(marked.replace(pronoun[0], `[${pronoun[1]}]`)),
      kind: 'bracketed',
    };
  const number = changeNumber(plain);
  if (number) ways['number'] = { quoted: number, kind: 'altered' };
  const negation =
    /\b(?:did|would|could|do|does|is|are|was|am|will|has) not |\bnever |\bcannot /.exec(plain);
  if (negation) {
    const by =
      negation[0] === 'cannot ' ? 'can ' : negation[0].replace('not ', '').replace('never ', '');
    ways['negation'] = { quoted: plain.replace(negation[0], by), kind: 'altered' };
  }
  const word = OTHER_WORDS.find(([pattern]) => pattern.test(plain));
  if (word) ways['word'] = { quoted: plain.replace(word[0], word[1]), kind: 'altered' };
  ways['added'] = { quoted: plain.replace(/ (?=\S+ \S+\.$)/, ' frankly '), kind: 'altered' };
  return ways;
}
