import { isStoryZone, type Draft, type Paragraph } from '../draft/draft';
import { contains, shift, type Range } from '../draft/range';
import { firstWhere } from '../draft/search';
import type { ParagraphTokens } from '../draft/token';
import type { Quotation, QuotationReading } from '../quotes/quotation';
import type { ClaimSource, Quantity, QuantitySpan } from './quantity';
import { sourceOf } from './sources/sourceOf';
import { readReportingClauses, type ReportingClause } from './sources/reportingClauses';

/** The draft as the numbers step reads it; arrays have one entry for each paragraph. */
export interface NumbersInput {
  readonly draft: Draft;
  readonly tokens: readonly ParagraphTokens[];
  readonly quantities: readonly (readonly QuantitySpan[])[];
  readonly quotations: QuotationReading;
}

interface CachedClauses {
  readonly quoted: string;
  readonly clauses: readonly ReportingClause[];
}

/** Quotation marks can pair differently when another paragraph changes: the cache asks for the same ranges. */
const CLAUSES = new WeakMap<ParagraphTokens, CachedClauses>();

function clausesOf(tokens: ParagraphTokens, quoted: readonly Range[]): readonly ReportingClause[] {
  const key = quoted.map(({ start, end }) => `${start}-${end}`).join();
  const cached = CLAUSES.get(tokens);
  if (cached?.quoted === key) return cached.clauses;
  const clauses = readReportingClauses(tokens, quoted);
  CLAUSES.set(tokens, { quoted: key, clauses });
  return clauses;
}

function quotationsByParagraph(
  quotations: readonly Quotation[],
): ReadonlyMap<number, readonly Quotation[]> {
  const map = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const list = map.get(quotation.paragraph);
    if (list === undefined) map.set(quotation.paragraph, [quotation]);
    else list.push(quotation);
  }
  return map;
}

/** True for the paragraphs whose numbers a reader reads as the story's. */
function isRead(paragraph: Paragraph): boolean {
  return (
    isStoryZone(paragraph.zone) || paragraph.zone === 'headline' || paragraph.zone === 'subheading'
  );
}

/**
 * Places every quantity of the story and its headlines in the draft, with the quotation that holds
 * it and its source in the paragraph. Offsets count from the draft's start. Linear in the draft.
 */
export function findSources(input: NumbersInput): readonly Quantity[] {
  const quotations = quotationsByParagraph(input.quotations.quotations);
  const found: Quantity[] = [];
  for (const paragraph of input.draft.paragraphs) {
    const spans = input.quantities[paragraph.index];
    const tokens = input.tokens[paragraph.index];
    if (spans === undefined || spans.length === 0 || tokens === undefined || !isRead(paragraph))
      continue;
    const held = quotations.get(paragraph.index) ?? [];
    const quoted = held.map(quotation => ({
      start: quotation.start - paragraph.start,
      end: quotation.end - paragraph.start,
    }));
    const clauses = spans.some(span => span.isClaim) ? clausesOf(tokens, quoted) : [];
    for (const span of spans) {
      const holder = indexOfHolder(quoted, span);
      const source = span.isClaim ? sourceOf(span, tokens, clauses, quoted[holder]) : undefined;
      found.push(place(paragraph, span, held[holder]?.index, source));
    }
  }
  return found;
}

/** The index of the range that holds `span`, or -1; the ranges are in order and do not overlap. */
function indexOfHolder(ranges: readonly Range[], span: Range): number {
  const candidate = firstWhere(ranges.length, index => ranges[index]!.start > span.start) - 1;
  return candidate >= 0 && contains(ranges[candidate]!, span) ? candidate : -1;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function place(
  paragraph: Paragraph,
  span: QuantitySpan,
  quotation: number | undefined,
  source: ClaimSource | undefined,
): Quantity {
  const { type, value, isClaim } = span;
  const placed: Mutable<Quantity> = {
    start: span.start + paragraph.start,
    end: span.end + paragraph.start,
    text: paragraph.text.slice(span.start, span.end),
    type,
    isClaim,
    paragraph: paragraph.index,
  };
  if (value !== undefined) placed.value = value;
  // Set one by one: a draft has hundreds, and each key press places them anew.
  if (quotation !== undefined) placed.quotation = quotation;
  if (source !== undefined) placed.source = shift(source, paragraph.start);
  return placed;
}
