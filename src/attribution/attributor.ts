import type { Draft } from '../draft/draft';
import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import type { EntityReading, NameSpan, PronounResolver } from '../entities/entity';
import { readWeights, WeightsError } from '../model/weights';
import type { QuotationReading } from '../quotes/quotation';
import type { Attribution } from './attribution';
import { decide, Weigher } from './decide';
import { MentionIndex } from './mentionIndex';
import { resolveSpeakers } from './resolveSpeakers';
import { PassageReader } from './readPassage';
import { RULE_SCORER } from './ruleScorer';
import type { Scorer } from './scorer';
import { setScene } from './scene';
import { createTrainedScorer } from './trainedScorer';
import { VerdictPlacer } from './verdictPlacer';

/** The draft as the attribution step reads it; `tokens` and `names` have one entry for each paragraph. */
export interface AttributionInput {
  readonly draft: Draft;
  readonly tokens: readonly ParagraphTokens[];
  readonly names: readonly (readonly NameSpan[])[];
  readonly quotations: QuotationReading;
  readonly entities: EntityReading;
  readonly pronouns: PronounResolver;
}

/** Says who said each quotation. Keeps caches between calls; the answer does not depend on them. */
export interface Attributor {
  attribute(input: AttributionInput): readonly Attribution[];
}

/** `model`: the bytes of `models/attribution.bin`, or undefined where they are missing: rules alone then. */
export function createAttributor(model: Uint8Array | undefined, lexicon: Lexicon): Attributor {
  const reader = new PassageReader(lexicon);
  const weigher = new Weigher(scorerOf(model));
  const placer = new VerdictPlacer();
  return {
    attribute(input) {
      const scene = setScene(input, reader);
      const mentions = new MentionIndex(input.entities);
      const found = placer.place(scene, decide(scene, weigher), mentions);
      return resolveSpeakers(input, found);
    },
  };
}

/** The trained scorer; the rules of thumb where the weights are missing or damaged. */
function scorerOf(model: Uint8Array | undefined): Scorer {
  if (model === undefined) return RULE_SCORER;
  try {
    return createTrainedScorer(readWeights(model));
  } catch (error) {
    if (error instanceof WeightsError) return RULE_SCORER;
    throw error;
  }
}
