import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { readMarks, type Mark } from './markRoles';
import { pairMarks, type MarkPair, type PairedMarks } from './pairMarks';
import type { NestedQuotation, QuotationStyle } from './quotation';

/** A quotation as its paragraph alone tells it; offsets from the paragraph's start. */
export interface ParagraphQuotation extends Range {
  readonly content: Range;
  readonly double: boolean;
  /** False where no mark closes it: the next paragraph tells whether that is a mistake. */
  readonly closed: boolean;
  readonly nested: readonly NestedQuotation[];
  readonly words: number;
}

/** The quotations of one paragraph under one style. */
export interface ParagraphQuotations {
  readonly quotations: readonly ParagraphQuotation[];
  readonly unopened: readonly Range[];
  /** Marks that open no quotation and are not closed. */
  readonly unclosed: readonly Range[];
  /** The kind of mark that opens the paragraph, if one does. */
  readonly opensWith?: 'double' | 'single';
}

/** How many words stand in outermost double and in outermost single marks. */
export interface MarkedWords {
  readonly double: number;
  readonly single: number;
}

/** No paragraph of prose has as many quotations; what follows them is not read. */
const MOST = 5_000;
/** Nor as many marks, apostrophes among them. */
const MOST_MARKS = 20_000;
const NONE: ParagraphQuotations = { quotations: [], unopened: [], unclosed: [] };

/** The marks of one paragraph, and what they are under either style, read when first asked for. */
export class ParagraphMarks {
  readonly #paragraph: ParagraphTokens;
  readonly #marks: readonly Mark[];
  readonly #paired: PairedMarks;
  #american: ParagraphQuotations | undefined;
  #british: ParagraphQuotations | undefined;
  #words: MarkedWords | undefined;

  constructor(paragraph: ParagraphTokens) {
    this.#paragraph = paragraph;
    this.#marks = readMarks(paragraph).slice(0, MOST_MARKS);
    this.#paired = pairMarks(this.#marks);
  }

  /** The quotations of the paragraph under a style. */
  quotations(style: QuotationStyle): ParagraphQuotations {
    if (this.#marks.length === 0) return NONE;
    return style === 'american'
      ? (this.#american ??= this.#compose(style))
      : (this.#british ??= this.#compose(style));
  }

  /** How many words each kind of mark encloses on the outermost level: what tells a draft's style. */
  get words(): MarkedWords {
    return (this.#words ??= countWordsByMark(this.quotations('british').quotations));
  }

  #compose(style: QuotationStyle): ParagraphQuotations {
    return compose(this.#paragraph, this.#marks, this.#paired, style);
  }
}

function countWordsByMark(quotations: readonly ParagraphQuotation[]): MarkedWords {
  let double = 0;
  let single = 0;
  for (const quotation of quotations) {
    if (!quotation.closed) continue;
    if (quotation.double) double += quotation.words;
    else single += quotation.words;
  }
  return { double, single };
}

interface Span {
  readonly pair: MarkPair;
  readonly start: number;
  readonly end: number;
}

function compose(
  paragraph: ParagraphTokens,
  marks: readonly Mark[],
  paired: PairedMarks,
  style: QuotationStyle,
): ParagraphQuotations {
  const british = style === 'british';
  const closedDoubles = paired.double.filter(pair => pair.close !== undefined);
  const spans: Span[] = [];
  const unclosed: Range[] = [];
  for (const pair of paired.double) {
    // A stray double mark must not swallow the quotations of a British draft.
    if (british && pair.close === undefined && holdsSingle(pair, paired.single))
      unclosed.push(pair.open);
    else spans.push(spanOf(paragraph, pair));
  }
  for (const pair of paired.single)
    if (isQuotation(paragraph, pair, british, closedDoubles)) spans.push(spanOf(paragraph, pair));
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const first = marks[0] as Mark;
  return {
    quotations: nest(paragraph, dropCrossing(spans, british)).slice(0, MOST),
    unopened: paired.unopened.slice(0, MOST),
    unclosed: unclosed.slice(0, MOST),
    ...(first.start === 0 &&
      first.role === 'open' && { opensWith: first.double ? 'double' : 'single' }),
  };
}

/** Whether a single pair quotes. An apostrophe that looks like an opening mark must not. */
function isQuotation(
  paragraph: ParagraphTokens,
  { open, close }: MarkPair,
  british: boolean,
  doubles: readonly MarkPair[],
): boolean {
  if (close !== undefined) {
    if (british || open.curly) return true;
    return close.closing >= 2 && !holdsDouble(open, close, doubles);
  }
  // Left open: a straight mark only where a sentence begins, for else it may be an apostrophe.
  const opening = open.curly ? /[\p{L}[…]/u : /[\p{Lu}[…]/u;
  return british && opening.test(paragraph.text.charAt(open.end));
}

function holdsSingle({ open, limit }: MarkPair, singles: readonly MarkPair[]): boolean {
  const last = singles.at(-1);
  return (
    last?.close !== undefined &&
    last.open.start > open.start &&
    (limit === undefined || last.open.start < limit)
  );
}

function holdsDouble(open: Mark, close: Mark, doubles: readonly MarkPair[]): boolean {
  let low = 0;
  let high = doubles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doubles[middle] as MarkPair).open.start < open.start) low = middle + 1;
    else high = middle;
  }
  const next = doubles[low];
  return next !== undefined && next.open.start < close.start;
}

function spanOf(paragraph: ParagraphTokens, pair: MarkPair): Span {
  const start = pair.open.start;
  if (pair.close !== undefined) return { pair, start, end: pair.close.end };
  const text = paragraph.text;
  let end = pair.limit ?? text.length;
  while (end > pair.open.end && text.charAt(end - 1).trim() === '') end--;
  return { pair, start, end };
}

/** Where two spans cross, the one of the style's outer kind stays. `spans` in order of their starts. */
function dropCrossing(spans: readonly Span[], british: boolean): Span[] {
  const kept: Span[] = [];
  const around: Span[] = [];
  const dropped = new Set<Span>();
  for (const span of spans) {
    while (around.length > 0 && (around.at(-1) as Span).end <= span.start) around.pop();
    let stays = true;
    while (around.length > 0 && (around.at(-1) as Span).end < span.end) {
      const other = around.at(-1) as Span;
      const otherIsOuter = other.pair.open.double !== british;
      const otherWins =
        other.pair.open.double === span.pair.open.double || otherIsOuter
          ? other.pair.close !== undefined || span.pair.close === undefined
          : other.pair.close !== undefined && span.pair.close === undefined;
      if (otherWins) {
        stays = false;
        break;
      }
      dropped.add(other);
      around.pop();
    }
    if (!stays) continue;
    kept.push(span);
    around.push(span);
  }
  return kept.filter(span => !dropped.has(span));
}

function nest(paragraph: ParagraphTokens, spans: readonly Span[]): ParagraphQuotation[] {
  const quotations: ParagraphQuotation[] = [];
  let outer: { span: Span; nested: NestedQuotation[] } | undefined;
  const finish = (): void => {
    if (outer === undefined) return;
    const { span, nested } = outer;
    const content = contentOf(span);
    quotations.push({
      start: span.start,
      end: span.end,
      content,
      double: span.pair.open.double,
      closed: span.pair.close !== undefined,
      nested,
      words: countWords(paragraph, content),
    });
  };
  for (const span of spans) {
    if (outer !== undefined && span.start < outer.span.end) {
      if (span.pair.close !== undefined)
        outer.nested.push({ start: span.start, end: span.end, content: contentOf(span) });
      continue;
    }
    finish();
    outer = { span, nested: [] };
  }
  finish();
  return quotations;
}

function contentOf({ pair, end }: Span): Range {
  return { start: pair.open.end, end: pair.close?.start ?? end };
}

/** Words and numbers between two offsets; a clitic is part of its word. */
function countWords(paragraph: ParagraphTokens, range: Range): number {
  const { tokens } = paragraph;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let words = 0;
  for (let i = low; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= range.end) break;
    if (
      token.kind === 'number' ||
      (token.kind === 'word' && !/^'(?:s|d|m|ll|re|ve)$/.test(token.lower))
    )
      words++;
  }
  return words;
}
