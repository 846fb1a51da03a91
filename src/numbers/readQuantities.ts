import type { ParagraphTokens } from '../draft/token';
import type { QuantitySpan } from './quantity';

/** The numeric expressions of one paragraph, by offset; a pure function of its text. */
export function readQuantities(_paragraph: ParagraphTokens): readonly QuantitySpan[] {
  return [];
}
