import type { Draft } from '../../draft/draft';
import { glyphOf } from '../../draft/markGlyph';
import type { ParagraphTokens } from '../../draft/token';
import type { Quotation } from '../quotation';
import type { MarkedRange, QuotingParagraph } from './surroundings';

/** A paragraph with its quotations, offsets from its start. */
export interface MarkedParagraph extends QuotingParagraph {
  /** Differs where the same text has other quotations or stands in another zone. */
  readonly key: string;
}

const SINGLE = new Set(['‘', '’', '‚', "'", '‹', '›']);

/** The paragraphs that hold quotations, in order; `quotations` in the order of the text. */
export function markedParagraphs(
  draft: Draft,
  tokens: readonly ParagraphTokens[],
  quotations: readonly Quotation[],
): readonly MarkedParagraph[] {
  const isSingle = quotations.map(quotation => hasSingleMarks(draft, quotation));
  const mostlySingle = isSingle.filter(single => single).length * 2 > isSingle.length;
  const marked: MarkedParagraph[] = [];
  let first = 0;
  while (first < quotations.length) {
    const { paragraph: index } = quotations[first] as Quotation;
    const paragraph = draft.paragraphs[index];
    const own = tokens[index];
    if (paragraph === undefined || own === undefined)
      throw new RangeError('A quotation stands in no paragraph.');
    const ranges: MarkedRange[] = [];
    let key: string = paragraph.zone;
    let next = first;
    for (; quotations[next]?.paragraph === index; next++) {
      const singleMarks = isSingle[next] === true;
      const unusualMarks = singleMarks !== mostlySingle;
      const range = relative(quotations[next] as Quotation, paragraph.start);
      ranges.push({ ...range, singleMarks, unusualMarks });
      key += unusualMarks ? ` ${range.start}!` : ` ${range.start}`;
    }
    marked.push({ tokens: own, zone: paragraph.zone, quotations: ranges, key });
    first = next;
  }
  return marked;
}

function hasSingleMarks(draft: Draft, { start, content }: Quotation): boolean {
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
