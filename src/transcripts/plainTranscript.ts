import { TIME_CODE, timeOf } from './timeCode';
import type { Transcript, Utterance } from './transcript';

/** What Markdown puts before and around a label: list and quotation marks, headings, bold. */
const LINE_MARKS = /^[\s>#*+_-]*/;

/**
 * A label is up to four words that look like a name, a role or a letter, before a colon:
 * `OKOYE:`, `Mayor Bea Lott:`, `Q:`, `Speaker 2:`, `**Okoye:**`, `Okoye (00:12):`.
 */
const LABEL =
  /^(\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,3})[*_]{0,3} ?(?:[[(](?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?[\])])?[*_]{0,3}:[*_]{0,3}(?:\s|$)/u;

/** Words that open a sentence with a colon in it, and no turn of a conversation. */
const NO_LABEL =
  /^(?:note|notes|date|time|place|location|subject|re|file|recording|transcript|interview with|present|duration|audio|title|http|https)\b/i;

/** A label has no lower-case words but for names' particles and `speaker`-like ones. */
function isLabel(label: string): boolean {
  if (NO_LABEL.test(label)) return false;
  const words = label.split(' ').slice(1);
  return words.every(
    word =>
      /^[\p{Lu}\p{N}]/u.test(word) ||
      /^(?:van|von|de|der|den|la|le|al|bin|of|da|dos|di)$/.test(word),
  );
}

interface Opening {
  readonly speaker?: string;
  readonly time?: number;
  /** Where the words begin, from the start of the line. */
  readonly from: number;
}

function readOpening(line: string): Opening {
  let from = LINE_MARKS.exec(line)![0].length;
  let time: number | undefined;
  const takeTime = (): void => {
    const match = TIME_CODE.exec(line.slice(from));
    if (match === null) return;
    time = timeOf(match);
    from += match[0].length;
    from += LINE_MARKS.exec(line.slice(from))![0].length;
  };
  takeTime();
  const label = LABEL.exec(line.slice(from));
  let speaker: string | undefined;
  if (label && isLabel(label[1]!)) {
    speaker = label[1]!;
    from += label[0].length;
    if (label[4] !== undefined)
      time = timeOf([label[0], label[2]!, label[3]!, label[4], label[5]!]);
    takeTime();
  }
  return { from, ...(speaker !== undefined && { speaker }), ...(time !== undefined && { time }) };
}

/** Lines that are about the transcript: front matter, rules, headings. */
function isSurrounding(line: string): boolean {
  return (
    /^\s*(?:#{1,6}\s|-{3,}\s*$|={3,}\s*$|\*{3,}\s*$|<!--)/.test(line) ||
    (NO_LABEL.test(line.replace(LINE_MARKS, '')) && /^[\s>#*+_-]*[\p{L} ]{2,20}:/u.test(line))
  );
}

/**
 * Reads plain text and Markdown, one utterance a line. A line without a label goes on with the
 * speaker before it; a time code alone on a line stands for the next one.
 */
export function readPlainTranscript(path: string, text: string): Transcript {
  const utterances: Utterance[] = [];
  let speaker: string | undefined;
  let time: number | undefined;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    if (isSurrounding(line)) continue;
    const opening = readOpening(line);
    speaker = opening.speaker ?? speaker;
    time = opening.time ?? time;
    const start = match.index + opening.from;
    const end = match.index + line.trimEnd().length;
    if (end <= start) continue;
    utterances.push({
      start,
      end,
      ...(speaker !== undefined && { speaker }),
      ...(time !== undefined && { time }),
    });
    time = undefined;
  }
  return { path, text, utterances };
}
