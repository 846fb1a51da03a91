import { CueClass, Tag, type Cue, type Item } from '../passage';
import type { Pair } from '../window';
import { around, chosenPair, type Rule, type RuleContext } from './rule';

/** “…” Insurers expect 5,000 claims. Who does something in the sentence behind has not said it. */
export const deedBehind: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0 || !isBehind(context, pair)) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.6 };
};

function isBehind(context: RuleContext, { phrase, cue }: Pair): boolean {
  const { items, at, before } = around(context);
  if (before !== undefined && !before.hardBreak) return false;
  if (phrase.first < at || phrase.first > cue.item) return false;
  if (!isDeed(cue) && !isCounted(items, cue)) return false;
  const own = items[at] as Item;
  if (items[cue.item]?.sentence !== own.sentence) return true;
  return own.softBreak && phrase.first === at + 1 && hasObject(items, cue);
}

function isDeed({ cueClass }: Cue): boolean {
  return (
    cueClass === CueClass.weak || cueClass === CueClass.unknown || cueClass === CueClass.medium
  );
}

/** “Insurers expect 900 claims”: what is counted is no verb. */
function isCounted(items: readonly Item[], cue: Cue): boolean {
  return items[cue.item - 1]?.tag === Tag.number;
}

/** “Stop!” The keeper opened the sluice: the verb has an object of its own. */
function hasObject(items: readonly Item[], cue: Cue): boolean {
  return items[cue.item + 1]?.tag === Tag.determiner;
}
