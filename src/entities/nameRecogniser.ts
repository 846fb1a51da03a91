import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import type { NameSpan } from './entity';
import { recogniseByRules } from './nameRules';
import { readNameTokens } from './nameTokens';

/** Finds the names of one paragraph; a pure function of its text, so that the answer can be cached. */
export interface NameRecogniser {
  recognise(paragraph: ParagraphTokens): readonly NameSpan[];
}

/** `model`: the bytes of `models/names.bin`, or undefined where they are missing: rules alone then. */
export function createNameRecogniser(
  _model: Uint8Array | undefined,
  lexicon: Lexicon,
): NameRecogniser {
  return { recognise: paragraph => recogniseByRules(readNameTokens(paragraph, lexicon)) };
}
