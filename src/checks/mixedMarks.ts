import { isStoryZone } from '../draft/draft';
import type { Range } from '../draft/range';
import { finding, type Check } from './check';
import type { TextEdit } from './diagnostic';
import type { Story } from './story';

/** One mark and what it would be in the other shape; an opening mark knows that it opens. */
interface Mark extends Range {
  readonly shape: 'straight' | 'curly';
  readonly other: string;
}

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };
const CURLY: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '"': ['“', '”'],
  "'": ['‘', '’'],
};

function markAt(text: string, start: number, opens: boolean): Mark | undefined {
  const char = text.charAt(start);
  const straight = STRAIGHT[char];
  if (straight !== undefined) return { start, end: start + 1, shape: 'curly', other: straight };
  const curly = CURLY[char]?.[opens ? 0 : 1];
  return curly === undefined
    ? undefined
    : { start, end: start + 1, shape: 'straight', other: curly };
}

/** The marks around the story's quotations and around those nested in them. */
function marksOf(story: Story): readonly Mark[] {
  const { text, paragraphs } = story.draft;
  const marks: Mark[] = [];
  const add = (mark: Mark | undefined): void => void (mark && marks.push(mark));
  for (const { start, end, ending, nested, paragraph } of story.quotations.quotations) {
    const zone = paragraphs[paragraph]?.zone;
    if (zone === undefined || !isStoryZone(zone)) continue;
    add(markAt(text, start, true));
    for (const inner of nested) {
      add(markAt(text, inner.start, true));
      add(markAt(text, inner.end - 1, false));
    }
    if (ending === 'closed') add(markAt(text, end - 1, false));
  }
  return marks;
}

export const mixedMarks: Check = {
  id: 'mixed-marks',
  title: 'Straight and curly marks in one draft',
  defaultSeverity: 'hint',
  run(story) {
    const marks = marksOf(story);
    const straight = marks.filter(({ shape }) => shape === 'straight');
    const curly = marks.filter(({ shape }) => shape === 'curly');
    const [few, most] = straight.length <= curly.length ? [straight, 'curly'] : [curly, 'straight'];
    const [first] = few;
    if (first === undefined) return [];
    const edits = few.map(({ start, end, other }): TextEdit => ({ start, end, newText: other }));
    const share = few.length === 1 ? 'This mark is' : `This mark and ${few.length - 1} more are`;
    return [
      finding(first, `${share} ${first.shape} where the rest of the draft is ${most}.`, {
        fixes: [{ kind: 'edit', title: `Make all marks ${most}`, edits, preferred: true }],
      }),
    ];
  },
};
