import { isFinite } from '../findPhrases';
import type { Passage, Phrase } from '../passage';
import type { Verdict } from '../verdict';
import { phraseFrom } from './phraseFrom';
import { around, chosenPair, INFERRED, speakerAndCue, type Rule, type RuleContext } from './rule';

const DASH = /^(?:[―—–-]|--)$/;
const LONGEST_CREDIT = 16;

/** “…” ¶ — Name, title: a line that only credits the quotation above it; the dash may be missing. */
export const creditLine: Rule = context => {
  if (chosenPair(context) !== undefined && context.found.kind === 'attributed') return undefined;
  const { quotation } = context.choice;
  const { items, at } = around(context);
  if (items[at + 1]?.lower === '(') return creditInBrackets(context);
  if (items[at + 1]?.kind !== 'end') return undefined;
  const next = quotation.window.parts.find(part => part.delta === 1)?.passage;
  if (next === undefined || next.items.length > LONGEST_CREDIT || next.quotations.length > 0)
    return undefined;
  const dashed = DASH.test(next.items[0]?.lower ?? '');
  const phrase = next.phrases.find(found => found.first === (dashed ? 1 : 0));
  if (phrase === undefined || !(dashed || creditsWithoutDash(phrase, next, quotation.alone)))
    return undefined;
  return credited(phrase, 1, dashed ? 0.9 : INFERRED);
};

function credited(phrase: Phrase, delta: number, confidence: number): Verdict {
  return {
    kind: 'attributed',
    ...speakerAndCue(phrase, undefined, delta),
    method: 'credit-line',
    confidence,
    certainty: confidence > INFERRED ? 'certain' : 'uncertain',
  };
}

/** “…” (Name, title): brackets that hold nothing but who it was, and end the paragraph. */
function creditInBrackets(context: RuleContext): Verdict | undefined {
  const { items, at } = around(context);
  const { passage } = context.choice.quotation;
  const person = phraseFrom(passage, at + 2);
  if (person?.nameType !== 'person') return undefined;
  let close = person.last + 1;
  if (!/^[,)]$/.test(items[close]?.lower ?? '')) return undefined;
  while (close < at + LONGEST_CREDIT && items[close]?.lower !== ')')
    if (isFinite(items[close++])) return undefined;
  const next = items[close + 1]?.lower === '.' ? close + 2 : close + 1;
  if (items[close]?.lower !== ')' || items[next]?.kind !== 'end') return undefined;
  return credited(person, 0, INFERRED);
}

/** A person's name, then what they are, and no sentence. */
function creditsWithoutDash(phrase: Phrase, { items }: Passage, alone: boolean): boolean {
  return (
    alone &&
    phrase.nameType === 'person' &&
    items[phrase.last + 1]?.lower === ',' &&
    !items.some(isFinite)
  );
}
