import { CueClass, PhraseType, type Phrase } from '../passage';
import { around, chosenPair, type Rule } from './rule';

/** Words that can speak: people, bodies, documents, pronouns, names. */
function canSpeak(phrase: Phrase): boolean {
  return (
    phrase.personNoun ||
    phrase.documentNoun ||
    phrase.type === PhraseType.name ||
    phrase.type === PhraseType.pronoun ||
    phrase.type === PhraseType.indefinite
  );
}

/** The levee broke. “…” A thing that did something in the sentence before has said nothing. */
export const inanimateSpeaker: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined || canSpeak(pair.phrase)) return undefined;
  const announces = pair.cue.cueClass !== CueClass.weak && pair.cue.cueClass !== CueClass.unknown;
  const { items, at, before } = around(context);
  const apart = pair.delta !== 0 || items[pair.cue.item]?.sentence !== items[at]?.sentence;
  if (announces || !apart || (before !== undefined && !before.hardBreak)) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.6 };
};
