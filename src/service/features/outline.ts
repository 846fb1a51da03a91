import type { Paragraph } from '../../draft/draft';
import type { Range } from '../../draft/range';
import type { Quotation } from '../../quotes/quotation';
import type { Analysis } from '../analysis';
import { snippet } from './snippet';
import { WHO_SAID_THIS } from './wording';

/** One line of the outline; `range` takes in the children, `name` and `place` what it is called by. */
export interface OutlineItem {
  readonly kind: 'headline' | 'section' | 'quotation';
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  readonly place: Range;
  readonly children: readonly OutlineItem[];
}

const LEVEL: Readonly<Partial<Record<Paragraph['zone'], number>>> = { headline: 1, subheading: 2 };

/** The draft as headline, sections and quotations with their speakers. */
export function outline(analysis: Analysis): readonly OutlineItem[] {
  const { draft } = analysis;
  const headings = draft.paragraphs.filter(({ zone }) => LEVEL[zone] !== undefined);
  const quotations = analysis.quotations.quotations.filter(
    ({ index }) => analysis.attributions[index]?.kind !== 'outside-story',
  );
  const end = draft.paragraphs.at(-1)?.end ?? 0;
  const within = (start: number, stop: number): readonly OutlineItem[] =>
    quotations
      .filter(quotation => quotation.start >= start && quotation.start < stop)
      .map(quotation => quotationItem(analysis, quotation));
  const sections = (list: readonly Paragraph[], stop: number): readonly OutlineItem[] =>
    list.map((heading, i) => {
      const sectionEnd = list[i + 1]?.start ?? stop;
      return headingItem(
        heading,
        lastEnd(analysis, heading, sectionEnd),
        within(heading.end, sectionEnd),
      );
    });
  const [first, ...rest] = headings;
  if (first?.zone !== 'headline')
    return [...within(0, first?.start ?? end + 1), ...sections(headings, end + 1)];
  const under = rest.filter(({ zone }) => zone === 'subheading');
  return [
    ...within(0, first.start),
    headingItem(first, end, [
      ...within(first.end, under[0]?.start ?? end + 1),
      ...sections(under, end + 1),
    ]),
  ];
}

/** The end of the last paragraph before `stop`. */
function lastEnd({ draft }: Analysis, heading: Paragraph, stop: number): number {
  let last = heading.end;
  for (let i = heading.index + 1; i < draft.paragraphs.length; i++) {
    const paragraph = draft.paragraphs[i] as Paragraph;
    if (paragraph.start >= stop) break;
    last = paragraph.end;
  }
  return last;
}

function headingItem(
  { start, end, text, zone }: Paragraph,
  to: number,
  children: readonly OutlineItem[],
): OutlineItem {
  return {
    kind: zone === 'headline' ? 'headline' : 'section',
    name: snippet(text),
    detail: '',
    range: { start, end: Math.max(end, to) },
    place: { start, end },
    children,
  };
}

function quotationItem(analysis: Analysis, { index, start, end }: Quotation): OutlineItem {
  const attribution = analysis.attributions[index];
  const detail =
    attribution?.kind === 'attributed'
      ? attribution.speaker.name
      : attribution?.kind === 'unattributed'
        ? WHO_SAID_THIS
        : 'not speech';
  return {
    kind: 'quotation',
    name: snippet(analysis.draft.text.slice(start, end)),
    detail,
    range: { start, end },
    place: { start, end },
    children: [],
  };
}
