import { isNeverFinal } from './abbreviations';
import { isUpperCase } from './characterClass';
import type { Sentence, Token } from './token';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that open a sentence and no name: what tells `the U.S. The` from `the U.S. Senate`. */
const OPENERS =
  words(`the a an this that these those he she it they we i you his her its their our my
  in on at by for from with after before but and or so if when while as since because although though
  however there here what who why how where not no one some many most both each every all another
  asked according during under over among between last next still yet then now also even just until
  meanwhile despite about once`);

/** After `?”` and `!”` these go on with the same sentence: `“Who pays?” Hal Simms asked.` */
const REPORTING =
  words(`said says asked asks added adds replied replies wondered wonders shouted shouts
  cried exclaimed yelled demanded demands told wrote writes joked quipped tweeted answered responded
  recalled continued declared inquired mused screamed called chanted posted`);

const CLOSERS = new Set([')', ']', '}']);
const OPENING_BRACKETS = new Set(['(', '[', '{']);
const NAME_WINDOW = 7;

/** Splits a paragraph's tokens into sentences. Every token is in one sentence. */
export function splitSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayEnd(tokens, i)) continue;
    const last = closersEnd(tokens, i);
    if (last + 1 < tokens.length && !isBoundary(tokens, i, last)) continue;
    push(sentences, tokens, first, last);
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) push(sentences, tokens, first, tokens.length - 1);
  return sentences;
}

function push(sentences: Sentence[], tokens: readonly Token[], first: number, last: number): void {
  const start = (tokens[first] as Token).start;
  sentences.push({ start, end: (tokens[last] as Token).end, first, last });
}

function isTerminator(token: Token): boolean {
  if (token.kind !== 'punctuation') return false;
  return /^[.!?…。！？‽]/.test(token.text);
}

function mayEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind === 'punctuation') return isTerminator(token);
  return token.kind === 'word' && token.text.endsWith('.') && !isNeverFinal(token.lower);
}

/** The last token that belongs to the sentence's end at `i`: more stops, closing marks and brackets. */
function closersEnd(tokens: readonly Token[], i: number): number {
  let last = i;
  for (let next = i + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    const gap = token.start - (tokens[next - 1] as Token).end;
    const stops = isTerminator(token) && (gap === 0 || token.text === '.');
    const closes = gap === 0 && (token.kind === 'mark' || CLOSERS.has(token.text));
    const spacedClose = token.kind === 'mark' && /^(?:»|›|&raquo;)$/.test(token.text);
    if (!stops && !closes && !spacedClose) break;
    last = next;
  }
  return last;
}

function isBoundary(tokens: readonly Token[], stop: number, last: number): boolean {
  const terminator = tokens[stop] as Token;
  const closed = last > stop && (tokens[last] as Token).kind === 'mark';
  let next = last + 1;
  const gap = (tokens[next] as Token).start - (tokens[last] as Token).end;
  let opened = false;
  while (next < tokens.length && isOpening(tokens[next] as Token)) {
    opened = true;
    next++;
  }
  const start = tokens[next];
  if (start === undefined) return false;
  if (gap === 0 && !opened && !(closed && isUpperCase(start.text))) return false;
  if (start.kind === 'number') return gap > 0 && terminator.kind !== 'word';
  if (start.kind === 'symbol') return gap > 0 && terminator.kind !== 'word';
  if (start.kind !== 'word' || !isUpperCase(start.text.replace(/^[@#]/, ''))) {
    return opened && terminator.text === '.' && startsAnew(start);
  }
  if (terminator.kind === 'word') return closed || opened || OPENERS.has(start.lower);
  if (closed && !opened && terminator.text !== '.') return !reportsSpeech(tokens, next);
  return true;
}

function startsAnew(token: Token): boolean {
  return token.kind === 'number' || /^(?:…|\.\.+)$/.test(token.text);
}

function isOpening(token: Token): boolean {
  return token.kind === 'mark' || OPENING_BRACKETS.has(token.text);
}

/** True when a name and a reporting verb follow: they tell who said what stands before. */
function reportsSpeech(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + NAME_WINDOW); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return false;
    if (REPORTING.has(token.lower)) return i > from;
    const isName = isUpperCase(token.text);
    if (!isName && i > from + 4) return false;
  }
  return false;
}
