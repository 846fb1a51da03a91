import type { Item } from '../passage';
import { isApart, passageOf } from './apart';
import { chosenPair, type Rule } from './rule';

/** Words of a sentence that says somebody gave no answer at all. */
const NO_ANSWER =
  /\b(?:(?:neither|nobody|no one|none) (?:\p{L}+ ){1,8}(?:would|could|will) (?:comment|talk|speak|be interviewed)|(?:did not|didn['’]t|does not|would not|wouldn['’]t|has not|hasn['’]t|had not|have not|never|not immediately) (?:immediately |yet )?(?:return(?:ed)? (?:\p{L}+ ){0,3}(?:calls?|messages?|emails?|requests?)|respon(?:d|ded)|repl(?:y|ied)|answer(?:ed)? (?:\p{L}+ ){0,3}(?:calls?|messages?|emails?|questions?|requests?))|could not be reached|couldn['’]t be reached|(?:was|were) (?:unavailable|not available)|declined to be interviewed|declined (?:an interview|interview requests|repeated requests)|declined to comment (?:$|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|for this (?:article|story)))/u;
/** A sentence of more items is not looked at. */
const LONGEST = 60;

/** Jana Novak did not return calls. “…” Who gave no answer has not said what follows. */
export const refusedComment: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined || !isApart(context, pair)) return undefined;
  const passage = passageOf(context, pair);
  if (!passage || !NO_ANSWER.test(sentenceOf(passage.items, pair.cue.item))) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.6 };
};

/** The words of the sentence around an item, marks left out. */
function sentenceOf(items: readonly Item[], at: number): string {
  const { sentence } = items[at] as Item;
  let from = at;
  while (from > at - LONGEST && items[from - 1]?.sentence === sentence) from--;
  let words = '';
  for (let k = from; k < at + LONGEST && items[k]?.sentence === sentence; k++)
    if (items[k]?.kind === 'word') words += `${items[k]?.lower ?? ''} `;
  return words;
}
