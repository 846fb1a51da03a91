import { isFinite } from '../findPhrases';
import type { Passage, Phrase } from '../passage';
import { around, chosenPair, INFERRED, speakerAndCue, type Rule } from './rule';

const DASH = /^(?:[―—–-]|--)$/;
const LONGEST_CREDIT = 16;

/** “…” ¶ — Name, title: a line that only credits the quotation above it; the dash may be missing. */
export const creditLine: Rule = context => {
  if (chosenPair(context) !== undefined && context.found.kind === 'attributed') return undefined;
  const { quotation } = context.choice;
  const { items, at } = around(context);
  if (items[at + 1]?.kind !== 'end') return undefined;
  const next = quotation.window.parts.find(part => part.delta === 1)?.passage;
  if (next === undefined || next.items.length > LONGEST_CREDIT || next.quotations.length > 0)
    return undefined;
  const dashed = DASH.test(next.items[0]?.lower ?? '');
  const phrase = next.phrases.find(found => found.first === (dashed ? 1 : 0));
  if (phrase === undefined || !(dashed || creditsWithoutDash(phrase, next, quotation.alone)))
    return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(phrase, undefined, 1),
    method: 'credit-line',
    confidence: dashed ? 0.9 : INFERRED,
    certainty: dashed ? 'certain' : 'uncertain',
  };
};

/** A person's name, then what they are, and no sentence. */
function creditsWithoutDash(phrase: Phrase, { items }: Passage, alone: boolean): boolean {
  return (
    alone &&
    phrase.nameType === 'person' &&
    items[phrase.last + 1]?.lower === ',' &&
    !items.some(isFinite)
  );
}
