import type { Range } from '../draft/range';
import type { Attribution, AttributionMethod, Cue } from './attribution';
import type { Choice } from './decide';
import { CueClass, type Passage } from './passage';
import type { Scene } from './scene';
import { speakerOf, type MentionIndex } from './speaker';
import type { Pair } from './window';

/** Below this probability a speaker is named as a guess. */
export const CERTAIN = 0.7;

/** A choice put into the words of the trade, before the rules around the ranker have spoken. */
export function conclude(scene: Scene, choice: Choice, mentions: MentionIndex): Attribution {
  const { option, quotation, confidence } = choice;
  switch (option.kind) {
    case 'notSpeech':
      return {
        kind: 'not-speech',
        use: scene.input.quotations.uses[quotation.index]?.use ?? 'scare',
        confidence,
        byDecision: false,
      };
    case 'nobody':
      return { kind: 'unattributed', reason: 'nobody', confidence };
    case 'pair': {
      const place = placeOf(scene, choice, option);
      const speaker = speakerOf(option.phrase, place.passage, place.start, mentions);
      return {
        kind: 'attributed',
        speaker,
        cue: cueOf(option.cue, place),
        method: methodOf(choice, option),
        confidence,
        certainty: confidence >= CERTAIN ? 'certain' : 'uncertain',
      };
    }
  }
}

/** The paragraph that a pair stands in. */
export interface PairPlace {
  readonly passage: Passage;
  readonly start: number;
}

export function placeOf(scene: Scene, choice: Choice, pair: Pick<Pair, 'delta'>): PairPlace {
  const { quotation } = choice;
  const paragraph =
    quotation.order < 0
      ? quotation.paragraph
      : (scene.story[quotation.order + pair.delta] ?? quotation.paragraph);
  return {
    passage: scene.passages[paragraph] ?? quotation.passage,
    start: scene.input.draft.paragraphs[paragraph]?.start ?? 0,
  };
}

/** The words of a cue, offsets in the draft. */
export function cueOf(cue: Range, place: PairPlace): Cue {
  return {
    start: place.start + cue.start,
    end: place.start + cue.end,
    text: place.passage.tokens.text.slice(cue.start, cue.end),
  };
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
