import type { Lexicon } from '../draft/lexicon';
import type { Range } from '../draft/range';
import type { ParagraphTokens, Token } from '../draft/token';
import type { NameSpan } from '../entities/entity';
import { Tag, type Item, type PassageQuotation } from './passage';
import type { PlacedQuotation } from './placedQuotations';
import { knownVerb } from './reportingVerbs';
import { tagWord } from './tagWords';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A paragraph as a row of words, marks and quotations, tagged, with sentence breaks. A quotation is
 * one item, so that what stands around it reads as one sentence; the row ends with an `end` item.
 */
export function readItems(
  paragraph: ParagraphTokens,
  placed: readonly PlacedQuotation[],
  names: readonly NameSpan[],
  lexicon: Lexicon,
): { readonly items: readonly Item[]; readonly quotations: readonly PassageQuotation[] } {
  const items: Draft<Item>[] = [];
  const quotations: Draft<PassageQuotation>[] = [];
  const { tokens, text } = paragraph;
  let next = 0;
  const takeQuotation = (quotation: PlacedQuotation, token: number): void => {
    const { start, end, content, closed } = quotation;
    const item = items.length;
    quotations.push({ start, end, content, closed, item, firstToken: token, lastToken: token - 1 });
    const own = blank(quotation, 'quotation');
    own.quotation = next++;
    items.push(own);
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    let quotation = placed[next];
    while (quotation !== undefined && quotation.start <= token.start) {
      takeQuotation(quotation, index);
      quotation = placed[next];
    }
    const last = quotations.at(-1);
    if (last !== undefined && token.start < last.end) {
      last.lastToken = index;
      continue;
    }
    const previous = items.at(-1);
    if (
      previous?.kind === 'word' &&
      isPossessive(token) &&
      previous.end === token.start &&
      !CONTRACTS.has(previous.lower)
    ) {
      previous.possessive = true;
      continue;
    }
    items.push(itemOf(token));
  }
  for (let rest = placed[next]; rest !== undefined; rest = placed[next])
    takeQuotation(rest, tokens.length);
  items.push(blank({ start: text.length, end: text.length }, 'end'));
  breakSentences(items, quotations, text);
  tagItems(items, names, lexicon);
  return { items, quotations };
}

function blank(range: Range, kind: Item['kind']): Draft<Item> {
  return {
    start: range.start,
    end: range.end,
    kind,
    lower: '',
    capital: false,
    initial: false,
    possessive: false,
    tag: Tag.unknown,
    nameType: undefined,
    verb: undefined,
    quotation: -1,
    hardBreak: false,
    sentence: 0,
    softBreak: false,
  };
}

/** Words behind which ’s is short for “is” or “has”. */
const CONTRACTS = new Set('he she it that there here what who where how'.split(' '));

function isPossessive(token: Token): boolean {
  return token.lower === '’s' || token.lower === "'s" || token.text === '’' || token.text === "'";
}

function itemOf(token: Token): Draft<Item> {
  const isWord = token.kind === 'word' || token.kind === 'number';
  const item = blank(token, isWord ? 'word' : 'mark');
  item.lower = token.lower;
  item.capital = isWord && token.text !== token.lower && /^\p{Lu}/u.test(token.text);
  return item;
}

const SENTENCE_END = /^(?:[.?!…]|\.{3})$/;
const STARTER = /^(?:the|but|he|she|it|they|in|a|and|we|i|that|this)$/;

function breakSentences(
  items: Draft<Item>[],
  quotations: readonly PassageQuotation[],
  text: string,
): void {
  let initial = true;
  let sentence = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Draft<Item>;
    const next = items[i + 1];
    if (items[i - 1]?.hardBreak) sentence++;
    item.sentence = sentence;
    if (item.kind === 'word') item.initial = initial;
    initial = false;
    if (next === undefined) {
      item.hardBreak = true;
      break;
    }
    const opens =
      next.kind === 'quotation' ||
      next.kind === 'end' ||
      (next.kind === 'word' && (next.capital || /^\p{N}/u.test(next.lower)));
    if (item.kind === 'mark' && SENTENCE_END.test(item.lower)) {
      item.hardBreak = opens && next.kind !== 'end';
      initial = true;
    } else if (item.kind === 'mark' && item.lower === ':') {
      initial = true;
    } else if (item.kind === 'quotation') {
      const quotation = quotations[item.quotation] as PassageQuotation;
      const last = lastMark(text, quotation);
      initial = last === '.' || last === '?' || last === '!';
      if (quotation.closed && opens && next.kind !== 'end') {
        if (last === '.') item.hardBreak = true;
        else if (last === '?' || last === '!' || last === '…') {
          if (next.kind === 'quotation') item.hardBreak = true;
          else item.softBreak = true;
        }
      }
    } else if (next.kind === 'quotation' && /^[ap]\.m\.$/.test(item.lower)) {
      item.hardBreak = true;
    } else if (item.kind === 'word' && item.lower.endsWith('.') && next.kind === 'word') {
      if (next.capital && STARTER.test(next.lower)) {
        item.hardBreak = true;
        initial = true;
      }
    }
  }
}

/** The last mark inside a quotation, nested closing marks aside. */
function lastMark(text: string, quotation: PlacedQuotation): string {
  let end = quotation.content.end;
  while (end > quotation.content.start && /[\s'’”"]/.test(text[end - 1] as string)) end--;
  return text[end - 1] ?? '';
}

function tagItems(items: Draft<Item>[], names: readonly NameSpan[], lexicon: Lexicon): void {
  let name = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Draft<Item>;
    if (item.kind !== 'word') continue;
    while (name < names.length && (names[name] as NameSpan).end <= item.start) name++;
    const span = names[name];
    const named = span !== undefined && span.start <= item.start && item.end <= span.end;
    if (named) item.nameType = span.type;
    const previous = items[i - 1];
    const sameSentence = previous?.kind === 'word' && !previous.hardBreak;
    const next = items[i + 1];
    item.verb = knownVerb(item.lower);
    item.tag = tagWord(
      {
        lower: item.lower,
        capital: item.capital,
        initial: item.initial,
        named,
        previousTag: sameSentence ? previous.tag : undefined,
        previous: sameSentence ? previous.lower : '',
        afterPossessive: previous?.possessive ?? false,
        nextCapital: next?.kind === 'word' && next.capital,
        nextForm: next?.kind === 'word' ? knownVerb(next.lower)?.form : undefined,
        next: next?.kind === 'word' ? next.lower : '',
      },
      lexicon,
    );
  }
}
