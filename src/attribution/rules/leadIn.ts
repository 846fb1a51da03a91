import { firstWhere } from '../../draft/search';
import { namedPhrase } from '../namedPhrase';
import { CueClass, PhraseType, Tag, type Item, type Passage, type Phrase } from '../passage';
import type { Verdict } from '../verdict';
import { inanimateSpeaker } from './inanimateSpeaker';
import { around, chosenPair, INFERRED, speakerAndCue, type Rule, type RuleContext } from './rule';

const OCCASIONS =
  /^(?:interview|speech|statement|remarks|remark|testimony|conference|briefing|address|podcast|call)$/;

/** Nobody was found, or only a thing that cannot speak. */
function isOpen(context: RuleContext): boolean {
  if (context.found.kind === 'not-speech') return false;
  return chosenPair(context) === undefined || inanimateSpeaker(context) !== undefined;
}

/** A phrase that names one person: by name, or as "the sheriff". */
function namesPerson(phrase: Phrase): boolean {
  if (phrase.possessive) return false;
  if (phrase.type === PhraseType.name) return phrase.nameType === 'person';
  return phrase.type === PhraseType.noun && phrase.personNoun && phrase.determiner !== '';
}

function isSubject(items: readonly Item[], phrase: Phrase): boolean {
  const before = items[phrase.first - 1];
  return phrase.verb >= 0 && (before === undefined || before.hardBreak || before.lower === ',');
}

/** The one person of a sentence, when the sentence is about them: its subject, and nobody else in it. */
function soleActor(passage: Passage, sentence: number): Phrase | undefined {
  const { items, phrases } = passage;
  const sentenceOf = (phrase: Phrase): number => items[phrase.first]?.sentence ?? 0;
  const from = firstWhere(phrases.length, i => sentenceOf(phrases[i]!) >= sentence);
  const to = firstWhere(phrases.length, i => sentenceOf(phrases[i]!) > sentence);
  const people = phrases.slice(from, to).filter(namesPerson);
  const names = people.filter(phrase => phrase.type === PhraseType.name);
  const actor = names.length === 1 ? names[0] : people.length === 1 ? people[0] : undefined;
  if (
    actor === undefined ||
    people.some(phrase => phrase !== actor && phrase.type === PhraseType.name)
  )
    return undefined;
  const isActor = (phrase: Phrase): boolean =>
    people.includes(phrase) ||
    (phrase.type !== PhraseType.pronoun && namedPhrase(phrase, passage) === actor);
  return phrases.slice(from, to).some(phrase => isSubject(items, phrase) && isActor(phrase))
    ? actor
    : undefined;
}

/** Captain Ruiz was blunt. “…” The sentence before has one actor: the quotation is theirs. */
export const actorOfSentenceBefore: Rule = context => {
  if (!isOpen(context)) return undefined;
  const { before } = around(context);
  if (before === undefined || !before.hardBreak || before.kind === 'quotation') return undefined;
  const { passage } = context.choice.quotation;
  const actor = soleActor(passage, before.sentence);
  if (actor === undefined) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(actor, undefined),
    method: 'same-paragraph',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};

/** The sheriff defended her deputies in an interview. ¶ “…” The occasion was named, and one actor. */
export const actorOfOccasionBefore: Rule = context => {
  if (!isOpen(context)) return undefined;
  const { quotation } = context.choice;
  if (!quotation.alone) return undefined;
  const part = quotation.window.parts.find(found => found.delta === -1);
  const last = part?.passage.items.at(-1);
  if (part === undefined || last === undefined) return undefined;
  const { passage } = part;
  const at = passage.items.findLastIndex(
    ({ sentence, lower }) => sentence === last.sentence && OCCASIONS.test(lower),
  );
  const actor = at < 0 ? undefined : soleActor(passage, last.sentence);
  if (actor === undefined) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(
      actor,
      passage.cues.find(({ item }) => item === at),
      -1,
    ),
    method: 'previous-paragraph',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};

/** How far behind a quotation, in items, the noun for it stands. */
const NEAR = 6;

/** “…” That was the advice from Tam Nguyen. A noun of saying behind the quotation names its giver. */
export const nounOfSayingAfter: Rule = context => {
  if (!isOpen(context)) return undefined;
  const { items, at, after } = around(context);
  if (after === undefined || !/^(?:that|this|those|these|so|such)$/.test(after.lower))
    return undefined;
  const { passage } = context.choice.quotation;
  const cue = passage.cues.find(
    found => found.cueClass === CueClass.noun && found.item > at && found.item <= at + NEAR,
  );
  if (cue === undefined || !/^(?:from|of|by)$/.test(items[cue.item + 1]?.lower ?? ''))
    return undefined;
  const phrase = passage.phrases.find(found => found.first === cue.item + 2);
  if (phrase === undefined || !(namesPerson(phrase) || items[phrase.head]?.tag === Tag.name))
    return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(phrase, cue),
    method: 'same-paragraph',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
};

/** “…” With those words, the minister left. Who does something with the words has said them. */
export const doerWithWordsAfter: Rule = context => {
  if (context.found.kind === 'not-speech') return undefined;
  const { items, at, after } = around(context);
  if (after?.lower !== 'with' || !/^(?:that|this|those|these)$/.test(items[at + 2]?.lower ?? ''))
    return undefined;
  const { passage } = context.choice.quotation;
  const comma = items.findIndex((item, k) => k > at + 2 && k <= at + NEAR && item.lower === ',');
  const doer = passage.phrases.find(
    ({ first, verb }) => first > comma && first <= comma + 4 && verb >= 0,
  );
  return comma < 0 || doer === undefined ? undefined : inferred(doer);
};

const SUMS_UP = /^(?:how|what)$/;

/** “Never again,” was how the captain, Gil Navarro, summed up the tour. */
export const howSomebodyPutIt: Rule = context => {
  if (context.found.kind === 'attributed') return undefined;
  const { items, at, after } = around(context);
  if (!/^(?:is|was)$/.test(after?.lower ?? '') || !SUMS_UP.test(items[at + 2]?.lower ?? ''))
    return undefined;
  const { phrases } = context.choice.quotation.passage;
  const speaker = phrases.find(({ first }) => first === at + 3);
  return speaker && speaker.verb >= 0 ? inferred(speaker) : undefined;
};

function inferred(speaker: Phrase): Verdict {
  return {
    kind: 'attributed',
    ...speakerAndCue(speaker, undefined),
    method: 'same-paragraph',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
}
