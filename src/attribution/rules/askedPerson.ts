import { CueClass, type Phrase } from '../passage';
import type { Pair } from '../window';
import { isApart, passageOf } from './apart';
import { chosenPair, INFERRED, speakerAndCue, type Rule } from './rule';

const REPORTER = /^(?:i|we)$/;
const ASKS = /^(?:ask|asks|asked)$/;

/** “When I ask Renzo Galli why he stayed, he points at the sea. “…””: the answer is theirs who were asked. */
export const askedPerson: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined || !REPORTER.test(pair.phrase.key) || !isApart(context, pair))
    return undefined;
  const asked = askedIn(pair, context);
  if (asked === undefined) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(asked, pair.cue, pair.delta),
    method: pair.delta === 0 ? 'same-paragraph' : 'previous-paragraph',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};

/** The person that the verb of asking has for its object. */
function askedIn(pair: Pair, context: Parameters<Rule>[0]): Phrase | undefined {
  const passage = passageOf(context, pair);
  const item = passage?.items[pair.cue.item];
  if (passage === undefined || item === undefined || !ASKS.test(item.lower)) return undefined;
  if (pair.cue.cueClass !== CueClass.strong) return undefined;
  const next = passage.phrases.find(({ first }) => first === pair.cue.item + 1);
  return next?.nameType === 'person' || next?.personNoun === true ? next : undefined;
}
