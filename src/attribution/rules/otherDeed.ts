import { isFinite } from '../findPhrases';
import { CueClass, PhraseType, type Item, type Phrase } from '../passage';
import type { Pair } from '../window';
import { isApart, passageOf } from './apart';
import { around, chosenPair, type Rule, type RuleContext } from './rule';

/** Bodies: they speak through statements, and what they do announces no words. */
const BODIES = new Set(
  `campaign committee company court agency department group organization organisation newspaper
  commission administration government party union firm board council police network bureau office
  foundation institute ministry embassy hospital university school bank church regulator watchdog
  charity ombudsman authority airline operator insurer utility developer retailer club league
  federation association trust clinic brewery factory plant`.split(/\s+/),
);

/** The bank froze accounts. The ombudsman has had 90 complaints. “…” A body that acts says nothing by it. */
export const otherDeed: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined || !isBody(pair.phrase) || !isDeed(context, pair)) return undefined;
  if (!isApart(context, pair)) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.6 };
};

function isBody({ type, key, nameType }: Phrase): boolean {
  if (nameType === 'organisation') return true;
  return type !== PhraseType.name && (BODIES.has(key) || BODIES.has(key.replace(/s$/, '')));
}

/** Verbs that may introduce words, but mostly do something else: “called a meeting”. */
const DOES =
  /^(?:call|open|clos|beg[aiu]n|start|finish|end|held|hold|put|charg|order|approv|reject|rul|fil|sue|voted?|publish|record|recommend|propos|appeal|apologi)/;

function isDeed(context: RuleContext, pair: Pair): boolean {
  const { cueClass, item } = pair.cue;
  if (cueClass === CueClass.weak || cueClass === CueClass.unknown) return true;
  return (
    cueClass === CueClass.medium && DOES.test(passageOf(context, pair)?.items[item]?.lower ?? '')
  );
}

/** “I cry in the cupboard.” The department says retention is better. A body's own words follow its name. */
export const otherWordsBehind: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0 || pair.cue.cueClass !== CueClass.strong) return undefined;
  const { items, at, before } = around(context);
  if (before !== undefined && !before.hardBreak) return undefined;
  if (!items[at]?.hardBreak || pair.phrase.first !== at + 1 || !isBody(pair.phrase))
    return undefined;
  return isClause(items, pair.cue.item)
    ? { kind: 'unattributed', reason: 'nobody', confidence: 0.55 }
    : undefined;
};

/** Another verb follows in the sentence: what is said stands there. */
function isClause(items: readonly Item[], verb: number): boolean {
  const { sentence } = items[verb] as Item;
  for (let k = verb + 1; items[k]?.sentence === sentence; k++)
    if (items[k]?.kind !== 'word') return false;
    else if (isFinite(items[k])) return true;
  return false;
}
