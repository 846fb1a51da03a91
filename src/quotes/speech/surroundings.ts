import { isUpperCase } from '../../draft/characterClass';
import type { Zone } from '../../draft/draft';
import type { Lexicon } from '../../draft/lexicon';
import type { Range } from '../../draft/range';
import type { ParagraphTokens, Token } from '../../draft/token';
import { ContextWord, contextWordOf, groupsOf } from './contextWord';

/** How the words between the marks are capitalised. */
export const Capitals = {
  none: 0,
  first: 1,
  title: 2,
  all: 3,
  middle: 4,
  noWord: 5,
} as const;
export type Capitals = (typeof Capitals)[keyof typeof Capitals];

/** The stop before the closing mark. */
export const Ending = {
  none: 0,
  comma: 1,
  stop: 2,
  question: 3,
  exclamation: 4,
  other: 5,
} as const;
export type Ending = (typeof Ending)[keyof typeof Ending];

/** What surrounds a quotation and what it looks like: all that the classifier of speech looks at. */
export interface Surroundings {
  readonly zone: Zone;
  /** Outer marks of the kind that the draft seldom uses. */
  readonly unusualMarks: boolean;
  /** The nearest tokens before it, nearest first; `none` beyond the paragraph. */
  readonly before: readonly ContextWord[];
  /** The nearest tokens after it, nearest first. */
  readonly after: readonly ContextWord[];
  /** What stands before the list of quotations that it goes on: words such as “ant,” “bee” and “wasp.” */
  readonly head: ContextWord;
  /** Vocabulary groups in its sentence, outside all quotations: near before, before, near after, after. */
  readonly nearBefore: number;
  readonly farBefore: number;
  readonly nearAfter: number;
  readonly farAfter: number;
  readonly words: number;
  readonly capitals: Capitals;
  readonly ending: Ending;
  /** A name stands right before or after it: Alice “The Anvil” Njeri. */
  readonly nameBefore: boolean;
  readonly nameAfter: boolean;
  readonly first: ContextWord;
  readonly last: ContextWord;
  /** It holds I, we, you and the like. */
  readonly addresses: boolean;
  /** It holds a verb of its own. */
  readonly hasVerb: boolean;
  readonly hasInnerStop: boolean;
  readonly opensParagraph: boolean;
  readonly closesParagraph: boolean;
  /** Other quotations in the paragraph. */
  readonly others: number;
  /** The quotation before or after it in the paragraph is a long one. */
  readonly longNeighbour: boolean;
}

/** One quotation of a paragraph; offsets from the paragraph's start. */
export interface MarkedRange extends Range {
  readonly content: Range;
  /** Its outer marks are single. */
  readonly singleMarks: boolean;
  /** Its outer marks are of the kind that the draft seldom uses. */
  readonly unusualMarks: boolean;
}

/** A paragraph with its quotations in order, none within another. */
export interface QuotingParagraph {
  readonly tokens: ParagraphTokens;
  readonly zone: Zone;
  /** It stands in a list of sources, where marks go round titles. */
  readonly sources: boolean;
  readonly quotations: readonly MarkedRange[];
}

const BEFORE = 3;
const AFTER = 3;
const NEAR = 5;
const FAR = 40;
const LIST = 8;
const JOINS = new Set([',', ';', 'and', 'or']);
const PERSONAL = new Set(
  'i we you my our your me us i’m mine ours yours myself ourselves let’s'.split(' '),
);
const SMALL = new Set('a an the of and or in on at to for by with from as but nor is'.split(' '));

/** What surrounds quotation `which` of a paragraph. */
export function readSurroundings(
  paragraph: QuotingParagraph,
  which: number,
  lexicon: Lexicon,
): Surroundings {
  const { quotations, zone } = paragraph;
  const { tokens } = paragraph.tokens;
  const own = quotations[which] as MarkedRange;
  const firstInside = indexFrom(tokens, own.content.start);
  const firstAfter = indexFrom(tokens, own.end);
  const lastBefore = indexFrom(tokens, own.start) - 1;
  const content = tokens.slice(firstInside, indexFrom(tokens, own.content.end));
  const sentenceStart = (i: number): boolean =>
    i === 0 || /^[.!?:…]$/.test(tokens[i - 1]?.text ?? '');
  const classAt = (i: number): ContextWord => contextWordOf(tokens[i], lexicon, sentenceStart(i));
  const before = Array.from({ length: BEFORE }, (_, k) => classAt(lastBefore - k));
  const after = Array.from({ length: AFTER }, (_, k) => classAt(firstAfter + k));
  const nearBefore = groups(tokens, lastBefore, -1, NEAR, quotations);
  const nearAfter = groups(tokens, firstAfter, 1, NEAR, quotations);
  const words = content.filter(token => token.kind === 'word' || token.kind === 'number');
  const wordBefore = tokens[lastBefore];
  const wordAfter = tokens[firstAfter];
  return {
    zone,
    unusualMarks: own.unusualMarks,
    before,
    after,
    head: classAt(listHead(tokens, lastBefore, quotations)),
    nearBefore,
    nearAfter,
    farBefore: groups(tokens, lastBefore, -1, FAR, quotations) & ~nearBefore,
    farAfter: groups(tokens, firstAfter, 1, FAR, quotations) & ~nearAfter,
    words: words.length,
    capitals: capitalsOf(words),
    ending: endingOf(content.at(-1)),
    nameBefore: isName(wordBefore) && !sentenceStart(lastBefore - 1),
    nameAfter: isName(wordAfter),
    first: contextWordOf(words[0], lexicon, true),
    last: contextWordOf(words.at(-1), lexicon, true),
    addresses: words.some(word => PERSONAL.has(word.lower)),
    hasVerb: words.some(word => isVerb(contextWordOf(word, lexicon, true))),
    hasInnerStop: content.slice(0, -1).some(token => /^[.!?;]$/.test(token.text)),
    opensParagraph: lastBefore < 0,
    closesParagraph: firstAfter >= tokens.length,
    others: Math.min(3, quotations.length - 1),
    longNeighbour: isLong(quotations[which - 1]) || isLong(quotations[which + 1]),
  };
}

/** The index of the token before the first of a list of quotations, from the token before its last. */
function listHead(
  tokens: readonly Token[],
  from: number,
  quotations: readonly MarkedRange[],
): number {
  let i = from;
  for (let steps = 0; steps < LIST; steps++) {
    let before = i;
    while (before >= 0 && JOINS.has((tokens[before] as Token).lower)) before--;
    const mark = tokens[before];
    if (before === i && mark?.kind !== 'mark') return i;
    const other = mark && quotationAt(quotations, mark.start);
    if (other === undefined) return i;
    i = indexFrom(tokens, other.start) - 1;
  }
  return i;
}

function isLong(quotation: MarkedRange | undefined): boolean {
  return quotation !== undefined && quotation.end - quotation.start > 30;
}

/** The index of the first token at or after an offset. */
function indexFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The vocabulary groups from one token on, within the sentence, outside the quotations. */
function groups(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  reach: number,
  quotations: readonly MarkedRange[],
): number {
  let bits = 0;
  let steps = 0;
  for (let i = from; i >= 0 && i < tokens.length && steps < reach; i += step, steps++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') {
      const other = quotationAt(quotations, token.start);
      if (other !== undefined) {
        i = step > 0 ? indexFrom(tokens, other.end) - 1 : indexFrom(tokens, other.start);
        continue;
      }
    }
    if (token.kind === 'punctuation' && /^[.!?]$/.test(token.text)) break;
    bits |= groupsOf(token);
  }
  return bits;
}

function quotationAt(quotations: readonly MarkedRange[], offset: number): MarkedRange | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as MarkedRange).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && isUpperCase(token.text) && token.text.length > 1;
}

function isVerb(word: ContextWord): boolean {
  switch (word) {
    case ContextWord.copula:
    case ContextWord.have:
    case ContextWord.auxiliary:
    case ContextWord.past:
    case ContextWord.verb:
    case ContextWord.say:
      return true;
    default:
      return false;
  }
}

function capitalsOf(words: readonly Token[]): Capitals {
  const first = words[0];
  if (first === undefined) return Capitals.noWord;
  const long = words.filter(word => word.kind === 'word' && !SMALL.has(word.lower));
  const capitals = long.filter(word => isUpperCase(word.text)).length;
  if (
    long.length > 0 &&
    long.every(word => word.text.length > 1 && word.text === word.text.toUpperCase())
  )
    return Capitals.all;
  if (isUpperCase(first.text) && long.length > 1 && capitals >= long.length * 0.8)
    return Capitals.title;
  if (isUpperCase(first.text)) return Capitals.first;
  return capitals > 0 ? Capitals.middle : Capitals.none;
}

function endingOf(token: Token | undefined): Ending {
  if (token === undefined || token.kind === 'word' || token.kind === 'number') return Ending.none;
  switch (token.text) {
    case ',':
      return Ending.comma;
    case '.':
      return Ending.stop;
    case '?':
      return Ending.question;
    case '!':
      return Ending.exclamation;
    default:
      return Ending.other;
  }
}
