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
import { agreementByWords } from './agreement';
import { answerKey, knownPronouns, recall, type Answer, type KnownPronouns } from './pronounMemory';
import { readPronounModel, type PronounModel } from './pronounModel';
import { layTrail } from './trail';
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
  return openDraft(input, story, assigned).discourse;
}

/** The draft that was read last with a model: the next is mostly the same. */
const latest = new WeakMap<PronounModel, KnownPronouns>();

interface OpenDraft {
  readonly discourse: Discourse;
  readonly known: KnownPronouns;
}

function openDraft(
  input: PronounInput,
  story: readonly StoryParagraph[],
  assigned: AssignedMentions,
): OpenDraft {
  const model = input.pronounModel && readPronounModel(input.pronounModel);
  const discourse = new Discourse(story, assigned, input.quotations);
  discourse.agreement = agreementByWords(assigned, model?.givenNames);
  const trail = layTrail(story, assigned, input.quotations.quotations);
  const known = knownPronouns(discourse, trail, model && latest.get(model));
  if (model !== undefined) latest.set(model, known);
  discourse.leaning = known.leaning;
  return { discourse, known };
}

/** Makes the resolver of one draft. */
export function createPronounResolver(
  input: PronounInput,
  story: readonly StoryParagraph[],
  assigned: AssignedMentions,
): PronounResolver {
  const model = input.pronounModel && readPronounModel(input.pronounModel);
  let opened: OpenDraft | undefined;
  const open = (): OpenDraft => (opened ??= openDraft(input, story, assigned));
  return {
    resolve(pronoun, previousSpeakers) {
      const { discourse, known } = open();
      const at = discourse.paragraphAt(pronoun.start);
      const base = story[at]?.base;
      if (base === undefined) return undefined;
      const key = answerKey(at, pronoun.start - base);
      let answer = recall(known, key, previousSpeakers);
      if (answer === undefined) {
        answer = search(discourse, pronoun, at, previousSpeakers, model?.weights);
        known.answers.set(key, answer);
      }
      return answer.resolution;
    },
    unnamedAntecedent(pronoun: Range) {
      const { discourse } = open();
      const place = discourse.locate(pronoun);
      return place === undefined ? undefined : findUnnamedAntecedent(discourse, place);
    },
  };
}

/** So many paragraphs a search looks back, not counting where its candidates were last narrated. */
const LOOKS_BACK = 17;

/** The likeliest entity for the pronoun, which stands in the paragraph `at` of the story. */
function search(
  discourse: Discourse,
  pronoun: Range,
  at: number,
  previousSpeakers: readonly number[],
  weights: Weights | undefined,
): Answer {
  const answer = { at, reach: at - LOOKS_BACK, previousSpeakers: [...previousSpeakers] };
  const place = discourse.locate(pronoun);
  if (place === undefined) return { ...answer, resolution: undefined };
  const context = weights === undefined ? 0 : pronounContext(discourse, place);
  let best: Candidate | undefined;
  let bestScore = -Infinity;
  const scores: number[] = [];
  for (const candidate of collectCandidates(discourse, place, previousSpeakers)) {
    answer.reach = Math.min(answer.reach, candidate.reach);
    if (!isEligible(candidate, place)) continue;
    const score =
      weights === undefined
        ? scoreByRule(candidate)
        : scoreByWeights(weights, candidate, place, context);
    scores.push(score);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  // Only people whom the draft calls otherwise: nobody answers.
  if (best === undefined || best.agrees < 0) return { ...answer, resolution: undefined };
  const total = scores.reduce((sum, score) => sum + Math.exp(score - bestScore), 0);
  return { ...answer, resolution: { entity: best.entity, confidence: 1 / total } };
}
