import type { Range } from '../draft/range';
import { finding, type Check, type Finding } from './check';
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

const isSameKind = (outer: string, inner: string): boolean =>
  (DOUBLE.test(outer) && DOUBLE.test(inner)) || (SINGLE.test(outer) && SINGLE.test(inner));

/** Gives the two marks of a nested quotation the other kind, where each is one character. */
function alternate(story: Story, nested: Range): readonly Fix[] {
  const { text } = story.draft;
  const open = OTHER[text.charAt(nested.start)];
  const close = OTHER[text.charAt(nested.end - 1)];
  if (open === undefined || close === undefined) return [];
  return [
    {
      kind: 'edit',
      title: `Write ${open}…${close}`,
      edits: [
        { start: nested.start, end: nested.start + 1, newText: open },
        { start: nested.end - 1, end: nested.end, newText: close },
      ],
      preferred: true,
      fixAll: true,
    },
  ];
}

export const nestedMarks: Check = {
  id: 'nested-marks',
  title: 'The same marks inside a quotation as around it',
  defaultSeverity: 'hint',
  run(story) {
    const found: Finding[] = [];
    for (const { start, index, nested } of story.quotations.quotations) {
      if (nested.length === 0) continue;
      const outer = story.draft.text.charAt(start);
      const marks = DOUBLE.test(outer) ? 'single' : 'double';
      for (const inner of nested) {
        if (!isSameKind(outer, story.draft.text.charAt(inner.start))) continue;
        found.push(
          finding(inner, `A quotation inside a quotation takes ${marks} marks here.`, {
            fixes: () => alternate(story, inner),
            quotation: index,
          }),
        );
      }
    }
    return found;
  },
};
