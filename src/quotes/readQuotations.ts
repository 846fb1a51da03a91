import { isStoryZone, type Draft, type Paragraph } from '../draft/draft';
import type { ParagraphTokens } from '../draft/token';
import type {
  NestedQuotation,
  Quotation,
  QuotationEnding,
  QuotationReading,
  QuotationStyle,
  QuotationStyleSetting,
  StrayMark,
} from './quotation';
import {
  countMarkedWords,
  readParagraphQuotations,
  type ParagraphQuotation,
  type ParagraphQuotations,
} from './paragraphQuotations';
import type { SpeechClassifier } from './speechClassifier';

/**
 * Every quotation of the draft, with its style, nesting, chains over paragraphs, stray marks, and
 * whether it is speech. `tokens` has one entry for each paragraph, same index.
 */
export function readQuotations(
  draft: Draft,
  tokens: readonly ParagraphTokens[],
  setting: QuotationStyleSetting,
  speech: SpeechClassifier,
): QuotationReading {
  const style = setting === 'auto' ? detectStyle(draft, tokens) : setting;
  const quotations: Quotation[] = [];
  const stray: StrayMark[] = [];
  const read = draft.paragraphs.map(paragraph => {
    const own = tokens[paragraph.index];
    return own === undefined || isUnread(paragraph)
      ? undefined
      : readParagraphQuotations(own, style);
  });
  /** The index of a quotation that the paragraph before left open. */
  let waiting: number | undefined;
  for (const paragraph of draft.paragraphs) {
    const here = read[paragraph.index];
    if (here === undefined) continue;
    const continued = waiting;
    if (isStoryZone(paragraph.zone)) waiting = undefined;
    for (const mark of here.unopened)
      stray.push({ ...place(mark, paragraph), paragraph: paragraph.index, role: 'unopened' });
    for (const mark of here.unclosed)
      stray.push({ ...place(mark, paragraph), paragraph: paragraph.index, role: 'unclosed' });
    here.quotations.forEach((found, i) => {
      const index = quotations.length;
      const ending = endingOf(draft, read, paragraph, found);
      const quotation: { -readonly [Key in keyof Quotation]: Quotation[Key] } = {
        index,
        start: found.start + paragraph.start,
        end: found.end + paragraph.start,
        content: place(found.content, paragraph),
        paragraph: paragraph.index,
        ending,
        nested:
          found.nested.length === 0
            ? NONE
            : found.nested.map(inner => ({
                ...place(inner, paragraph),
                content: place(inner.content, paragraph),
              })),
        words: found.words,
      };
      if (i === 0 && continued !== undefined && found.start === 0) quotation.continues = continued;
      quotations.push(quotation);
      if (ending === 'continued') waiting = index;
      else if (ending === 'unclosed') stray.push(openingMark(found, paragraph));
    });
  }
  stray.sort((a, b) => a.start - b.start);
  return { style, quotations, stray, uses: speech.classify(draft, tokens, quotations) };
}

const NONE: readonly NestedQuotation[] = [];

/** Single marks outermost in most marked words: British; else American. */
function detectStyle(draft: Draft, tokens: readonly ParagraphTokens[]): QuotationStyle {
  let double = 0;
  let single = 0;
  for (const paragraph of draft.paragraphs) {
    const own = tokens[paragraph.index];
    if (own === undefined || isUnread(paragraph)) continue;
    const words = countMarkedWords(own);
    double += words.double;
    single += words.single;
  }
  return single > double ? 'british' : 'american';
}

function isUnread(paragraph: Paragraph): boolean {
  return paragraph.zone === 'code' || paragraph.zone === 'frontMatter';
}

function place(
  range: { readonly start: number; readonly end: number },
  paragraph: Paragraph,
): { start: number; end: number } {
  return { start: range.start + paragraph.start, end: range.end + paragraph.start };
}

/** Closed by its mark; else continued where the story's next paragraph opens with the same kind. */
function endingOf(
  draft: Draft,
  read: readonly (ParagraphQuotations | undefined)[],
  paragraph: Paragraph,
  found: ParagraphQuotation,
): QuotationEnding {
  if (found.closed) return 'closed';
  if (found.end < paragraph.text.length) return 'unclosed';
  for (let next = paragraph.index + 1; next < draft.paragraphs.length; next++) {
    if (!isStoryZone((draft.paragraphs[next] as Paragraph).zone)) continue;
    return read[next]?.opensWith === (found.double ? 'double' : 'single')
      ? 'continued'
      : 'unclosed';
  }
  return 'unclosed';
}

function openingMark(found: ParagraphQuotation, paragraph: Paragraph): StrayMark {
  const start = found.start + paragraph.start;
  const end = found.content.start + paragraph.start;
  return { start, end, paragraph: paragraph.index, role: 'unclosed' };
}
