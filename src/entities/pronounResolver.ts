import type { Lexicon } from '../draft/lexicon';
import type { Range } from '../draft/range';
import type { Weights } from '../model/weights';
import type { QuotationReading } from '../quotes/quotation';
import type { AssignedMentions } from './assignMentions';
import { Discourse, type PronounPlace } from './discourse';
import type { PronounResolver } from './entity';
import type { StoryParagraph } from './nameGroups';
import { collectCandidates, type Candidate } from './pronounCandidates';
import { featureRoom, pronounContext, pronounFeatures } from './pronounFeatures';
import { gatherAgreement } from './agreement';
import { readPronounModel } from './pronounModel';
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

const ids = featureRoom();

function scoreByWeights(
  { values, mask, scale }: Weights,
  candidate: Candidate,
  place: PronounPlace,
  context: number,
): number {
  const count = pronounFeatures(candidate, place, context, ids);
  let score = 0;
  for (let i = 0; i < count; i++) score += values[(ids[i] as number) & mask] as number;
  return score * scale;
}

/** True for an entity that the pronoun can stand for at all. */
export function isEligible(candidate: Candidate, place: PronounPlace): boolean {
  if (place.word === 'it') return candidate.type === 'organisation';
  if (place.word === 'they') return candidate.type !== 'place';
  return candidate.type === 'person' && candidate.agrees >= -1;
}

/** What `createPronounResolver` reads besides the story. */
export interface PronounInput {
  readonly quotations: QuotationReading;
  readonly lexicon: Lexicon;
  readonly pronounModel?: Uint8Array;
}

/** The draft as the search for antecedents reads it. */
export function readDiscourse(
  input: PronounInput,
  story: readonly StoryParagraph[],
  assigned: AssignedMentions,
): Discourse {
  const model = input.pronounModel && readPronounModel(input.pronounModel);
  const discourse = new Discourse(story, assigned, input.quotations);
  const { words, pronouns } = gatherAgreement(discourse, model?.givenNames);
  discourse.agreement = words;
  discourse.leaning = pronouns;
  return discourse;
}

/** Makes the resolver of one draft. */
export function createPronounResolver(
  input: PronounInput,
  story: readonly StoryParagraph[],
  assigned: AssignedMentions,
): PronounResolver {
  const model = input.pronounModel && readPronounModel(input.pronounModel);
  let read: Discourse | undefined;
  const discourse = (): Discourse => (read ??= readDiscourse(input, story, assigned));
  return {
    resolve(pronoun, previousSpeakers) {
      const place = discourse().locate(pronoun);
      if (place === undefined) return undefined;
      const context = model === undefined ? 0 : pronounContext(discourse(), place);
      let best: Candidate | undefined;
      let bestScore = -Infinity;
      const scores: number[] = [];
      for (const candidate of collectCandidates(discourse(), place, previousSpeakers)) {
        if (!isEligible(candidate, place)) continue;
        const score =
          model === undefined
            ? scoreByRule(candidate)
            : scoreByWeights(model.weights, candidate, place, context);
        scores.push(score);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      // Only people whom the draft calls otherwise: nobody answers.
      if (best === undefined || best.agrees < 0) return undefined;
      const total = scores.reduce((sum, score) => sum + Math.exp(score - bestScore), 0);
      return { entity: best.entity, confidence: 1 / total };
    },
    unnamedAntecedent(pronoun: Range) {
      const place = discourse().locate(pronoun);
      return place === undefined ? undefined : findUnnamedAntecedent(discourse(), place);
    },
  };
}
