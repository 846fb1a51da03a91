import { CueClass, type Cue, type Item, type Phrase } from '../passage';
import type { Verdict } from '../verdict';
import { around, chosenPair, speakerAndCue, type Rule, type RuleContext } from './rule';

/** What reporters write where a name is still to come. */
const PLACEHOLDER = /^(?:tk|tktk|tktktk|x{2,}|\?{2,}|[nm]\.?n\.?|name|placeholder|tbd|tbc)$/;
/** What each of them begins with: most words need no further look. */
const INITIALS = new Set(['t', 'x', '?', 'n', 'm', 'p']);
const NEAR = 3;
/** A paragraph of notes to the desk has no more items. */
const LONGEST_NOTES = 200;

function isPlaceholder(item: Item | undefined): boolean {
  if (item === undefined || !INITIALS.has(item.lower.charAt(0))) return false;
  return item.lower !== 'name' && PLACEHOLDER.test(item.lower);
}

function holdsPlaceholder(items: readonly Item[], phrase: Phrase): boolean {
  for (let k = phrase.first; k <= phrase.last; k++) if (isPlaceholder(items[k])) return true;
  return items[phrase.first - 1]?.lower === '[' && items[phrase.last + 1]?.lower === ']';
}

/** “…,” TK said; “…,” said [NAME TK]: a placeholder is no speaker. */
export const placeholderSpeaker: Rule = context => {
  const { passage, placed } = context.choice.quotation;
  const pair = chosenPair(context);
  const { items } = passage;
  if (pair?.delta === 0 && holdsPlaceholder(items, pair.phrase))
    return unattributed(pair.phrase, pair.cue);
  for (let k = placed.item - NEAR; k <= placed.item + NEAR; k++) {
    const answer = isPlaceholder(items[k]) ? placeholderAt(context, k) : undefined;
    if (answer !== undefined) return answer;
  }
  return undefined;
};

/** The placeholder at an item, where a verb of saying stands beside it. */
function placeholderAt(context: RuleContext, at: number): Verdict | undefined {
  const { phrases, cues } = context.choice.quotation.passage;
  const phrase = phrases.find(found => found.first <= at && at <= found.last);
  const cue = cues.find(
    found => found.cueClass === CueClass.strong && Math.abs(found.item - at) <= 2,
  );
  return phrase && cue && unattributed(phrase, cue);
}

function unattributed(phrase: Phrase, cue: Cue): Verdict {
  return {
    kind: 'unattributed',
    reason: 'placeholder',
    ...speakerAndCue(phrase, cue),
    confidence: 0.95,
  };
}

/** [get quote from chief] “…” [CHECK]: a note to the desk stands where the attribution should. */
export const noteInsteadOfSpeaker: Rule = context => {
  const { items, at, before, after } = around(context);
  if (chosenPair(context)?.delta === 0 || !(before?.lower === ']' || after?.lower === '['))
    return undefined;
  if (items.length > LONGEST_NOTES) return undefined;
  let depth = 0;
  for (const [k, item] of items.entries()) {
    if (item.lower === '[') depth++;
    else if (item.lower === ']') depth--;
    else if (item.kind === 'word' && depth === 0 && k !== at) return undefined;
  }
  return { kind: 'unattributed', reason: 'placeholder', confidence: 0.9 };
};

/** “…” — and nothing behind the dash, on this line or the next. */
export const danglingDash: Rule = context => {
  const { items, at, after } = around(context);
  if (chosenPair(context)?.delta === 0) return undefined;
  if (after?.kind !== 'mark' || !/^(?:[―—–-]|--)$/.test(after.lower)) return undefined;
  if (items[at + 2]?.kind !== 'end') return undefined;
  return { kind: 'unattributed', reason: 'placeholder', confidence: 0.9 };
};
