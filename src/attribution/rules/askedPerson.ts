import { CueClass, type Cue, type Passage, type Phrase } from '../passage';
import type { Pair } from '../window';
import { isApart, passageOf } from './apart';
import { chosenPair, INFERRED, speakerAndCue, type Rule } from './rule';

const REPORTER = /^(?:i|we)$/;
const ASKS = /^(?:ask|asks|asked)$/;
const PUTS = /^(?:put|puts)$/;
/** “I put the question to”: so far behind the verb. */
const NEAR = 5;

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
  if (passage === undefined || item === undefined) return undefined;
  const at = askedAt(passage, pair.cue);
  const next = passage.phrases.find(({ first }) => first === at);
  return next?.nameType === 'person' || next?.personNoun === true ? next : undefined;
}

/** Where the person asked begins: behind “asked”, behind “put the question to”. */
function askedAt({ items }: Passage, { item, cueClass }: Cue): number | undefined {
  const verb = items[item]?.lower ?? '';
  if (ASKS.test(verb)) return cueClass === CueClass.strong ? item + 1 : undefined;
  if (!PUTS.test(verb)) return undefined;
  const to = items.slice(item, item + NEAR).findIndex(({ lower }) => lower === 'to');
  return to < 0 ? undefined : item + to + 1;
}
