import type { Range } from './range';

/** One line without its line break and without the white space around it; empty for a blank line. */
export interface Line extends Range {
  /** The line's own text, surrounding white space left out. */
  readonly text: string;
  /** Columns of white space before it; a tab counts as 4. */
  readonly indent: number;
}

/** The lines of a text, in order, whatever their line breaks are. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 10 && unit !== 13 && unit !== 0x2028 && unit !== 0x2029) continue;
    lines.push(trimmed(text, start, i));
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push(trimmed(text, start, text.length));
  return lines;
}

/** The line between two offsets; also used to cut block markers off a line's front. */
export function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  // Most lines begin and end with no white space: one look at either side tells.
  if (from < to && !(isPlain(text, from) && isPlain(text, to - 1))) {
    const whole = text.slice(from, to);
    start += whole.length - whole.trimStart().length;
    end = start + whole.trim().length;
  }
  let indent = 0;
  for (let i = from; i < start; i++) indent += text.charCodeAt(i) === 9 ? 4 : 1;
  return { start, end, text: text.slice(start, end), indent };
}

/** True for a code unit that is surely no white space. */
function isPlain(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return (unit > 32 && unit < 127) || (unit >= 0x2018 && unit <= 0x201f);
}
