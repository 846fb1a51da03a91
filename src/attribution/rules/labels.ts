import type { Pair } from '../window';
import { around, chosenPair, INFERRED, speakerAndCue, type Rule, type RuleContext } from './rule';

const NO_PERSON =
  /^(?:caption|photo|photos|picture|image|video|credit|headline|standfirst|note|quote|quotes|pullquote|standout|kicker|slug|teaser|strap|deck|blurb|watch|listen|read|q|a|update|correction)$/;
const TRANSLATION = /^(?:english|french|german|spanish|italian|translation|translated)$/;

/** A label opens its paragraph and has no more words than "PULL QUOTE TWO"; counted from 0. */
const LONGEST_LABEL = 2;

/** The word before a colon that the ranker took for the speaker. */
function label(context: RuleContext): string | undefined {
  const pair = chosenPair(context);
  if (pair === undefined || pair.delta !== 0) return undefined;
  const { first, last } = pair.phrase;
  if (first !== last && (first > 0 || last > LONGEST_LABEL)) return undefined;
  return around(context).items[pair.phrase.last + 1]?.lower === ':' ? pair.phrase.key : undefined;
}

/** CAPTION: “…” A label of the draft's furniture speaks for nobody. */
export const furnitureLabel: Rule = context =>
  NO_PERSON.test(label(context) ?? '')
    ? { kind: 'unattributed', reason: 'nobody', confidence: 0.7 }
    : undefined;

/** « … », a dit Ada Lund. In English: “…” A translation has the likeliest speaker besides. */
export const translationLabel: Rule = context => {
  const key = label(context) ?? '';
  if (!TRANSLATION.test(key)) return undefined;
  const { options, probabilities } = context.choice;
  let best: Pair | undefined;
  let highest = 0;
  options.forEach((option, i) => {
    const probability = probabilities[i] ?? 0;
    if (option.kind !== 'pair' || option.phrase.key === key || probability <= highest) return;
    [best, highest] = [option, probability];
  });
  if (best === undefined) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(best.phrase, best.cue, best.delta),
    method: 'same-paragraph',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};
