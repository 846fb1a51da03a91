import { agentlessPassive, agentlessSaying } from './agentlessPassive';
import { askedPerson } from './askedPerson';
import { subjectBeforeColon, subjectOfParticiple } from './clauseOwner';
import { creditLine } from './creditLine';
import { inanimateSpeaker } from './inanimateSpeaker';
import { deedBehind } from './deedBehind';
import { doubtfulSpeech } from './doubtfulSpeech';
import { furnitureLabel, translationLabel } from './labels';
import {
  actorOfOccasionBefore,
  actorOfSentenceBefore,
  doerWithWordsAfter,
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
import { otherDeed } from './otherDeed';
import { missingSubject } from './missingSubject';
import { danglingDash, noteInsteadOfSpeaker, placeholderSpeaker } from './placeholders';
import { refusedComment } from './refusedComment';
import type { Verdict } from '../verdict';
import type { Rule, RuleContext } from './rule';

/** The rules around the ranker, in the order in which they are asked; the first answer stands. */
export const RULES: readonly Rule[] = [
  placeholderSpeaker,
  missingSubject,
  noteInsteadOfSpeaker,
  danglingDash,
  agentlessPassive,
  agentlessSaying,
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
  refusedComment,
  deedBehind,
  newActor,
  creditLine,
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
