import { CueClass, Tag, type Item } from '../passage';
import { agentless, agentOf } from './passives';
import { around, chosenPair, type Rule } from './rule';

/** What is made or raised in the passive: “Allegations were made that …”, “There were claims of “…””. */
const SAYINGS =
  /^(?:allegation|claim|accusation|rumou?r|report|suggestion|question|concern|complaint|fear|call|warning|threat)s$/;
const MADE = /^(?:made|raised|voiced|levelled|leveled|heard|aired|expressed|issued|there)$/;

/** What goes round without a speaker. */
const HEARSAY = /^(?:rumou?rs?|gossip|whispers?|speculation|talk|word|hearsay|scuttlebutt)$/;

/** “The word on the terraces is that …”, “Rumour has it that …”: hearsay has no speaker. */
export const hearsay: Rule = context => {
  if (context.found.kind === 'not-speech') return undefined;
  if (chosenPair(context)?.cue.cueClass === CueClass.strong) return undefined;
  const { items, at } = around(context);
  let that = at - 1;
  while (that > at - REACH && items[that]?.kind === 'word' && items[that]?.lower !== 'that') that--;
  const verb = items[that - 1]?.lower === 'it' ? that - 2 : that - 1;
  if (items[that]?.lower !== 'that' || !/^(?:is|was|has|had)$/.test(items[verb]?.lower ?? ''))
    return undefined;
  for (let k = verb - 1; k >= verb - LONGEST_HEARSAY && items[k]?.kind === 'word'; k--)
    if (HEARSAY.test(items[k]?.lower ?? '') && !items[k - 1]?.possessive)
      return agentless(items[k] as Item);
  return undefined;
};

/** “The word on the terraces of the old ground”: so many items. */
const LONGEST_HEARSAY = 7;

/** How far before a quotation, in items, its sentence is read. */
const REACH = 40;

/** Nobody makes the claims, raises the questions or spreads the rumours. */
export const agentlessSaying: Rule = context => {
  const pair = chosenPair(context);
  const { passage, placed } = context.choice.quotation;
  const { items } = passage;
  const saying = sayingBefore(items, placed.item);
  const item = items[saying];
  if (item === undefined) return undefined;
  if (pair !== undefined && (pair.delta !== 0 || pair.phrase.head !== saying)) return undefined;
  const made = madeBeside(items, saying);
  if (made < 0 || agentOf(passage, made, placed.item) !== undefined) return undefined;
  return agentless(pair?.cue ?? item);
};

/** The saying in a quotation's sentence that has no owner, or −1. */
function sayingBefore(items: readonly Item[], quotation: number): number {
  for (let k = quotation - 1; k >= Math.max(0, quotation - REACH); k--) {
    const item = items[k] as Item;
    if (item.hardBreak) return -1;
    if (!SAYINGS.test(item.lower)) continue;
    const before = items[k - 1];
    return before?.tag === Tag.determiner || before?.possessive ? -1 : k;
  }
  return -1;
}

/** Where a saying is said to be made: behind it, or "there are" before it. */
function madeBeside(items: readonly Item[], saying: number): number {
  for (let k = Math.max(0, saying - 3); k <= saying + 4; k++)
    if (MADE.test(items[k]?.lower ?? '')) return k;
  return -1;
}
