import { firstWhere } from '../../draft/search';
import { CueClass, Tag, type Cue, type Item, type Passage, type Phrase } from '../passage';
import { agentOrNobody, beforeModifiers, hidesSpeaker, isPassive, judgedAs } from './passives';
import { chosenPair, type Rule } from './rule';

/** A verb's subject is one of so many phrases before it. */
const NEAR = 6;

/** Participles that no active verb looks like. */
const ONLY_PARTICIPLE = /^(?:seen|written|spoken|known)$/;
const LED_IN = /^(?:[,(—–]|once|though|although|while|when|variously)$/;

/** “The novel, dismissed at the time as “…”, sold well”: a participle that describes, and no agent. */
export const reducedPassive: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0 || context.found.kind === 'not-speech') return undefined;
  const { passage, placed } = context.choice.quotation;
  const participle = participleOf(passage.items, placed.item);
  if (!hidesSpeaker(passage.items[participle]) || hasObject(passage.items, participle))
    return undefined;
  const isOpen = isReduced(passage, participle) || isRelative(passage.items, participle);
  if (!isOpen || isSaidBefore(pair.cue, participle)) return undefined;
  return agentOrNobody(passage, participle, placed.item);
};

/** The participle that leads in a quotation: “seen as”, “believed to be”, “branded”; or −1. */
function participleOf(items: readonly Item[], quotation: number): number {
  const judged = judgedAs(items, quotation);
  if (judged >= 0) return judged;
  const before = beforeModifiers(items, quotation);
  if (items[before]?.lower === 'be' && items[before - 1]?.lower === 'to') return before - 2;
  return items[before]?.tag === Tag.past ? before : -1;
}

/** An active verb has its object behind it: “described the plan at a meeting as “…””. */
function hasObject(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (next?.kind !== 'word') return false;
  return next.tag !== Tag.preposition && next.tag !== Tag.adverb && !isParticle(next);
}

function isParticle({ lower }: Item): boolean {
  return /^(?:as|to|down|off|out|away|aside|up|less|more|so)$/.test(lower);
}

function isReduced({ items, phrases }: Passage, participle: number): boolean {
  let before = participle - 1;
  while (items[before]?.kind === 'word' && items[before]?.tag === Tag.adverb) before--;
  const item = items[before];
  if (item === undefined || item.hardBreak) return true;
  if (LED_IN.test(item.lower)) return !isVerbOfPhrase(phrases, participle);
  return ONLY_PARTICIPLE.test(items[participle]?.lower ?? '') && isNominal(item);
}

const RELATIVE = /^(?:what|which)$/;

/** “Over what had been termed “…””: a passive about something, whoever the sentence is about. */
function isRelative(items: readonly Item[], participle: number): boolean {
  let before = participle - 1;
  while (items[before]?.tag === Tag.adverb || items[before]?.tag === Tag.auxiliary) before--;
  return isPassive(items, participle) && RELATIVE.test(items[before]?.lower ?? '');
}

/** “Lund said the plan, described as “…”, is dead”: the words may be Lund's. */
function isSaidBefore({ cueClass, item }: Cue, participle: number): boolean {
  return cueClass === CueClass.strong && item < participle;
}

/** One of the phrases before a verb is its subject. */
function isVerbOfPhrase(phrases: readonly Phrase[], verb: number): boolean {
  const end = firstWhere(phrases.length, i => (phrases[i] as Phrase).first > verb);
  return phrases.slice(Math.max(0, end - NEAR), end).some(phrase => phrase.verb === verb);
}

function isNominal({ tag }: Item): boolean {
  return tag === Tag.noun || tag === Tag.plural || tag === Tag.name;
}
