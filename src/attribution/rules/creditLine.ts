import { around, chosenPair, speakerAndCue, type Rule } from './rule';

const DASH = /^(?:[―—–-]|--)$/;
const LONGEST_CREDIT = 14;

/** “…” ¶ — Name, title: a line that only credits the quotation above it. */
export const creditLine: Rule = context => {
  if (chosenPair(context) !== undefined && context.found.kind === 'attributed') return undefined;
  const { quotation } = context.choice;
  const { items, at } = around(context);
  if (items[at + 1]?.kind !== 'end') return undefined;
  const next = quotation.window.parts.find(part => part.delta === 1)?.passage;
  if (next === undefined || next.items.length > LONGEST_CREDIT || next.quotations.length > 0)
    return undefined;
  if (!DASH.test(next.items[0]?.lower ?? '')) return undefined;
  const phrase = next.phrases.find(found => found.first === 1);
  if (phrase === undefined) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(context, phrase, undefined, 1),
    method: 'credit-line',
    confidence: 0.9,
    certainty: 'certain',
  };
};
