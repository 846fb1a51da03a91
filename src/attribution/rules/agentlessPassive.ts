import { isFinite } from '../findPhrases';
import { CueClass, Helper, type Cue, type Item, type Passage, type Phrase } from '../passage';
import { VerbForm } from '../reportingVerbs';
import type { Verdict } from '../verdict';
import { BE_FORMS, CUE_NOUNS } from '../vocabulary';
import type { Pair } from '../window';
import { agentless, agentOf, agentOrNobody, hidesSpeaker, judgedAs } from './passives';
import { around, chosenPair, type Rule, type RuleContext } from './rule';

/** "It was alleged that …", "The merger was described as …", “…” was overheard: said by nobody. */
export const agentlessPassive: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined) return quotationAsSubject(context);
  return passiveCue(context, pair) ?? heardSomewhere(context, pair);
};

function passiveCue(context: RuleContext, { cue, phrase, delta }: Pair): Verdict | undefined {
  const { passage, placed } = context.choice.quotation;
  const { items } = passage;
  if (delta !== 0 || cue.helper !== Helper.be || cue.form !== VerbForm.past) return undefined;
  if (!hidesSpeaker(items[cue.item]) && judgedAs(items, placed.item) !== cue.item) return undefined;
  if (phrase.last >= cue.item || !isPatient(phrase, cue, items)) return undefined;
  const quotedAs = items[cue.item + 1]?.lower === 'as' && items[cue.item + 2]?.lower === 'saying';
  if (quotedAs || isReportedBetween(passage, cue.item, placed.item)) return undefined;
  return agentOrNobody(passage, cue.item, placed.item);
}

const RELATIVE = /^(?:what|which|that)$/;

/** The passive's own subject, or whoever stands before “what was called”. */
function isPatient(phrase: Phrase, cue: Cue, items: readonly Item[]): boolean {
  if (phrase.key === 'it' || phrase.verb === cue.group) return true;
  if (RELATIVE.test(items[cue.group - 1]?.lower ?? '')) return true;
  for (let k = phrase.last + 1; k < cue.group; k++) if (isFinite(items[k])) return false;
  return true;
}

/** “…” was heard over an open microphone: where it was heard has not said it. */
function heardSomewhere(context: RuleContext, { cue, delta }: Pair): Verdict | undefined {
  const { at } = around(context);
  return delta === 0 && cue.item === at + 2 ? quotationAsSubject(context) : undefined;
}

function quotationAsSubject(context: RuleContext): Verdict | undefined {
  const { items, at, after } = around(context);
  const { passage, placed } = context.choice.quotation;
  const participle = items[at + 2];
  if (after?.kind !== 'word' || !BE_FORMS.has(after.lower) || !hidesSpeaker(participle))
    return undefined;
  return agentOf(passage, at + 2, placed.item) === undefined ? agentless(participle) : undefined;
}

const PERSONAL = /^(?:its|his|her|their)$/;

/** Another reporting stands nearer to the quotation: "was ridiculed for its claim that …". */
function isReportedBetween(passage: Passage, verb: number, quotation: number): boolean {
  const { cues, items, phrases } = passage;
  if (cues.some(cue => cue.cueClass === CueClass.strong && cue.item > verb && cue.item < quotation))
    return true;
  return phrases.some(
    ({ first, last, determiner }) =>
      first > verb &&
      last < quotation &&
      items[last + 1]?.lower === 'that' &&
      (CUE_NOUNS.has(items[last]?.lower ?? '') || PERSONAL.test(determiner)),
  );
}
