import type { Range } from '../draft/range';
import { finding, type Check } from './check';
import type { Fix } from './diagnostic';
import type { Story } from './story';

const DOUBLE = /^["“”]$/;
const SINGLE = /^['‘’]$/;
const OTHER: Readonly<Record<string, string>> = {
  '"': "'",
  '“': '‘',
  '”': '’',
  "'": '"',
  '‘': '“',
  '’': '”',
};

/** The other kind of mark for the two marks of a nested quotation, where each is one character. */
function alternate(story: Story, nested: Range): Fix | undefined {
  const { text } = story.draft;
  const open = OTHER[text.charAt(nested.start)];
  const close = OTHER[text.charAt(nested.end - 1)];
  if (open === undefined || close === undefined) return undefined;
  return {
    kind: 'edit',
    title: `Write ${open}…${close}`,
    edits: [
      { start: nested.start, end: nested.start + 1, newText: open },
      { start: nested.end - 1, end: nested.end, newText: close },
    ],
    preferred: true,
    fixAll: true,
  };
}

export const nestedMarks: Check = {
  id: 'nested-marks',
  title: 'The same marks inside a quotation as around it',
  defaultSeverity: 'hint',
  run: story =>
    story.quotations.quotations.flatMap(quotation => {
      const outer = story.draft.text.charAt(quotation.start);
      return quotation.nested.flatMap(nested => {
        const inner = story.draft.text.charAt(nested.start);
        const isSame =
          (DOUBLE.test(outer) && DOUBLE.test(inner)) || (SINGLE.test(outer) && SINGLE.test(inner));
        if (!isSame) return [];
        const fix = alternate(story, nested);
        const marks = DOUBLE.test(outer) ? 'single' : 'double';
        return [
          finding(nested, `A quotation inside a quotation takes ${marks} marks here.`, {
            fixes: fix ? [fix] : [],
            quotation: quotation.index,
          }),
        ];
      });
    }),
};
