import { firstWhere } from '../../draft/search';
import { CueClass, PhraseType, SubjectLink, type Cue, type Item, type Phrase } from '../passage';
import type { Verdict } from '../verdict';
import { BE_FORMS, WORDINGS } from '../vocabulary';
import {
  around,
  chosenPair,
  INFERRED,
  ownCue,
  phraseFrom,
  speakerAndCue,
  type Rule,
  type RuleContext,
} from './rule';

/** How far before the quotation its clause opens, in items. */
const LONGEST = 16;

const NAMES_IT =
  /^(?:call|calls|called|term|terms|termed|dub|dubs|dubbed|label|labels|labelled|labeled|describe|describes|described)$/;

/** Shareholders had hoped for what the chairman called “a quiet harvest”: the subject behind “what”. */
export const whatSomebodyCalled: Rule = context => {
  const { items, at } = around(context);
  const cue = cueBefore(context, items[at - 1]?.lower === 'as' ? at - 2 : at - 1);
  if (cue === undefined || cue.passive || !NAMES_IT.test(items[cue.item]?.lower ?? ''))
    return undefined;
  let what = cue.item - 1;
  while (what > at - LONGEST && items[what]?.lower !== 'what' && !items[what]?.hardBreak) what--;
  if (items[what]?.lower !== 'what') return undefined;
  const subject = phraseFrom(context.choice.quotation.passage, what + 1);
  if (!subject || subject.last >= cue.item || subject === chosenPair(context)?.phrase)
    return undefined;
  return inferred(subject, cue);
};

function cueBefore(context: RuleContext, item: number): Cue | undefined {
  const { cues } = context.choice.quotation.passage;
  const cue = cues[firstWhere(cues.length, i => cues[i]!.item >= item)];
  return cue?.item === item ? cue : undefined;
}

/** A deal that the pilots, in a letter seen by the paper, called “…”: the verb beside the quotation, not one before it. */
export const verbBeside: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0 || STRONG.has(pair.cue.cueClass)) return undefined;
  const { items, at } = around(context);
  const cue = cueBefore(context, items[at - 1]?.lower === 'as' ? at - 2 : at - 1);
  if (cue === undefined || cue.passive || pair.cue.item > cue.item) return undefined;
  if (cue === pair.cue && pair.phrase.link !== SubjectLink.reduced) return undefined;
  if (!NAMES_IT.test(items[cue.item]?.lower ?? '')) return undefined;
  const { phrases } = context.choice.quotation.passage;
  const last = firstWhere(phrases.length, i => phrases[i]!.last >= cue.item) - 1;
  for (let k = last; k >= Math.max(0, last - MOST_PHRASES); k--) {
    const subject = phrases[k] as Phrase;
    if (items[subject.first]?.sentence !== items[at]?.sentence) return undefined;
    if (subject.verb !== cue.item && subject.verb !== cue.group) continue;
    if (subject.link === SubjectLink.reduced) continue;
    // "A short film called “…”": a noun beside the participle has the name, and names nothing.
    const names = subject.link === SubjectLink.aside || subject.type === PhraseType.pronoun;
    return names ? inferred(subject, cue) : undefined;
  }
  return undefined;
};

/** Cues that announce a quotation wherever they stand. */
const STRONG: ReadonlySet<CueClass> = new Set<CueClass>([
  CueClass.strong,
  CueClass.accordingTo,
  CueClass.colon,
  CueClass.dash,
]);
/** How many phrases before a verb its subject is looked for. */
const MOST_PHRASES = 6;

const OWNERS = /^(?:his|her|their|its|my)$/;

/** Tess Ahlberg has, by her own account, “more metal than bone”: the subject of the sentence. */
export const inOwnWords: Rule = context => {
  const { items, at, before } = around(context);
  const noun = before?.lower === ',' || before?.kind === 'mark' ? at - 2 : at - 1;
  if (!WORDINGS.has(items[noun]?.lower ?? '') || items[noun - 1]?.lower !== 'own') return undefined;
  if (!OWNERS.test(items[noun - 2]?.lower ?? '')) return undefined;
  if (!/^(?:in|by)$/.test(items[noun - 3]?.lower ?? '')) return undefined;
  const { phrases } = context.choice.quotation.passage;
  const sentence = items[noun]?.sentence;
  let subject: Phrase | undefined;
  const last = firstWhere(phrases.length, i => phrases[i]!.first >= noun - 3) - 1;
  for (let k = last; k >= Math.max(0, last - MOST_PHRASES); k--) {
    const phrase = phrases[k] as Phrase;
    if (items[phrase.first]?.sentence !== sentence) break;
    if (phrase.verb >= 0 || phrase.type === PhraseType.name) subject = phrase;
  }
  if (subject === undefined || subject === chosenPair(context)?.phrase) return undefined;
  const own = items[noun] as Item;
  return { ...inferred(subject, undefined), cue: ownCue(own) };
};

/** For coach Dragan Ilic it was “…”. */
export const forSomebodyItWas: Rule = context => {
  if (context.found.kind === 'attributed') return undefined;
  const { items, at, before } = around(context);
  if (!BE_FORMS.has(before?.lower ?? '')) return undefined;
  const sentence = before?.sentence;
  let first = at - 1;
  while (first > at - LONGEST && items[first - 1]?.sentence === sentence) first--;
  if (items[first]?.lower !== 'for') return undefined;
  const person = phraseFrom(context.choice.quotation.passage, first + 1);
  return person && person.last < at && isPerson(person) ? inferred(person, undefined) : undefined;
};

function isPerson({ type, nameType, personNoun }: Phrase): boolean {
  return type === PhraseType.name ? nameType === 'person' : personNoun;
}

function inferred(speaker: Phrase, cue: Cue | undefined): Verdict {
  return {
    kind: 'attributed',
    ...speakerAndCue(speaker, cue),
    method: 'same-sentence',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
}
