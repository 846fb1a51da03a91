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
  if (phrase.verb < 0) return false;
  if (before === undefined || before.hardBreak || before.lower === ',') return true;
  return before.initial && before.kind === 'word' && phrase.type === PhraseType.name; // “Fire chief”
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

/** What people do with their face and hands as they begin to speak. */
const GESTURES =
  /^(?:sigh(?:s|ed)?|shrug(?:s|ged)?|smil(?:es|ed)|grin(?:s|ned)?|laugh(?:s|ed)|chuckl(?:es|ed)|nod(?:s|ded)|winc(?:es|ed)|frown(?:s|ed)|paus(?:es|ed)|gestur(?:es|ed)|beam(?:s|ed)|snort(?:s|ed))$/;

/** An occasion for words, a gesture that goes with them, or a head that is shaken. */
function announcesWords(items: readonly Item[], k: number): boolean {
  const { lower } = items[k] as Item;
  if (OCCASIONS.test(lower) || GESTURES.test(lower)) return true;
  return /^(?:shook|shakes)$/.test(lower) && items[k + 2]?.lower === 'head';
}

/** The sheriff defended her deputies in an interview. ¶ “…” The occasion was named, and one actor. */
export const actorOfOccasionBefore: Rule = context => {
  if (!isOpen(context)) return undefined;
  const { quotation } = context.choice;
  if (!quotation.alone) return undefined;
  const part = quotation.window.parts.find(found => found.delta === -1);
  const last = part?.passage.items.at(-1);
  if (part === undefined || last === undefined) return undefined;
  const { passage } = part;
  const { items } = passage;
  const at = items.findLastIndex(
    ({ sentence }, k) => sentence === last.sentence && announcesWords(items, k),
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

/** Occasions on which one person speaks, and what is done with them. */
const SPEECHES =
  /^(?:speech|statement|remarks|testimony|evidence|address|eulogy|sermon|toast|lecture|talk|interview|briefing)$/;
const GIVES =
  /^(?:gave|gives|giving|delivered|delivers|opened|opens|closed|closes|began|begins|ended|ends|made|makes|proposed|proposes|finished)$/;
/** So many items lie between the verb and its occasion: “opened her evidence”, “gave a short speech”. */
const OBJECT = 4;

/** “…” ¶ That was how Ada Lund opened her evidence. “…” Ada Lund gave the eulogy. */
export const giverOfSpeechAfter: Rule = context => {
  const { quotation } = context.choice;
  if (!isOpen(context)) return undefined;
  const { items, at } = around(context);
  const own = items[at + 1]?.kind === 'word';
  if (own && !items[at]?.hardBreak) return undefined;
  const delta = own ? 0 : 1;
  const passage = own
    ? quotation.passage
    : quotation.alone && quotation.window.parts.find(part => part.delta === 1)?.passage;
  if (!passage) return undefined;
  const sentence = passage.items[own ? at + 1 : 0]?.sentence ?? 0;
  const giver = passage.phrases.find(
    phrase => passage.items[phrase.first]?.sentence === sentence && gives(phrase, passage.items),
  );
  return giver && inferred(giver, delta);
};

/** A person whose verb gives a speech. */
function gives(phrase: Phrase, items: readonly Item[]): boolean {
  if (phrase.verb < 0 || !namesPerson(phrase) || !GIVES.test(items[phrase.verb]?.lower ?? ''))
    return false;
  for (let k = phrase.verb + 1; k <= phrase.verb + OBJECT; k++)
    if (SPEECHES.test(items[k]?.lower ?? '')) return true;
  return false;
}

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

function inferred(speaker: Phrase, delta = 0): Verdict {
  return {
    kind: 'attributed',
    ...speakerAndCue(speaker, undefined, delta),
    method: delta === 0 ? 'same-paragraph' : 'next-paragraph',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
}
