import type { Draft } from '../draft/draft';
import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import type { Quotation, UseReading } from './quotation';

/** Tells speech from scare quotes, titles, terms, nicknames, signs and slogans. */
export interface SpeechClassifier {
  /** One reading for each quotation, same index. */
  classify(
    draft: Draft,
    tokens: readonly ParagraphTokens[],
    quotations: readonly Quotation[],
  ): readonly UseReading[];
}

/** `model`: the bytes of `models/speech.bin`, or undefined where they are missing: rules alone then. */
export function createSpeechClassifier(
  _model: Uint8Array | undefined,
  _lexicon: Lexicon,
): SpeechClassifier {
  return {
    classify: (_draft, _tokens, quotations) =>
      quotations.map(() => ({ notSpeech: 0, use: 'scare' })),
  };
}
