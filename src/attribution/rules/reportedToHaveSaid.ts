import type { Item, Passage, Phrase } from '../passage';
import { VerbClass } from '../reportingVerbs';
import { hidesSpeaker, isPassive, spokenBy } from './passives';
import { phraseFrom } from './phraseFrom';
import { chosenPair, type Rule } from './rule';

/** How far before a quotation the verb of “is reported to have told” stands, and how far it reaches back. */
const REACH = 12;

/** Who is reported to have said something says it: “Ada Lund is reported to have told friends: “…””. */
export const reportedToHaveSaid: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0) return undefined;
  const { passage, placed } = context.choice.quotation;
  const { items } = passage;
  let verb = placed.item - 1;
  while (verb > placed.item - REACH && !isReportedToHave(items, verb)) verb--;
  const item = items[verb];
  if (item === undefined || !isReportedToHave(items, verb) || pair.phrase.first < verb)
    return undefined;
  const subject = subjectBefore(passage, verb - HAVING);
  return subject && spokenBy(subject, item);
};

/** Items of “reported to have” before what was said. */
const HAVING = 3;

function isReportedToHave(items: readonly Item[], verb: number): boolean {
  return (
    items[verb]?.verb?.verbClass === VerbClass.strong &&
    items[verb - 1]?.lower === 'have' &&
    items[verb - 2]?.lower === 'to' &&
    hidesSpeaker(items[verb - HAVING]) &&
    isPassive(items, verb - HAVING)
  );
}

/** The phrase that opens the sentence of a verb. */
function subjectBefore(passage: Passage, verb: number): Phrase | undefined {
  for (let k = verb - 1; k >= verb - REACH; k--)
    if (passage.items[k]?.initial === true) return phraseFrom(passage, k);
  return undefined;
}
