import type { Weights } from '../model/weights';
import { discourseFeatures } from './features/discourseFeatures';
import { StillFeatures } from './features/families';
import { FeatureSink } from './features/sink';
import type { Scorer } from './scorer';

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
      return sink.sum(values, mask) * scale;
    },
  };
}
