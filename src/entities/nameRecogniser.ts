import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import { WeightsError } from '../model/weights';
import type { NameSpan } from './entity';
import { recogniseByRules } from './nameRules';
import { readNameTokens } from './nameTokens';
import { readNameModel, TrainedNames } from './trainedNames';

/** Finds the names of one paragraph; a pure function of its text, so that the answer can be cached. */
export interface NameRecogniser {
  recognise(paragraph: ParagraphTokens): readonly NameSpan[];
}

function trained(model: Uint8Array | undefined, lexicon: Lexicon): TrainedNames | undefined {
  if (model === undefined) return undefined;
  try {
    return new TrainedNames(readNameModel(model), lexicon);
  } catch (error) {
    if (error instanceof WeightsError) return undefined;
    throw error;
  }
}

/**
 * Makes the recogniser. `model`: the bytes of `models/names.bin`; rules alone decide where they are
 * missing or damaged.
 */
export function createNameRecogniser(
  model: Uint8Array | undefined,
  lexicon: Lexicon,
): NameRecogniser {
  const tagger = trained(model, lexicon);
  return {
    recognise(paragraph) {
      const name = readNameTokens(paragraph, lexicon);
      return tagger === undefined ? recogniseByRules(name) : tagger.recognise(name);
    },
  };
}
