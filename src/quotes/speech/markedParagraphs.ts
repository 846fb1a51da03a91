import type { Draft, Zone } from '../../draft/draft';
import { glyphOf } from '../../draft/markGlyph';
import { ParagraphMemo } from '../../draft/paragraphMemo';
import type { ParagraphTokens } from '../../draft/token';
import type { Quotation } from '../quotation';
import type { MarkedRange, QuotingParagraph } from './surroundings';

/** A paragraph with its quotations, offsets from its start. */
export type MarkedParagraph = QuotingParagraph;

/** What a paragraph's marks mean depends on, besides its text and the quotations in it. */
interface MarkedPlace {
  readonly zone: Zone;
  readonly sources: boolean;
  /** The draft's outer marks are single for the most part. */
  readonly mostlySingle: boolean;
}

/** A paragraph as it was last read: a key press elsewhere leaves it as it is. */
interface Kept {
  last?: MarkedPlace & { readonly marked: MarkedParagraph };
}

const KEPT = new ParagraphMemo((): Kept => ({}));

const SINGLE = new Set(['‘', '’', '‚', "'", '‹', '›']);

/** The paragraphs that hold quotations, in order; `quotations` in the order of the text. */
export function markedParagraphs(
  draft: Draft,
  tokens: readonly ParagraphTokens[],
  quotations: readonly Quotation[],
): readonly MarkedParagraph[] {
  const isSingle = quotations.map(quotation => hasSingleMarks(draft, quotation));
  const mostlySingle = isSingle.filter(single => single).length * 2 > isSingle.length;
  const sources = sourceLists(draft);
  const marked: MarkedParagraph[] = [];
  const kept = KEPT.all(tokens);
  let first = 0;
  while (first < quotations.length) {
    const { paragraph: index } = quotations[first] as Quotation;
    const paragraph = draft.paragraphs[index];
    const own = tokens[index];
    const last = kept[index];
    if (paragraph === undefined || own === undefined || last === undefined)
      throw new RangeError('A quotation stands in no paragraph.');
    let next = first + 1;
    while (quotations[next]?.paragraph === index) next++;
    const place: MarkedPlace = { zone: paragraph.zone, sources: sources.has(index), mostlySingle };
    marked.push(keptMarked(own, last, place, paragraph.start, quotations, first, next, isSingle));
    first = next;
  }
  return marked;
}

/** Quotations `first` … `next` of a paragraph, `next` not included; the value that is kept where it still holds. */
function keptMarked(
  tokens: ParagraphTokens,
  kept: Kept,
  { zone, sources, mostlySingle }: MarkedPlace,
  start: number,
  quotations: readonly Quotation[],
  first: number,
  next: number,
  isSingle: readonly boolean[],
): MarkedParagraph {
  const { last } = kept;
  if (
    last?.zone === zone &&
    last.sources === sources &&
    last.mostlySingle === mostlySingle &&
    holdsAt(last.marked.quotations, start, quotations, first, next)
  )
    return last.marked;
  const ranges: MarkedRange[] = [];
  for (let i = first; i < next; i++) {
    const singleMarks = isSingle[i] === true;
    const unusualMarks = singleMarks !== mostlySingle;
    const range = relative(quotations[i] as Quotation, start);
    ranges.push({ ...range, singleMarks, unusualMarks });
  }
  const marked: MarkedParagraph = { tokens, zone, sources, quotations: ranges };
  kept.last = { zone, sources, mostlySingle, marked };
  return marked;
}

function holdsAt(
  ranges: readonly MarkedRange[],
  by: number,
  quotations: readonly Quotation[],
  first: number,
  next: number,
): boolean {
  if (ranges.length !== next - first) return false;
  for (let i = first; i < next; i++) {
    const range = ranges[i - first] as MarkedRange;
    const quotation = quotations[i] as Quotation;
    if (quotation.start - by !== range.start || quotation.end - by !== range.end) return false;
  }
  return true;
}

const SOURCES =
  /^(?:sources?|references|bibliography|works cited|further reading|see also|external links|related (?:news|stories|articles|links|coverage))\W{0,3}$/i;
/** No line of a list of sources is longer. */
const LONGEST_SOURCE = 300;

/** The paragraphs under a heading such as “Sources”, to the next heading or the first long paragraph. */
function sourceLists({ paragraphs }: Draft): ReadonlySet<number> {
  const found = new Set<number>();
  let within = false;
  for (const { index, text, zone } of paragraphs) {
    const starts = text.length < 30 && SOURCES.test(text);
    if (starts) within = true;
    else if (zone === 'subheading' || text.length > LONGEST_SOURCE) within = false;
    else if (within) found.add(index);
  }
  return found;
}

function hasSingleMarks(draft: Draft, { start, content }: Quotation): boolean {
  const first = draft.text.charCodeAt(start);
  if (content.start === start + 1 && (first === 0x201c || first === 0x22)) return false;
  return SINGLE.has(glyphOf(draft.text.slice(start, content.start)) ?? '');
}

function relative(
  { start, end, content }: Quotation,
  by: number,
): Pick<MarkedRange, 'start' | 'end' | 'content'> {
  return {
    start: start - by,
    end: end - by,
    content: { start: content.start - by, end: content.end - by },
  };
}
