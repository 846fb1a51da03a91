import { agreement, Agreement } from './discourse';
import { handScoreHistory, handScoreNull, handScorePair } from './handScore';
import { relate } from './relation';
import type { Scorer } from './scorer';
import { FAR } from './window';

/** Log odds of a pair that was copied from farther away than the window reaches. */
const FAR_COPY = -1;

/** The scorer that needs no trained weights. */
export const RULE_SCORER: Scorer = {
  still(window, quotation, options) {
    return options.map(option => {
      if (option.kind !== 'pair') return handScoreNull(window.own.passage, quotation, option.kind);
      return option.base === FAR
        ? FAR_COPY
        : handScorePair(window, relate(window, quotation, option));
    });
  },
  moving({ quotation, previous, notSpeech }, option) {
    if (option.kind === 'notSpeech') return notSpeech > 0.5 ? 3 : 0;
    if (option.kind === 'nobody' || previous?.option.kind !== 'pair') return 0;
    const agrees = agreement(quotation, option, previous.quotation, previous.option);
    const distance = quotation.order - previous.quotation.order;
    if (distance > 1) return 0;
    return handScoreHistory(agrees === Agreement.phrase, distance === 0, quotation.alone);
  },
};
