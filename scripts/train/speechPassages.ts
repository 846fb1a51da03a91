import { readFileSync } from 'node:fs';

/** Marked words of a passage and what they are: `speech`, or a use that is none. */
export interface LabelledMark {
  /** Offset of the first unit after the closing mark. */
  readonly end: number;
  readonly label: string;
}

/** An invented passage with what each of its quotations is. */
export interface Passage {
  readonly text: string;
  readonly marks: readonly LabelledMark[];
}

/**
 * Reads passages, one a line: `The so-called “ghost lane”{scare} was never painted.` The label in
 * braces stands behind the closing mark; `¶` parts paragraphs; a line that starts with `# ` is a remark.
 */
export function readPassages(path: string): readonly Passage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('# '))
    .map(parsePassage);
}

function parsePassage(line: string): Passage {
  const marks: LabelledMark[] = [];
  let text = '';
  let from = 0;
  for (const found of line.matchAll(/( ?)\{(\w+)\}/g)) {
    text += line.slice(from, found.index);
    marks.push({ end: text.length, label: found[2] ?? '' });
    from = found.index + found[0].length;
  }
  text += line.slice(from);
  return { text: text.replaceAll('¶', '\n'), marks };
}
