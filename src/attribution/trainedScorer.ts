import type { Weights } from '../model/weights';
import { discourseFeatures } from './features/discourseFeatures';
import { StillFeatures } from './features/families';
import { FeatureSink } from './features/sink';
import type { Scorer } from './scorer';

/**
 * Taken from the log odds of "not speech": calling speech a scare quote hides it from the writer,
 * the other way round costs a line in a list.
 */
const SPEECH_DOUBT = 1.4;

/** The scorer that trained weights make: the sum of the weights of an option's features. */
export function createTrainedScorer(weights: Weights): Scorer {
  const { values, mask, scale } = weights;
  const features = new StillFeatures();
  const sink = new FeatureSink();
  return {
    still(window, quotation, options) {
      const scores: number[] = [];
      let shared = 0;
      features.visit(
        window,
        quotation,
        options,
        sink,
        () => {
          shared = sink.sum(values, mask);
        },
        (_option, sharesCue) => {
          scores.push((sink.sum(values, mask) + (sharesCue ? shared : 0)) * scale);
        },
      );
      return scores;
    },
    moving(discourse, option) {
      sink.clear();
      discourseFeatures(discourse, option, sink);
      const doubt = option.kind === 'notSpeech' ? SPEECH_DOUBT : 0;
      return sink.sum(values, mask) * scale - doubt;
    },
  };
}
