import type { Range } from '../../draft/range';
import { CueClass, Helper, Tag, type Cue, type Item, type Passage, type Phrase } from '../passage';
import type { Verdict } from '../verdict';
import { BE_FORMS } from '../vocabulary';
import { around, chosenPair, ownCue, speakerAndCue, type Rule, type RuleContext } from './rule';
import type { Pair } from '../window';

/** Participles that report what somebody said and, in the passive, hide who. */
const HIDES_SPEAKER = new Set(
  `said told claimed alleged reported described argued suggested stated announced asserted added heard
  overheard rumoured rumored whispered shouted written asked accused hailed praised criticised
  criticized condemned denounced dismissed explained warned noted declared portrayed characterised
  characterized mocked derided branded called labelled labeled termed deemed rejected ridiculed
  lambasted slammed slated panned lauded touted compared likened attacked promised assured ordered
  advised urged instructed judged found understood believed thought feared acknowledged admitted
  conceded hinted complained predicted pronounced cited summed reminded muttered joked
  insisted recommended demanded`.split(/\s+/),
);

/** "It was alleged that …", "The merger was described as …", “…” was overheard: said by nobody. */
export const agentlessPassive: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined) return quotationAsSubject(context);
  return passiveCue(context, pair) ?? heardSomewhere(context, pair);
};

function passiveCue(context: RuleContext, { cue, phrase, delta }: Pair): Verdict | undefined {
  const { passage, placed } = context.choice.quotation;
  const { items } = passage;
  if (delta !== 0 || cue.helper !== Helper.be || !hidesSpeaker(items[cue.item])) return undefined;
  if (phrase.last >= cue.item) return undefined;
  const quotedAs = items[cue.item + 1]?.lower === 'as' && items[cue.item + 2]?.lower === 'saying';
  if (quotedAs || (phrase.key !== 'it' && phrase.verb !== cue.group)) return undefined;
  if (isReportedBetween(passage, cue.item, placed.item)) return undefined;
  const agent = agentOf(passage, cue.item, placed.item);
  return agent === undefined ? agentless(cue) : spokenBy(agent, cue);
}

/** What is made or raised in the passive: “Allegations were made that …”, “There were claims of “…””. */
const SAYINGS =
  /^(?:allegation|claim|accusation|rumou?r|report|suggestion|question|concern|complaint|fear|call|warning|threat)s$/;
const MADE = /^(?:made|raised|voiced|levelled|leveled|heard|aired|expressed|issued|there)$/;

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

/** Another reporting stands nearer to the quotation: "was ridiculed for its claim that …". */
function isReportedBetween({ cues, items }: Passage, verb: number, quotation: number): boolean {
  if (cues.some(cue => cue.cueClass === CueClass.strong && cue.item > verb && cue.item < quotation))
    return true;
  for (let k = verb + 2; k < quotation; k++)
    if (items[k]?.lower === 'that' && items[k - 1]?.tag === Tag.noun) return true;
  return false;
}

function hidesSpeaker(item: Item | undefined): item is Item {
  return item !== undefined && HIDES_SPEAKER.has(item.lower);
}

/** The phrase led in by "by" behind the verb in its sentence. */
function agentOf(passage: Passage, verb: number, quotation: number): Phrase | undefined {
  const { items, phrases } = passage;
  const sentence = items[verb]?.sentence;
  return phrases.find(
    phrase =>
      phrase.first > verb &&
      (quotation < verb || phrase.first < quotation + 12) &&
      items[phrase.first]?.sentence === sentence &&
      items[phrase.first - 1]?.lower === 'by',
  );
}

function spokenBy(agent: Phrase, cue: Cue): Verdict {
  return {
    kind: 'attributed',
    ...speakerAndCue(agent, cue),
    method: 'same-sentence',
    confidence: 0.8,
    certainty: 'certain',
  };
}

function agentless(cue: Range): Verdict {
  return {
    kind: 'unattributed',
    reason: 'agentless-passive',
    cue: ownCue(cue),
    confidence: 0.9,
  };
}
