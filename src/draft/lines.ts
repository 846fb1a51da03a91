import { commonTextEnds } from './commonEnds';
import { detached } from './detached';
import type { Range } from './range';
import { firstWhere } from './search';

/** One line without its line break and without the white space around it; empty for a blank line. */
export interface Line extends Range {
  /** The line's own text, surrounding white space left out; in memory of its own. */
  readonly text: string;
  /** Columns of white space before it; a tab counts as 4. */
  readonly indent: number;
}

/**
 * Splits the versions of a draft into lines, whatever their line breaks are. From one to the next, the
 * lines before and behind what was changed keep their text, by which a paragraph is found again; the
 * answer depends on the version alone.
 */
export class LineSplitter {
  #text = '';
  #lines: Line[] = [];
  /** Where each line begins, white space included. */
  #starts: number[] = [];

  /** The lines of the draft's next version, in order. */
  split(text: string): readonly Line[] {
    const before = this.#text;
    const common = commonTextEnds(before, text);
    const by = text.length - before.length;
    // A line break is kept with a character on either side of it: half of one may be another.
    const kept = firstWhere(this.#starts.length, i => this.#starts[i]! >= common.first);
    const head = Math.max(0, kept - 1);
    const tail = Math.max(
      head,
      firstWhere(this.#starts.length, i => this.#starts[i]! > before.length - common.last),
    );
    const lines = this.#lines.slice(0, head);
    const starts = this.#starts.slice(0, head);
    const from = head === 0 ? 0 : this.#starts[head]!;
    const rest = this.#starts[tail];
    scan(text, from, rest === undefined ? undefined : rest + by, lines, starts);
    for (let i = tail; i < this.#lines.length; i++) {
      lines.push(by === 0 ? this.#lines[i]! : moved(this.#lines[i]!, by));
      starts.push(this.#starts[i]! + by);
    }
    this.#text = text;
    this.#lines = lines;
    this.#starts = starts;
    return lines;
  }
}

/** Splits what lies from the start of a line to the start of another one, or to the end of the text. */
function scan(
  text: string,
  from: number,
  to: number | undefined,
  lines: Line[],
  starts: number[],
): void {
  let start = from;
  const push = (end: number): void => {
    const line = trimmed(text, start, end);
    lines.push({
      start: line.start,
      end: line.end,
      text: detached(line.text),
      indent: line.indent,
    });
    starts.push(start);
  };
  const end = to ?? text.length;
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 10 && unit !== 13 && unit !== 0x2028 && unit !== 0x2029) continue;
    push(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  if (to === undefined) push(end);
}

function moved({ start, end, text, indent }: Line, by: number): Line {
  return { start: start + by, end: end + by, text, indent };
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
