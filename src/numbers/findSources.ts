import { isStoryZone, type Draft, type Paragraph } from '../draft/draft';
import { ParagraphMemo } from '../draft/paragraphMemo';
import { contains, shift, type Range } from '../draft/range';
import { firstWhere } from '../draft/search';
import type { ParagraphTokens } from '../draft/token';
import type { Quotation, QuotationReading } from '../quotes/quotation';
import type { ClaimSource, Quantity, QuantitySpan } from './quantity';
import { sourceOf } from './sources/sourceOf';
import { readReportingClauses } from './sources/reportingClauses';

/** The draft as the numbers step reads it; arrays have one entry for each paragraph. */
export interface NumbersInput {
  readonly draft: Draft;
  readonly tokens: readonly ParagraphTokens[];
  readonly quantities: readonly (readonly QuantitySpan[])[];
  readonly quotations: QuotationReading;
}

/** A paragraph's quantities as they stood when the paragraph was last read, and where. */
interface Placed {
  readonly spans: readonly QuantitySpan[];
  readonly start: number;
  readonly paragraph: number;
  /** The index of the paragraph's first quotation in the draft. */
  readonly first: number;
  /** The quotations of the paragraph, offsets from its start. */
  readonly quoted: readonly Range[];
  readonly quantities: readonly Quantity[];
}

/**
 * A key press elsewhere leaves a paragraph's quantities as they are, or moves them. Quotation marks
 * can pair differently when another paragraph changes: the same ranges are asked for.
 */
const LAST = new ParagraphMemo((): { placed?: Placed } => ({}));

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
  const { quotations } = input.quotations;
  const found: Quantity[] = [];
  const kept = LAST.all(input.tokens);
  let next = 0;
  for (const paragraph of input.draft.paragraphs) {
    const first = next;
    while (quotations[next]?.paragraph === paragraph.index) next++;
    const spans = input.quantities[paragraph.index];
    const tokens = input.tokens[paragraph.index];
    const last = kept[paragraph.index];
    if (spans === undefined || spans.length === 0 || !isRead(paragraph)) continue;
    if (tokens === undefined || last === undefined) continue;
    const { placed } = last;
    if (placed?.spans !== spans || !holds(placed.quoted, paragraph, quotations, first, next))
      last.placed = read(paragraph, tokens, spans, first, quotations.slice(first, next));
    else if (!standsAt(placed, paragraph, first)) last.placed = move(placed, paragraph, first);
    for (const quantity of last.placed?.quantities ?? []) found.push(quantity);
  }
  return found;
}

/** True where the quotations `first` … `next` of the draft, `next` not included, are the paragraph's `quoted`. */
function holds(
  quoted: readonly Range[],
  { start }: Paragraph,
  quotations: readonly Quotation[],
  first: number,
  next: number,
): boolean {
  if (quoted.length !== next - first) return false;
  for (let i = first; i < next; i++) {
    const range = quoted[i - first]!;
    const quotation = quotations[i]!;
    if (quotation.start - start !== range.start || quotation.end - start !== range.end)
      return false;
  }
  return true;
}

function standsAt(placed: Placed, { start, index }: Paragraph, first: number): boolean {
  return placed.start === start && placed.paragraph === index && placed.first === first;
}

function read(
  paragraph: Paragraph,
  tokens: ParagraphTokens,
  spans: readonly QuantitySpan[],
  first: number,
  quotations: readonly Quotation[],
): Placed {
  const { start, index } = paragraph;
  const quoted = quotations.map(range => ({ start: range.start - start, end: range.end - start }));
  const clauses = spans.some(span => span.isClaim) ? readReportingClauses(tokens, quoted) : [];
  const quantities = spans.map(span => {
    const holder = indexOfHolder(quoted, span);
    const source = span.isClaim ? sourceOf(span, tokens, clauses, quoted[holder]) : undefined;
    return place(paragraph, tokens.text, span, quotations[holder]?.index, source);
  });
  return { spans, start, paragraph: index, first, quoted, quantities };
}

/** The index of the range that holds `span`, or -1; the ranges are in order and do not overlap. */
function indexOfHolder(ranges: readonly Range[], span: Range): number {
  const candidate = firstWhere(ranges.length, index => ranges[index]!.start > span.start) - 1;
  return candidate >= 0 && contains(ranges[candidate]!, span) ? candidate : -1;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** `text`: the paragraph's own, which holds no draft in memory. */
function place(
  paragraph: Paragraph,
  text: string,
  span: QuantitySpan,
  quotation: number | undefined,
  source: ClaimSource | undefined,
): Quantity {
  const { type, value, isClaim } = span;
  const placed: Mutable<Quantity> = {
    start: span.start + paragraph.start,
    end: span.end + paragraph.start,
    text: text.slice(span.start, span.end),
    type,
    isClaim,
    paragraph: paragraph.index,
  };
  if (value !== undefined) placed.value = value;
  if (quotation !== undefined) placed.quotation = quotation;
  if (source !== undefined) placed.source = shift(source, paragraph.start);
  return placed;
}

/** The same quantities where the paragraph stands now. */
function move(placed: Placed, { start, index }: Paragraph, first: number): Placed {
  const by = start - placed.start;
  const quantities = placed.quantities.map(before => {
    const { text, type, isClaim, value, quotation, source } = before;
    const moved: Mutable<Quantity> = {
      start: before.start + by,
      end: before.end + by,
      text,
      type,
      isClaim,
      paragraph: index,
    };
    // Set one by one: a draft has hundreds, and each key press moves them.
    if (value !== undefined) moved.value = value;
    if (quotation !== undefined) moved.quotation = quotation - placed.first + first;
    if (source !== undefined)
      moved.source = { start: source.start + by, end: source.end + by, kind: source.kind };
    return moved;
  });
  const { spans, quoted } = placed;
  return { spans, start, paragraph: index, first, quoted, quantities };
}
