import type { Range } from '../../draft/range';
import { Tag, type Item, type Passage, type Phrase } from '../passage';
import type { Verdict } from '../verdict';
import { BE_FORMS } from '../vocabulary';
import { ownCue } from './rule';

/** Participles that report or judge and, in the passive, hide who does. */
const HIDES_SPEAKER = new Set(
  `said told claimed alleged reported described argued suggested stated announced asserted added heard
  overheard rumoured rumored whispered shouted written asked accused hailed praised criticised
  criticized condemned denounced dismissed explained warned noted declared portrayed characterised
  characterized mocked derided branded called labelled labeled termed deemed rejected ridiculed
  lambasted slammed slated panned lauded touted compared likened attacked promised assured ordered
  advised urged instructed judged found understood believed thought feared acknowledged admitted
  conceded hinted complained predicted pronounced cited summed reminded muttered joked
  insisted recommended demanded regarded viewed seen considered perceived billed trumpeted greeted
  welcomed informed cautioned decried lamented bemoaned`.split(/\s+/),
);

/** True for a participle behind which a passive hides its speaker. */
export function hidesSpeaker(item: Item | undefined): item is Item {
  return item?.kind === 'word' && HIDES_SPEAKER.has(item.lower);
}

/** Participles before "as" that judge nothing: "was known as", "is listed as". */
const PLACED_AS =
  /^(?:known|used|listed|registered|introduced|appointed|hired|employed|sworn|recorded|filed|classified|classed|marked|elected|quoted|cited|intended|meant|styled|published|released|founded|born)$/;
/** How far before a quotation, in items, the participle of "turned down as" stands. */
const NEAR = 7;

/** Where the participle stands that says as what something was seen: “turned down as “…””; or −1. */
export function judgedAs(items: readonly Item[], quotation: number): number {
  const as = beforeModifiers(items, quotation);
  if (items[as]?.lower !== 'as') return -1;
  for (let k = as - 1; k >= Math.max(0, as - NEAR); k--) {
    const item = items[k] as Item;
    if (item.kind !== 'word' || item.hardBreak || item.tag === Tag.gerund) return -1;
    if (item.tag === Tag.past) return PLACED_AS.test(item.lower) ? -1 : k;
  }
  return -1;
}

/** The item before those that only lead in a quotation: an article, an adverb. */
export function beforeModifiers(items: readonly Item[], quotation: number): number {
  let k = quotation - 1;
  while (k > 0 && isModifier(items[k])) k--;
  return k;
}

function isModifier(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !item.hardBreak &&
    (item.tag === Tag.adverb || /^(?:a|an|the|less|more)$/.test(item.lower))
  );
}

/** A form of "be" right before a participle, adverbs aside. */
export function isPassive(items: readonly Item[], participle: number): boolean {
  let k = participle - 1;
  while (items[k]?.kind === 'word' && items[k]?.tag === Tag.adverb) k--;
  return BE_FORMS.has(items[k]?.lower ?? '');
}

/** Ways, times and grounds: what "by" may lead in besides who did it. */
const NO_AGENT =
  /^(?:e-?mail|phone|telephone|text|post|radio|fax|name|now|then|noon|midnight|dawn|dusk|night|day|mistake|accident|law|turns|chance|hand|end|time|way|contrast|comparison|definition|default|design|means|word)$/;

/**
 * Who a passive says did it, in its sentence: the phrase led in by "by", or the document in which it
 * stands.
 */
export function agentOf(passage: Passage, verb: number, quotation: number): Phrase | undefined {
  const { items, phrases } = passage;
  const sentence = items[verb]?.sentence;
  return phrases.find(
    phrase =>
      phrase.first > verb &&
      (quotation < verb || phrase.first < quotation + 12) &&
      items[phrase.first]?.sentence === sentence &&
      isAgent(phrase, items),
  );
}

function isAgent(
  { first, key, documentNoun, possessive }: Phrase,
  items: readonly Item[],
): boolean {
  const preposition = items[first - 1]?.lower;
  if (preposition === 'by') return !NO_AGENT.test(key) && items[first]?.tag !== Tag.date;
  return preposition === 'in' && documentNoun && !possessive;
}

/** The agent of a passive where it names one; else nobody. */
export function agentOrNobody(passage: Passage, participle: number, quotation: number): Verdict {
  const agent = agentOf(passage, participle, quotation);
  const cue = passage.items[participle] as Item;
  return agent === undefined ? agentless(cue) : spokenBy(agent, cue);
}

/** A speaker of the quotation's own sentence, found by the construction alone. */
export function spokenBy(speaker: Phrase, cue: Range): Verdict {
  return {
    kind: 'attributed',
    speaker: { words: speaker, delta: 0 },
    cue: ownCue(cue),
    method: 'same-sentence',
    confidence: 0.8,
    certainty: 'certain',
  };
}

/** Nobody, as the sentence leaves out who it was. */
export function agentless(cue: Range): Verdict {
  return {
    kind: 'unattributed',
    reason: 'agentless-passive',
    cue: ownCue(cue),
    confidence: 0.9,
  };
}
