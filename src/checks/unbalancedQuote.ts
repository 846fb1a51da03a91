import type { Range } from '../draft/range';
import type { Quotation } from '../quotes/quotation';
import { finding, type Check, type Finding } from './check';
import type { Fix } from './diagnostic';
import type { Story } from './story';

/** The closing mark for each opening one. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
  "''": "''",
  '``': "''",
  '"': '"',
  "'": "'",
};

const removeMark = (at: Range, preferred: boolean): Fix => ({
  kind: 'edit',
  title: 'Remove the mark',
  edits: [{ start: at.start, end: at.end, newText: '' }],
  preferred,
});

const addMark = (at: number, mark: string, title: string): Fix => ({
  kind: 'edit',
  title,
  edits: [{ start: at, end: at, newText: mark }],
  preferred: true,
});

/** The opening mark of a quotation and where the paragraph's text ends. */
function unclosed(story: Story, quotation: Quotation): Finding {
  const { text } = story.draft;
  const mark = { start: quotation.start, end: quotation.content.start };
  const closing = CLOSING[text.slice(mark.start, mark.end)];
  const end = story.draft.paragraphs[quotation.paragraph]?.end ?? quotation.end;
  return finding(mark, 'This quotation is opened and never closed.', {
    fixes: () => [
      ...(closing === undefined
        ? []
        : [addMark(end, closing, 'Close the quotation at the end of the paragraph')]),
      removeMark(mark, closing === undefined),
    ],
    quotation: quotation.index,
  });
}

export const unbalancedQuote: Check = {
  id: 'unbalanced-quote',
  title: 'Quotation marks without a partner',
  defaultSeverity: 'warning',
  run(story) {
    const { paragraphs, truncatedAt } = story.draft;
    // The paragraph in which a very long draft was cut may be closed behind the cut.
    const whole = truncatedAt === undefined ? paragraphs.length : paragraphs.length - 1;
    const isWhole = ({ paragraph }: { readonly paragraph: number }): boolean => paragraph < whole;
    const stray = story.quotations.stray.filter(isWhole);
    const open = story.quotations.quotations
      .filter(({ ending }) => ending === 'unclosed')
      .filter(isWhole);
    const starts = new Set(open.map(({ start }) => start));
    return [
      ...open.map(quotation => unclosed(story, quotation)),
      ...stray
        .filter(mark => !starts.has(mark.start))
        .map(mark =>
          finding(
            mark,
            mark.role === 'unopened'
              ? 'This mark closes a quotation that was never opened.'
              : 'This mark opens a quotation that is never closed.',
            { fixes: () => [removeMark(mark, true)] },
          ),
        ),
    ];
  },
};
