import { isStoryZone, type Draft, type Paragraph } from '../draft/draft';
import { ParagraphMemo } from '../draft/paragraphMemo';
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
  ParagraphMarks,
  type ParagraphQuotation,
  type ParagraphQuotations,
} from './paragraphQuotations';
import type { SpeechClassifier } from './speechClassifier';

const MARKS = new ParagraphMemo(paragraph => new ParagraphMarks(paragraph));

/** The quotations of a paragraph as they stood when it was last read. */
interface Placed {
  readonly found: ParagraphQuotations;
  readonly quotations: readonly Quotation[];
}

/** A key press elsewhere leaves a paragraph's quotations as they are. */
const LAST = new ParagraphMemo((): { placed?: Placed } => ({}));

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
  const marks = MARKS.all(tokens);
  const kept = LAST.all(tokens);
  const style = setting === 'auto' ? detectStyle(draft, marks) : setting;
  const quotations: Quotation[] = [];
  const stray: StrayMark[] = [];
  const read = draft.paragraphs.map(paragraph =>
    isUnread(paragraph) ? undefined : marks[paragraph.index]?.quotations(style),
  );
  /** The index of a quotation that the paragraph before left open. */
  let waiting: number | undefined;
  for (const paragraph of draft.paragraphs) {
    const here = read[paragraph.index];
    const last = kept[paragraph.index];
    if (here === undefined || last === undefined) continue;
    const continued = waiting;
    if (isStoryZone(paragraph.zone)) waiting = undefined;
    for (const mark of here.unopened)
      stray.push({ ...place(mark, paragraph), paragraph: paragraph.index, role: 'unopened' });
    for (const mark of here.unclosed)
      stray.push({ ...place(mark, paragraph), paragraph: paragraph.index, role: 'unclosed' });
    const before = last.placed?.found === here ? last.placed.quotations : NO_QUOTATIONS;
    const first = quotations.length;
    let isNew = before.length !== here.quotations.length;
    for (let i = 0; i < here.quotations.length; i++) {
      const found = here.quotations[i] as ParagraphQuotation;
      const index = quotations.length;
      const ending = endingOf(draft, read, paragraph, found);
      const continues = i === 0 && found.start === 0 ? continued : undefined;
      const known = before[i];
      if (known !== undefined && isPlaced(known, found, index, paragraph, ending, continues))
        quotations.push(known);
      else {
        quotations.push(placed(found, index, paragraph, ending, continues));
        isNew = true;
      }
      if (ending === 'continued') waiting = index;
      else if (ending === 'unclosed') stray.push(openingMark(found, paragraph));
    }
    if (isNew) last.placed = { found: here, quotations: quotations.slice(first) };
  }
  stray.sort((a, b) => a.start - b.start);
  return { style, quotations, stray, uses: speech.classify(draft, tokens, quotations) };
}

const NO_QUOTATIONS: readonly Quotation[] = [];

/** True for what `placed` would make anew. */
function isPlaced(
  quotation: Quotation,
  found: ParagraphQuotation,
  index: number,
  paragraph: Paragraph,
  ending: QuotationEnding,
  continues: number | undefined,
): boolean {
  return (
    quotation.index === index &&
    quotation.start === found.start + paragraph.start &&
    quotation.paragraph === paragraph.index &&
    quotation.ending === ending &&
    quotation.continues === continues
  );
}

function placed(
  found: ParagraphQuotation,
  index: number,
  paragraph: Paragraph,
  ending: QuotationEnding,
  continues: number | undefined,
): Quotation {
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
  if (continues !== undefined) quotation.continues = continues;
  return quotation;
}

const NONE: readonly NestedQuotation[] = [];

/** Single marks outermost in most marked words: British; else American. */
function detectStyle(draft: Draft, marks: readonly ParagraphMarks[]): QuotationStyle {
  let double = 0;
  let single = 0;
  for (const paragraph of draft.paragraphs) {
    const own = marks[paragraph.index];
    if (own === undefined || isUnread(paragraph)) continue;
    double += own.words.double;
    single += own.words.single;
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
