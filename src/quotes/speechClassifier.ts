import type { Draft } from '../draft/draft';
import { ListMemo } from '../draft/listMemo';
import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import { readWeights, WeightsError, type Weights } from '../model/weights';
import type { Quotation, UseReading } from './quotation';
import { markedParagraphs, type MarkedParagraph } from './speech/markedParagraphs';
import { speechFeatures } from './speech/speechFeatures';
import { ruledNotSpeech, useOf } from './speech/speechRules';
import { announcedUse } from './speech/setPhrases';
import { readSurroundings, type MarkedRange } from './speech/surroundings';

/** No prose has more quotations in a paragraph; what follows them is not looked at. */
const MOST = 500;
/** What a set phrase such as “so-called” leaves to doubt. */
const ANNOUNCED = 0.97;
const UNREAD: UseReading = { notSpeech: 0.5, use: 'scare' };

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
  model: Uint8Array | undefined,
  lexicon: Lexicon,
): SpeechClassifier {
  const weights = model && weightsOrNone(model);
  const hashes: number[] = [];
  const read = (paragraph: MarkedParagraph, which: number): UseReading => {
    const around = readSurroundings(paragraph, which, lexicon);
    const announced = announcedUse(paragraph, paragraph.quotations[which] as MarkedRange);
    if (announced !== undefined) return { notSpeech: ANNOUNCED, use: announced };
    const use = useOf(around);
    if (weights === undefined) return { notSpeech: ruledNotSpeech(around), use };
    speechFeatures(around, hashes);
    return { notSpeech: probability(weights, hashes), use };
  };
  const known = new WeakMap<MarkedParagraph, readonly UseReading[]>();
  const readAll = (paragraph: MarkedParagraph): readonly UseReading[] => {
    const kept = known.get(paragraph);
    if (kept !== undefined) return kept;
    const fresh = paragraph.quotations.map((_, which) =>
      which < MOST ? read(paragraph, which) : UNREAD,
    );
    known.set(paragraph, fresh);
    return fresh;
  };
  const uses = new ListMemo(readAll);
  return {
    classify: (draft, tokens, quotations) =>
      uses.all(markedParagraphs(draft, tokens, quotations)).flat(),
  };
}

/** Damaged weights are as good as none: the rules speak then. */
function weightsOrNone(model: Uint8Array): Weights | undefined {
  try {
    return readWeights(model);
  } catch (error) {
    if (error instanceof WeightsError) return undefined;
    throw error;
  }
}

function probability({ values, mask, scale }: Weights, hashes: readonly number[]): number {
  let sum = 0;
  for (const hash of hashes) sum += values[hash & mask] ?? 0;
  return 1 / (1 + Math.exp(-sum * scale));
}
