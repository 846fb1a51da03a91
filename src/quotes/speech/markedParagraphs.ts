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
  const sources = sourceLists(draft);
  const marked: MarkedParagraph[] = [];
  let first = 0;
  while (first < quotations.length) {
    const { paragraph: index } = quotations[first] as Quotation;
    const paragraph = draft.paragraphs[index];
    const own = tokens[index];
    if (paragraph === undefined || own === undefined)
      throw new RangeError('A quotation stands in no paragraph.');
    const ranges: MarkedRange[] = [];
    const listed = sources.has(index);
    let key: string = listed ? 'sources' : paragraph.zone;
    let next = first;
    for (; quotations[next]?.paragraph === index; next++) {
      const singleMarks = isSingle[next] === true;
      const unusualMarks = singleMarks !== mostlySingle;
      const range = relative(quotations[next] as Quotation, paragraph.start);
      ranges.push({ ...range, singleMarks, unusualMarks });
      key += unusualMarks ? ` ${range.start}!` : ` ${range.start}`;
    }
    marked.push({ tokens: own, zone: paragraph.zone, sources: listed, quotations: ranges, key });
    first = next;
  }
  return marked;
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
