import { agentlessPassive } from './agentlessPassive';
import { creditLine } from './creditLine';
import { inanimateSpeaker } from './inanimateSpeaker';
import { furnitureLabel, translationLabel } from './labels';
import { actorOfOccasionBefore, actorOfSentenceBefore, nounOfSayingAfter } from './leadIn';
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
  furnitureLabel,
  translationLabel,
  inanimateSpeaker,
  otherDeed,
  refusedComment,
  creditLine,
  actorOfSentenceBefore,
  nounOfSayingAfter,
  actorOfOccasionBefore,
];

/** What the rules make of a quotation; what the ranker found where they are silent. */
export function applyRules(context: RuleContext): Verdict {
  for (const rule of RULES) {
    const answer = rule(context);
    if (answer !== undefined) return answer;
  }
  return context.found;
}
