import type { AttributionMethod } from './attribution';
import type { Choice } from './decide';
import { CueClass } from './passage';
import type { Verdict } from './verdict';
import type { Pair } from './window';

/** Below this probability a speaker is named as a guess. */
export const CERTAIN = 0.7;

/** A choice put into the words of the trade, before the rules around the ranker have spoken. */
export function conclude(choice: Choice): Verdict {
  const { option, confidence } = choice;
  switch (option.kind) {
    case 'notSpeech':
      return { kind: 'not-speech', confidence };
    case 'nobody':
      return { kind: 'unattributed', reason: 'nobody', confidence };
    case 'pair':
      return {
        kind: 'attributed',
        speaker: { words: option.phrase, delta: option.delta },
        cue: { words: option.cue, delta: option.delta },
        method: methodOf(choice, option),
        confidence,
        certainty: confidence >= CERTAIN ? 'certain' : 'uncertain',
      };
  }
}

function methodOf(choice: Choice, pair: Pair): AttributionMethod {
  const { placed, window } = choice.quotation;
  if (pair.cue.cueClass === CueClass.accordingTo && pair.delta === 0) return 'according-to';
  if (pair.cue.cueClass === CueClass.colon) return 'colon';
  if (pair.cue.cueClass === CueClass.dash) return 'credit-line';
  if (pair.delta > 0) return 'next-paragraph';
  if (pair.delta < 0) return 'previous-paragraph';
  const at = window.own.base + placed.item;
  const cue = pair.base + pair.cue.item;
  const [from, to] = cue < at ? [cue, at] : [at, cue];
  const breaks =
    (window.counts.hardBreaks[to] as number) - (window.counts.hardBreaks[from] as number);
  return breaks > 0 ? 'same-paragraph' : 'same-sentence';
}
