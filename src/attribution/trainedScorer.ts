import type { Weights } from '../model/weights';
import type { Discourse } from './discourse';
import { discourseFeatures } from './features/discourseFeatures';
import { StillFeatures } from './features/families';
import { FeatureSink } from './features/sink';
import { factsOf } from './quotationFacts';
import type { Scorer } from './scorer';

/**
 * Taken from the log odds of "not speech": calling speech a scare quote hides it from the writer,
 * the other way round costs a line in a list.
 */
const SPEECH_DOUBT = 0.7;
/** Taken from the log odds of "nobody": a false alarm costs more trust than a miss. */
const NOBODY_DOUBT = 0.5;
/** What "not speech" loses for a whole sentence that the speech classifier takes for speech. */
const SENTENCE_DOUBT = 4;

/** From here the speech classifier is sure, and only a strong case for a speaker outweighs it. */
const SURE = 0.9;
/** What "not speech" gains then, in log odds. */
const SURE_GAIN = 8;

/** Keeps the classifier's surest word finite: three in log odds. */
const EDGE = 0.05;

function doubtOf({ quotation, notSpeech }: Discourse): number {
  if (notSpeech >= SURE) return -SURE_GAIN;
  const { firstLetter, length, titleCase, ending } = factsOf(quotation);
  const sentence = firstLetter === 1 && length >= 2 && titleCase === 0 && ending > 0;
  const doubt = sentence && notSpeech < 0.5 ? SENTENCE_DOUBT : SPEECH_DOUBT;
  return doubt - Math.log((notSpeech + EDGE) / (1 - notSpeech + EDGE));
}

/**
 * The scorer that trained weights make: the sum of the weights of an option's features.
 * `without`: feature families to leave out, those that were left out in training.
 */
export function createTrainedScorer(
  weights: Weights,
  without: ReadonlySet<string> = new Set(),
): Scorer {
  const { values, mask, scale } = weights;
  const features = new StillFeatures(without);
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
      if (!without.has('discourse')) discourseFeatures(discourse, option, sink);
      const score = sink.sum(values, mask) * scale;
      if (option.kind === 'pair') return score;
      return score - (option.kind === 'nobody' ? NOBODY_DOUBT : doubtOf(discourse));
    },
  };
}
