import { agentlessPassive } from './agentlessPassive';
import { agentlessSaying, hearsay } from './agentlessSaying';
import { askedPerson } from './askedPerson';
import { subjectBeforeColon, subjectOfParticiple } from './clauseOwner';
import { creditLine } from './creditLine';
import { forSomebodyItWas, inOwnWords, verbBeside, whatSomebodyCalled } from './clauseAround';
import { gappedClause } from './gappedClause';
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
  sayingBehind,
  sayingBeside,
  sayingWithoutVerb,
} from './nounOfSaying';
import { otherDeed, otherWordsBehind } from './otherDeed';
import { clauseWithoutSpeaker, missingSubject } from './missingSubject';
import { danglingDash, noteInsteadOfSpeaker, placeholderSpeaker } from './placeholders';
import { predicateWithoutSource } from './predicateWithoutSource';
import { presentedBefore, presentedBehind } from './presented';
import { reducedPassive } from './reducedPassive';
import { refusedComment } from './refusedComment';
import { reportedToHaveSaid } from './reportedToHaveSaid';
import { innerTeller } from './secondHand';
import { sourceInFront } from './sourceInFront';
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
  forSomebodyItWas,
  predicateWithoutSource,
  documentSeen,
  furnitureLabel,
  translationLabel,
  doubtfulSpeech,
  askedPerson,
  sourceInFront,
  innerTeller,
  gappedClause,
  whatSomebodyCalled,
  verbBeside,
  inOwnWords,
  subjectOfParticiple,
  subjectBeforeColon,
  sayingBehind,
  sayingBeside,
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
  presentedBefore,
  presentedBehind,
];

/** What the rules make of a quotation; what the ranker found where they are silent. */
export function applyRules(context: RuleContext): Verdict {
  for (const rule of RULES) {
    const answer = rule(context);
    if (answer !== undefined) return answer;
  }
  return context.found;
}
