import { isStoryZone } from '../draft/draft';
import { finding, type Check } from './check';
import type { TextEdit } from './diagnostic';
import type { Story } from './story';

/** What each mark would be in the other shape; an opening mark knows that it opens. */
const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };
const CURLY: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '"': ['“', '”'],
  "'": ['‘', '’'],
};

/** Told of each mark: where it stands and what it would be in the other shape. */
type MarkVisitor = (start: number, isStraight: boolean, other: string) => void;

function visitMark(text: string, start: number, opens: boolean, visit: MarkVisitor): void {
  const char = text.charAt(start);
  const straight = STRAIGHT[char];
  if (straight !== undefined) {
    visit(start, false, straight);
    return;
  }
  const curly = CURLY[char];
  if (curly !== undefined) visit(start, true, curly[opens ? 0 : 1]);
}

/** Goes through the marks around the story's quotations and around those nested in them. */
function visitMarks(story: Story, visit: MarkVisitor): void {
  const { text, paragraphs } = story.draft;
  for (const { start, end, ending, nested, paragraph } of story.quotations.quotations) {
    const zone = paragraphs[paragraph]?.zone;
    if (zone === undefined || !isStoryZone(zone)) continue;
    visitMark(text, start, true, visit);
    for (const inner of nested) {
      visitMark(text, inner.start, true, visit);
      visitMark(text, inner.end - 1, false, visit);
    }
    if (ending === 'closed') visitMark(text, end - 1, false, visit);
  }
}

/** The edits that give every mark of one shape the other. */
function reshape(story: Story, straight: boolean): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  visitMarks(story, (start, isStraight, newText) => {
    if (isStraight === straight) edits.push({ start, end: start + 1, newText });
  });
  return edits;
}

export const mixedMarks: Check = {
  id: 'mixed-marks',
  title: 'Straight and curly marks in one draft',
  defaultSeverity: 'hint',
  run(story) {
    const count = { straight: 0, curly: 0 };
    const first = { straight: 0, curly: 0 };
    visitMarks(story, (start, isStraight) => {
      const shape = isStraight ? 'straight' : 'curly';
      if (count[shape]++ === 0) first[shape] = start;
    });
    const [few, most] =
      count.straight <= count.curly
        ? (['straight', 'curly'] as const)
        : (['curly', 'straight'] as const);
    if (count[few] === 0) return [];
    const share = count[few] === 1 ? 'This mark is' : `This mark and ${count[few] - 1} more are`;
    const at = { start: first[few], end: first[few] + 1 };
    return [
      finding(at, `${share} ${few} where the rest of the draft is ${most}.`, {
        fixes: () => [
          {
            kind: 'edit',
            title: `Make all marks ${most}`,
            edits: reshape(story, few === 'straight'),
            preferred: true,
          },
        ],
      }),
    ];
  },
};
