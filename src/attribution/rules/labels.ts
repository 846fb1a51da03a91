import { chosenPair, type Rule } from './rule';

const NO_PERSON =
  /^(?:caption|photo|photos|picture|image|video|credit|headline|standfirst|note|watch|listen|read|q|a|update|correction|english|french|translation)$/;

/** CAPTION: “…” A label of the draft's furniture speaks for nobody. */
export const furnitureLabel: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined || pair.delta !== 0 || !NO_PERSON.test(pair.phrase.key)) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.7 };
};
