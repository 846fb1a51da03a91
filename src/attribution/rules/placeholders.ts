import { CueClass, PhraseType, type Cue, type Item, type Passage, type Phrase } from '../passage';
import type { Verdict } from '../verdict';
import { around, chosenPair, speakerAndCue, type Rule, type RuleContext } from './rule';

/** What reporters write where a name is still to come. */
const PLACEHOLDER =
  /^(?:(?:tk)+|x{2,}|\?{2,}|_{2,}|[nm]\.?n\.?|(?:first|last|full|sur)?-?name|placeholder|tbd|tbc)$/;
/** What each of them begins with: most words need no further look. */
const INITIALS = new Set(['t', 'x', '?', '_', 'n', 'm', 'p', 'f', 'l', 's']);
/** A word for the name, which is one to come only in capitals or in brackets. */
const NAME = /name$/;
const NEAR = 3;
/** How far from the words for the speaker a placeholder is still theirs: a spokesman, TK, said. */
const BESIDE = 4;
/** A note in brackets has no more items. */
const LONGEST_NOTE = 10;
/** A paragraph of notes to the desk has no more items. */
const LONGEST_NOTES = 200;

function isPlaceholder({ items, tokens }: Passage, at: number): boolean {
  const item = items[at];
  if (item === undefined || !INITIALS.has(item.lower.charAt(0))) return false;
  if (item.lower === '?') return items[at + 1]?.lower === '?' || items[at - 1]?.lower === '?';
  if (!PLACEHOLDER.test(item.lower)) return false;
  if (!NAME.test(item.lower)) return true;
  const text = tokens.text.slice(item.start, item.end);
  return text === text.toUpperCase() || isAskedFor(items, at);
}

/** (name?), [first name]: a name in brackets that is still to come. */
function isAskedFor(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.kind === 'mark' ? items[at - 1] : items[at - 2];
  return /^[[(<]$/.test(before?.lower ?? '') && /^[\])>?]$/.test(items[at + 1]?.lower ?? '');
}

/** The words for the speaker are a placeholder, or stand in brackets as a note to the desk. */
function holdsPlaceholder(passage: Passage, phrase: Phrase): boolean {
  for (let k = phrase.first; k <= phrase.last; k++) if (isPlaceholder(passage, k)) return true;
  return isBracketed(passage.items, phrase);
}

/** said [mayor – check spelling]; a name in brackets is one only where nothing stands beside it. */
function isBracketed(items: readonly Item[], { first, last, type }: Phrase): boolean {
  if (type === PhraseType.name)
    return items[first - 1]?.lower === '[' && items[last + 1]?.lower === ']';
  let open = first - 1;
  while (open >= first - LONGEST_NOTE && isInside(items[open])) open--;
  let close = last + 1;
  while (close <= last + LONGEST_NOTE && isInside(items[close])) close++;
  return items[open]?.lower === '[' && items[close]?.lower === ']';
}

function isInside(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== 'quotation' && !/^[[\]]$/.test(item.lower);
}

/** A role whose name is still to come: “The head teacher, NAME TO COME, said”, “TK of the board said”. */
function hasPlaceholderBeside(passage: Passage, { first, last, nameType }: Phrase): boolean {
  if (nameType === 'person') return false;
  const { items } = passage;
  const { sentence } = items[first] as Item;
  for (let k = Math.max(0, first - BESIDE); k <= last + BESIDE; k++)
    if (items[k]?.sentence === sentence && isPlaceholder(passage, k)) return true;
  return false;
}

/** “…,” TK said; “…,” said [NAME TK]: a placeholder is no speaker. */
export const placeholderSpeaker: Rule = context => {
  const { passage, placed } = context.choice.quotation;
  const pair = chosenPair(context);
  if (pair?.delta === 0) {
    const { phrase, cue } = pair;
    if (hasMarkForName(passage, cue)) return unattributed(phrase, cue);
    if (holdsPlaceholder(passage, phrase) || hasPlaceholderBeside(passage, phrase))
      return unattributed(phrase, cue);
  }
  for (let k = placed.item - NEAR; k <= placed.item + NEAR; k++) {
    const answer = isPlaceholder(passage, k) ? placeholderAt(context, k) : undefined;
    if (answer !== undefined) return answer;
  }
  return undefined;
};

/** According to ???, “…,” ??? said: the marks are read one by one. */
function hasMarkForName({ items }: Passage, { cueClass, item }: Cue): boolean {
  const isMark = (at: number): boolean => items[at]?.lower.startsWith('?') === true;
  if (cueClass === CueClass.accordingTo) return isMark(item + 2);
  return cueClass === CueClass.strong && isMark(item - 1) && !items[item - 1]?.hardBreak;
}

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

const DASH = /^(?:[―—–-]|--)$/;

/** “…” — and nothing behind the dash, on this line or the next; “…” — , retired postman. */
export const danglingDash: Rule = context => {
  const { items, at, after } = around(context);
  if (after?.kind !== 'mark' || !DASH.test(after.lower)) return undefined;
  const next = items[at + 2];
  const isDangling = next?.kind === 'end' ? chosenPair(context)?.delta !== 0 : next?.lower === ',';
  return isDangling || isKindOnly(context) ? NAMELESS : undefined;
};

const NAMELESS: Verdict = { kind: 'unattributed', reason: 'placeholder', confidence: 0.9 };

/** “…” – resident: what kind of person it was, and no name. */
function isKindOnly(context: RuleContext): boolean {
  const pair = chosenPair(context);
  if (pair?.delta !== 0 || pair.cue.cueClass !== CueClass.dash) return false;
  const { type, nameType, last } = pair.phrase;
  const { items, at } = around(context);
  return (
    type === PhraseType.bareNoun &&
    nameType === undefined &&
    items[last + 1]?.kind === 'end' &&
    items.every(({ capital }, k) => k <= at || !capital)
  );
}
