import type { Range } from '../draft/range';
import type { Lexicon } from '../draft/lexicon';
import type { QuotationReading } from '../quotes/quotation';
import type { AssignedMentions } from './assignMentions';
import type { PronounResolver } from './entity';
import type { StoryParagraph } from './nameGroups';
import { collectCandidates, createDiscourse, type Candidate } from './pronounCandidates';
import { findUnnamedAntecedent } from './unnamedAntecedent';

/** Without trained weights: how near, how prominent, and never against the words that tell the gender. */
function scoreByRule(candidate: Candidate): number {
  return (
    -0.6 * candidate.rank -
    0.3 * candidate.sentences -
    0.4 * candidate.paragraphs +
    (candidate.subject ? 1 : 0) +
    (candidate.previousSpeaker === 0 ? 1 : 0) +
    2 * candidate.agrees +
    (candidate.quoted ? -1 : 0) +
    0.3 * Math.min(3, candidate.frequency)
  );
}

/** Makes the resolver of one draft. */
export function createPronounResolver(
  input: {
    readonly quotations: QuotationReading;
    readonly lexicon: Lexicon;
    readonly pronounModel?: Uint8Array;
  },
  story: readonly StoryParagraph[],
  assigned: AssignedMentions,
): PronounResolver {
  const discourse = createDiscourse(story, assigned, input.quotations);
  return {
    resolve(pronoun, previousSpeakers) {
      const place = discourse.locate(pronoun);
      if (place === undefined) return undefined;
      const candidates = collectCandidates(discourse, place, previousSpeakers);
      let best: Candidate | undefined;
      let bestScore = -Infinity;
      let total = 0;
      for (const candidate of candidates) {
        if (!candidate.person && place.word !== 'it' && place.word !== 'they') continue;
        if (candidate.agrees < 0) continue;
        const score = scoreByRule(candidate);
        total += Math.exp(score);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      if (best === undefined) return undefined;
      return { entity: best.entity, confidence: Math.exp(bestScore) / total };
    },
    unnamedAntecedent(pronoun: Range) {
      const place = discourse.locate(pronoun);
      return place === undefined ? undefined : findUnnamedAntecedent(discourse, place);
    },
  };
}
