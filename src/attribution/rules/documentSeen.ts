import { chosenPair, INFERRED, speakerAndCue, type Rule } from './rule';

const SEEN = /^(?:seen|obtained|reviewed|viewed|examined|read)$/;

/** “According to the minutes, seen by the Courier, …”: the document speaks, not who has seen it. */
export const documentSeen: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined || pair.delta !== 0) return undefined;
  const { items, phrases } = context.choice.quotation.passage;
  const { first, index } = pair.phrase;
  if (items[first - 1]?.lower !== 'by' || !SEEN.test(items[first - 2]?.lower ?? ''))
    return undefined;
  const document = phrases[index - 1];
  const between = first - 3 - (document?.last ?? first);
  if (document === undefined || between < 0 || between > 1) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(document, pair.cue),
    method: 'same-sentence',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};
