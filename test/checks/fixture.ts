import type { Diagnostic, TextEdit } from '../../src/checks/diagnostic';

/** A fix that a case expects: its title, and the whole text after it. */
export interface ExpectedFix {
  readonly title: string;
  readonly text: string;
}

/** One case of a fixture. */
export interface Case {
  readonly title: string;
  /** The draft with its findings in it: `⟦words⟧{message}`. */
  readonly marked: string;
  readonly fixes: readonly ExpectedFix[];
}

/**
 * Reads a fixture: `## case`, then the draft with `⟦words⟧{message}` around what is found, then
 * for each fix that matters `### title of the fix` and the draft after it.
 */
export function readFixture(fixture: string): readonly Case[] {
  return fixture
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const [draft = '', ...fixes] = section.split(/^### /m);
      const [title = '', ...body] = draft.split('\n');
      return {
        title,
        marked: body.join('\n').trim(),
        fixes: fixes.map(fix => {
          const [name = '', ...text] = fix.split('\n');
          return { title: name, text: text.join('\n').trim() };
        }),
      };
    });
}

const FINDING = /⟦([^⟦⟧]*)⟧\{[^{}]*\}/g;

/** The draft without what marks its findings. */
export function unmarked(marked: string): string {
  return marked.replace(FINDING, '$1');
}

/** The draft with its findings in it, as a fixture writes them. */
export function markFindings(text: string, findings: readonly Diagnostic[]): string {
  return [...findings]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end, message }) =>
        `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧{${message}}${marked.slice(end)}`,
      text,
    );
}

/** The text after a fix. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}
