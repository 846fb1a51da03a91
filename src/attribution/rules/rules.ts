import { agentlessPassive } from './agentlessPassive';
import { agentlessSaying, hearsay } from './agentlessSaying';
import { askedPerson } from './askedPerson';
import { subjectBeforeColon, subjectOfParticiple } from './clauseOwner';
import { creditLine } from './creditLine';
import { inanimateSpeaker } from './inanimateSpeaker';
import { deedBehind } from './deedBehind';
import { documentSeen } from './documentSeen';
import { doubtfulSpeech } from './doubtfulSpeech';
import { furnitureLabel, translationLabel } from './labels';
import {
  actorOfOccasionBefore,
  actorOfSentenceBefore,
  doerWithWordsAfter,
  giverOfSpeechAfter,
  howSomebodyPutIt,
  nounOfSayingAfter,
} from './leadIn';
import { newActor } from './newActor';
import {
  asSomebodyHasIt,
  inSomebodysWords,
  ownerOfSaying,
  sayingWithoutVerb,
} from './nounOfSaying';
import { otherDeed, otherWordsBehind } from './otherDeed';
import { clauseWithoutSpeaker, missingSubject } from './missingSubject';
import { danglingDash, noteInsteadOfSpeaker, placeholderSpeaker } from './placeholders';
import { predicateWithoutSource } from './predicateWithoutSource';
import { reducedPassive } from './reducedPassive';
import { refusedComment } from './refusedComment';
import { reportedToHaveSaid } from './reportedToHaveSaid';
import type { Verdict } from '../verdict';
import type { Rule, RuleContext } from './rule';

/** The rules around the ranker, in the order in which they are asked; the first answer stands. */
export const RULES: readonly Rule[] = [
  placeholderSpeaker,
  missingSubject,
  clauseWithoutSpeaker,
  noteInsteadOfSpeaker,
  danglingDash,
  reportedToHaveSaid,
  agentlessPassive,
  reducedPassive,
  agentlessSaying,
  hearsay,
  predicateWithoutSource,
  documentSeen,
  furnitureLabel,
  translationLabel,
  doubtfulSpeech,
  askedPerson,
  subjectOfParticiple,
  subjectBeforeColon,
  ownerOfSaying,
  sayingWithoutVerb,
  inSomebodysWords,
  asSomebodyHasIt,
  doerWithWordsAfter,
  otherDeed,
  otherWordsBehind,
  refusedComment,
  deedBehind,
  newActor,
  creditLine,
  giverOfSpeechAfter,
  actorOfSentenceBefore,
  nounOfSayingAfter,
  howSomebodyPutIt,
  actorOfOccasionBefore,
  inanimateSpeaker,
];

/** What the rules make of a quotation; what the ranker found where they are silent. */
export function applyRules(context: RuleContext): Verdict {
  for (const rule of RULES) {
    const answer = rule(context);
    if (answer !== undefined) return answer;
  }
  return context.found;
}
