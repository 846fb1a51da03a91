import { firstWhere } from '../../draft/search';
import {
  CueClass,
  Helper,
  PhraseType,
  SubjectLink,
  type Cue,
  type Item,
  type Passage,
  type Phrase,
} from '../passage';
import { around, chosenPair, INFERRED, speakerAndCue, type Rule, type RuleContext } from './rule';

/** How far before the quotation the inner verb stands at most, in items. */
const LONGEST = 14;

const TELLS =
  /^(?:tell|tells|told|telling|say|says|said|saying|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?|whisper(?:s|ed|ing)?|mutter(?:s|ed|ing)?|warn(?:s|ed|ing)?|wrote|write|writing|ask(?:s|ed|ing)?|promis(?:e|es|ed|ing)|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?)$/;
const HEARS = /^(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|hear(?:s|d|ing)?|quot(?:es|ed|ing))$/;

/** How a teller reaches the verb of telling: “Mr Pyle had told”, “a man from the ministry told”. */
const REACHES: readonly SubjectLink[] = [SubjectLink.direct, SubjectLink.preposition];

/** The sergeant said that Mr Pyle had told him “…”. The words are of him who told them, not of who passes them on. */
export const innerTeller: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0 || pair.cue.cueClass === CueClass.accordingTo) return undefined;
  const inner = nearestVerbOfSaying(context);
  if (inner === undefined || inner.item < pair.cue.item) return undefined;
  const { items } = context.choice.quotation.passage;
  const teller = tellerOf(context.choice.quotation.passage, inner, pair.phrase.last);
  if (teller === undefined || items[teller.first - 1]?.lower === 'what') return undefined;
  // Only what stands within somebody's saying or hearing is second-hand.
  const outer = items[pair.cue.item];
  const isOuter = pair.cue.item < teller.first && pair.cue.cueClass === CueClass.strong;
  if (!isOuter && !passesOn(context, teller)) return undefined;
  if (outer?.sentence !== items[inner.item]?.sentence) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(teller, inner),
    method: 'same-sentence',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};

/** How many phrases before the verb of telling its subject is looked for. */
const MOST_PHRASES = 6;

/** The subject of the verb of telling, behind who passes it on. */
function tellerOf({ items, phrases }: Passage, inner: Cue, behind: number): Phrase | undefined {
  const last = firstWhere(phrases.length, i => phrases[i]!.last >= inner.item) - 1;
  for (let k = last; k >= Math.max(0, last - MOST_PHRASES); k--) {
    const phrase = phrases[k] as Phrase;
    if (phrase.first <= behind) return undefined;
    const isSubject = phrase.verb === inner.item || phrase.verb === inner.group;
    if (isSubject && reaches(phrase, items) && isSomebody(phrase, items[inner.item])) return phrase;
  }
  return undefined;
}

/** The verb of saying that the quotation follows in its own clause. */
function nearestVerbOfSaying(context: RuleContext): Cue | undefined {
  const { items, at } = around(context);
  const { cues } = context.choice.quotation.passage;
  const own = items[at]?.sentence;
  for (let k = firstWhere(cues.length, i => cues[i]!.item > at) - 1; k >= 0; k--) {
    const cue = cues[k] as Cue;
    if (cue.item < at - LONGEST || items[cue.item]?.sentence !== own) return undefined;
    if (cue.cueClass !== CueClass.strong) continue;
    if (!TELLS.test(items[cue.item]?.lower ?? '')) return undefined;
    if (cue.passive || cue.helper === Helper.be) return undefined;
    for (let i = cue.item + 1; i < at - 1; i++)
      if (items[i]?.kind !== 'word' || /^(?:and|but|who)$/.test(items[i]?.lower ?? ''))
        return undefined;
    return cue;
  }
  return undefined;
}

/** “He recalled his mother telling him”: the participle is hers behind a verb of hearing only. */
function reaches({ link, first }: Phrase, items: readonly Item[]): boolean {
  if (link === SubjectLink.absolute) return HEARS.test(items[first - 1]?.lower ?? '');
  return REACHES.includes(link);
}

/** Only people shout or tell somebody; anything may “say”. */
const BY_PEOPLE = /^(?:t[eo]ll|told|shout|yell|scream|whisper|mutter)/;

function isSomebody(
  { type, nameType, personNoun, documentNoun, determiner }: Phrase,
  verb: Item | undefined,
): boolean {
  if (type === PhraseType.name) return nameType === 'person' || nameType === 'organisation';
  if (type === PhraseType.noun && determiner !== '' && BY_PEOPLE.test(verb?.lower ?? ''))
    return !documentNoun;
  return personNoun && !documentNoun;
}

const PASSES_ON =
  /^(?:said|says|say|claims?|claimed|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|hear(?:d|s|ing)?|told|tells|alleg(?:es|ed)|reports?|reported|testified|testifies|adds|added)$/;

/** A verb before the teller passes on what others said. */
function passesOn(context: RuleContext, teller: Phrase): boolean {
  const { items } = context.choice.quotation.passage;
  const own = items[teller.first]?.sentence;
  for (let k = teller.first - 1; k >= 0 && k > teller.first - LONGEST; k--) {
    if (items[k]?.sentence !== own) return false;
    if (PASSES_ON.test(items[k]?.lower ?? '')) return true;
  }
  return false;
}
