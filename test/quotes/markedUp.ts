import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import type { DraftLanguage } from '../../src/draft/draft';
import { readDraft } from '../../src/draft/readDraft';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import type { QuotationReading, QuotationStyleSetting } from '../../src/quotes/quotation';
import { readQuotations } from '../../src/quotes/readQuotations';
import { createSpeechClassifier } from '../../src/quotes/speechClassifier';

const SPEECH = createSpeechClassifier(undefined, EMPTY_LEXICON);

/** The quotations of a text, as the pipeline reads them. */
export function quotationsIn(
  text: string,
  style: QuotationStyleSetting = 'auto',
  language: DraftLanguage = 'plaintext',
): QuotationReading {
  const draft = readDraft(text, language);
  const tokens = draft.paragraphs.map(paragraph => tokenizeParagraph(paragraph.text));
  return readQuotations(draft, tokens, style, SPEECH);
}

/**
 * The text with its quotations marked up: `⟦…⟧` a quotation, `⟦…⟧→` one that the next paragraph
 * continues, `⟦…⟧!` one left open by mistake, `←⟦…⟧` one that continues another, `⟨…⟩` a nested
 * one, `†` a mark that closes nothing.
 */
export function markedUp(text: string, reading: QuotationReading): string {
  const inserts: { at: number; order: number; sign: string }[] = [];
  for (const { start, end, ending, continues, nested } of reading.quotations) {
    const after = ending === 'continued' ? '→' : ending === 'unclosed' ? '!' : '';
    inserts.push({ at: start, order: 2, sign: `${continues === undefined ? '' : '←'}⟦` });
    inserts.push({ at: end, order: 1, sign: `⟧${after}` });
    for (const inner of nested) {
      inserts.push({ at: inner.start, order: 3, sign: '⟨' });
      inserts.push({ at: inner.end, order: 0, sign: '⟩' });
    }
  }
  for (const { start, role } of reading.stray)
    if (role === 'unopened') inserts.push({ at: start, order: 4, sign: '†' });
  inserts.sort((a, b) => a.at - b.at || a.order - b.order);
  let marked = '';
  let from = 0;
  for (const { at, sign } of inserts) {
    marked += text.slice(from, at) + sign;
    from = at;
  }
  return marked + text.slice(from);
}

/** The text of a marked-up fixture without its signs. */
export const unmarked = (fixture: string): string => fixture.replace(/⟧[!→]|[⟦⟧⟨⟩←†]/g, '');
