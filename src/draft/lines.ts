import type { Range } from './range';

/** One line without its line break and without the white space around it; empty for a blank line. */
export interface Line extends Range {
  /** The line's own text, surrounding white space left out. */
  readonly text: string;
  /** Columns of white space before it; a tab counts as 4. */
  readonly indent: number;
}

const BREAK = /\r\n?|[\n\u2028\u2029]/g;

/** The lines of a text, in order, whatever their line breaks are. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  BREAK.lastIndex = 0;
  for (let found = BREAK.exec(text); found !== null; found = BREAK.exec(text)) {
    lines.push(trimmed(text, start, found.index));
    start = found.index + found[0].length;
  }
  lines.push(trimmed(text, start, text.length));
  return lines;
}

/** The line between two offsets; also used to cut block markers off a line's front. */
export function trimmed(text: string, from: number, to: number): Line {
  const whole = text.slice(from, to);
  const tail = whole.trimStart();
  const own = tail.trimEnd();
  const start = from + whole.length - tail.length;
  let indent = 0;
  for (let i = from; i < start; i++) indent += text.charCodeAt(i) === 9 ? 4 : 1;
  return { start, end: start + own.length, text: own, indent };
}
