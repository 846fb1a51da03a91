import { CONTEXT_LENGTH } from '../draft/anchor';
import type { LineRecord } from './worksheet';

const WORDS_AFTER = 5;
const WORDS_BEFORE = 4;
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'that',
  'when',
  'which',
  'while',
  'who',
]);
const CLAUSE_END = /[.,;:!?()[\]“”"«»—–]/;

/**
 * A fact on one line, so that it can be told without looking at the draft: a quotation in its
 * marks, a name as it is, a figure or a superlative with its nearest words: “9 buses at the depot”
 * and “has stood here since she was nine”, not “9” and “nine”.
 */
export function factPhrase({ kind, text, before, after }: LineRecord): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (kind === 'quotation') return `“${words}”`;
  if (kind === 'name') return words;
  const next = wordsAfter(after);
  const phrase =
    next.length === 0 ? words : `${words}${after.startsWith(' ') ? ' ' : ''}${next.join(' ')}`;
  if (next.length > 1) return phrase;
  const lead = leadOf(before, next.length === 0);
  return lead === '' ? phrase : `${lead}${before.endsWith(' ') ? ' ' : ''}${phrase}`;
}

function wordsAfter(after: string): readonly string[] {
  const end = after.search(CLAUSE_END);
  const words = spaced(end < 0 ? after : after.slice(0, end));
  const cut = end < 0 && after.length >= CONTEXT_LENGTH && !after.endsWith(' ');
  const whole = cut ? words.slice(0, -1) : words;
  const turn = whole.findIndex(word => CLAUSE_OPENERS.has(word));
  return whole.slice(0, turn < 0 ? WORDS_AFTER : Math.min(turn, WORDS_AFTER));
}

/** The last words before the fact, within its clause; `beyond` looks past one comma: “Gus Toland, 58”. */
function leadOf(before: string, beyond: boolean): string {
  let start = before.length;
  while (start > 0 && !CLAUSE_END.test(before[start - 1]!)) start--;
  if (beyond && before.slice(start).trim() === '' && before[start - 1] === ',') {
    start--;
    while (start > 0 && !CLAUSE_END.test(before[start - 1]!)) start--;
  }
  const words = spaced(before.slice(start));
  const cut = start === 0 && before.length >= CONTEXT_LENGTH && !before.startsWith(' ');
  return (cut ? words.slice(1) : words).slice(-WORDS_BEFORE).join(' ');
}

function spaced(text: string): readonly string[] {
  return text.split(' ').filter(word => word !== '');
}
