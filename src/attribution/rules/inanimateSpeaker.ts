import { namedPhrase } from '../namedPhrase';
import { CueClass, PhraseType, type Cue, type Item, type Passage, type Phrase } from '../passage';
import { isApart, passageOf } from './apart';
import type { Pair } from '../window';
import { chosenPair, type Rule } from './rule';

/** Plural heads that are people: “Islanders”, “Cyclists”. */
const PEOPLE =
  /(?:[^w]ers|ors|ists|ians|ants|(?:id|ud|ar|ag|ati|on|nd)ents|men|women|folk|people)$/;

/** Words that can speak: people, bodies, pronouns, names, roles with a name beside them. */
function canSpeak(phrase: Phrase, passage: Passage): boolean {
  if (phrase.personNoun || phrase.type === PhraseType.pronoun) return true;
  if (phrase.type === PhraseType.indefinite) return phrase.key !== 'none';
  if (phrase.type === PhraseType.name) return !isOpeningNoun(phrase, passage.items);
  return namedPhrase(phrase, passage) !== phrase;
}

/** “Wells are failing”, “Frost came early”: a capital that only the beginning of the sentence explains. */
function isOpeningNoun({ first, last, key, nameType }: Phrase, items: readonly Item[]): boolean {
  if (first !== last || nameType !== undefined || items[first]?.initial !== true) return false;
  return !PEOPLE.test(key);
}

function announces({ cueClass }: Cue, byDocument: boolean): boolean {
  if (cueClass === CueClass.medium) return byDocument;
  return cueClass !== CueClass.weak && cueClass !== CueClass.unknown;
}

/** A thing beside a verb that announces no words. */
export function isInanimate({ phrase, cue }: Pair, passage: Passage): boolean {
  return !canSpeak(phrase, passage) && !announces(cue, phrase.documentNoun);
}

/** The levee broke. “…” A thing that did something in the sentence before or behind has said nothing. */
export const inanimateSpeaker: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined) return undefined;
  const passage = passageOf(context, pair);
  if (!passage || !isInanimate(pair, passage)) return undefined;
  if (!isApart(context, pair)) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.6 };
};
