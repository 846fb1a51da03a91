import { firstWhere } from '../../draft/search';
import {
  CueClass,
  SubjectLink,
  Tag,
  type Cue,
  type Item,
  type Passage,
  type Phrase,
} from '../passage';
import { VerbForm } from '../reportingVerbs';
import type { Pair } from '../window';
import { around, chosenPair, INFERRED, speakerAndCue, type Rule, type RuleContext } from './rule';

/** How far before a participle its own subject begins. */
const REACH = 14;
/** Words between which no other clause may open. */
const LONGEST = 30;

/** “…, with the union’s negotiator, Bo Hallam, describing it as “…””: a participle's own subject speaks. */
export const subjectOfParticiple: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0) return undefined;
  const { passage } = context.choice.quotation;
  const cue = pair.cue.form === VerbForm.gerund ? pair.cue : participleBefore(context);
  const own = cue && subjectBehindWith(passage, cue.item);
  if (!cue || own === undefined || own.index === pair.phrase.index) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(own, cue),
    method: 'same-sentence',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};

/** The participle of saying that the quotation follows in its own clause. */
function participleBefore(context: RuleContext): Cue | undefined {
  const { items, at } = around(context);
  const { cues } = context.choice.quotation.passage;
  const cue = cues[firstWhere(cues.length, i => (cues[i] as Cue).item > at) - 1];
  if (cue?.form !== VerbForm.gerund || cue.cueClass !== CueClass.strong) return undefined;
  for (let k = cue.item + 1; k < at; k++) if (items[k]?.kind !== 'word') return undefined;
  return items[cue.item]?.sentence === items[at]?.sentence ? cue : undefined;
}

/** The phrase behind "with", where nothing but its apposition stands before the participle. */
function subjectBehindWith({ items, phrases }: Passage, participle: number): Phrase | undefined {
  let at = participle - 1;
  while (at > participle - REACH && items[at]?.lower !== 'with') {
    const item = items[at];
    if (item === undefined || item.hardBreak || item.kind === 'quotation' || isVerb(item))
      return undefined;
    at--;
  }
  const before = items[at - 1];
  if (items[at]?.lower !== 'with' || (before?.kind === 'word' && !before.hardBreak))
    return undefined;
  return phrases.find(({ first, last }) => first > at && first <= at + 2 && last < participle);
}

function isVerb({ tag }: Item): boolean {
  return tag === Tag.past || tag === Tag.present || tag === Tag.base || tag === Tag.auxiliary;
}

/** “His predecessor was less kind: “…””: who stands before the colon speaks, not who did before. */
export const subjectBeforeColon: Rule = context => {
  const { items, before } = around(context);
  const pair = chosenPair(context);
  if (before?.lower !== ':' || pair === undefined || !isElsewhere(context, pair)) return undefined;
  const subject = subjectOfSentence(context, before.sentence);
  if (subject === undefined || items[subject.verb]?.kind !== 'word') return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(subject, undefined),
    method: 'colon',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};

function isElsewhere(context: RuleContext, { delta, phrase }: Pair): boolean {
  const { items, at } = around(context);
  return delta !== 0 || items[phrase.first]?.sentence !== items[at]?.sentence;
}

const PERSONAL = /^(?:his|her|their|its|our|my)$/;

/** The subject that a sentence opens with, where it can be a person. */
function subjectOfSentence(context: RuleContext, sentence: number): Phrase | undefined {
  const { items, at } = around(context);
  let from = at;
  while (from > at - LONGEST && items[from - 1]?.sentence === sentence) from--;
  const { phrases } = context.choice.quotation.passage;
  const subject = phrases.find(({ first, verb }) => first >= from && first < at && verb >= 0);
  if (subject === undefined || subject.link === SubjectLink.absolute) return undefined;
  const opens = items[subject.first - 1];
  if (opens !== undefined && !opens.hardBreak && opens.lower !== ',') return undefined;
  const isPerson =
    subject.nameType === 'person' || subject.personNoun || PERSONAL.test(subject.determiner);
  return isPerson && !subject.documentNoun ? subject : undefined;
}
