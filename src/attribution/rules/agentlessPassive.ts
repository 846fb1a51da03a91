import type { Attribution } from '../attribution';
import { Helper, type Cue, type Passage, type Phrase } from '../passage';
import { BE_FORMS } from '../vocabulary';
import { around, chosenPair, ownCue, speakerAndCue, type Rule, type RuleContext } from './rule';

/** Participles that report what somebody said and, in the passive, hide who. */
const HIDES_SPEAKER =
  /^(?:said|told|claimed|alleged|reported|described|argued|suggested|stated|announced|asserted|added|heard|overheard|rumoured|rumored|whispered|shouted|written|asked|accused|hailed|praised|criticised|criticized|condemned|denounced|dismissed|explained|warned|noted|declared|portrayed|characterised|characterized|mocked|derided)$/;

/** "It was alleged that …", "The merger was described as …", “…” was overheard: said by nobody. */
export const agentlessPassive: Rule = context => {
  const { items, at, after } = around(context);
  const { passage, placed } = context.choice.quotation;
  const pair = chosenPair(context);
  if (pair !== undefined) {
    if (pair.delta !== 0 || pair.cue.helper !== Helper.be || !hidesSpeaker(passage, pair.cue))
      return undefined;
    if (pair.phrase.first > pair.cue.item || pair.phrase.last >= pair.cue.item) return undefined;
    const asWho =
      items[pair.cue.item + 1]?.lower === 'as' && items[pair.cue.item + 2]?.lower === 'saying';
    if (asWho || (pair.phrase.key !== 'it' && pair.phrase.verb !== pair.cue.group))
      return undefined;
    const agent = agentOf(passage, pair.cue, placed.item);
    return agent === undefined ? agentless(context, pair.cue) : spokenBy(context, agent, pair.cue);
  }
  if (after?.kind !== 'word' || !BE_FORMS.has(after.lower)) return undefined;
  const cue = passage.cues.find(found => found.item === at + 2);
  if (cue === undefined || !hidesSpeaker(passage, cue) || agentOf(passage, cue, placed.item))
    return undefined;
  return agentless(context, cue);
};

function hidesSpeaker(passage: Passage, cue: Cue): boolean {
  return HIDES_SPEAKER.test(passage.items[cue.item]?.lower ?? '');
}

/** The phrase led in by "by" behind the cue in its sentence. */
function agentOf(passage: Passage, cue: Cue, quotation: number): Phrase | undefined {
  const sentence = passage.items[cue.item]?.sentence;
  return passage.phrases.find(
    phrase =>
      phrase.first > cue.item &&
      (quotation < cue.item || phrase.first < quotation + 12) &&
      passage.items[phrase.first]?.sentence === sentence &&
      passage.items[phrase.first - 1]?.lower === 'by',
  );
}

function spokenBy(context: RuleContext, agent: Phrase, cue: Cue): Attribution {
  return {
    kind: 'attributed',
    ...speakerAndCue(context, agent, cue),
    method: 'same-sentence',
    confidence: 0.8,
    certainty: 'certain',
  };
}

function agentless(context: RuleContext, cue: Cue): Attribution {
  return {
    kind: 'unattributed',
    reason: 'agentless-passive',
    cue: ownCue(context, cue),
    confidence: 0.9,
  };
}
