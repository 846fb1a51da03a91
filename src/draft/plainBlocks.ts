import type { Block } from './block';
import { CharacterClass, classAt } from './characterClass';
import { trimmed, type Line } from './lines';

/** Lines of hard-wrapped copy are no longer than this. */
const WIDEST = 100;
const NARROWEST = 40;
const SEPARATOR = /^[-*_=~#•·>\s]+$/;
const BULLET = /^(?:[•●▪◦*+–-]\s|\(?\d{1,2}[.)]\s)\s*/;
const QUOTED = /^>\s?/;

/**
 * The paragraphs of plain text. A line is a paragraph, as in published copy and in CMS pastes; but
 * lines that fill one width and break in mid-sentence are one hard-wrapped paragraph.
 */
export function readPlainBlocks(text: string, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  const width = wrapWidth(lines);
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] as Line;
    if (line.text === '' || SEPARATOR.test(line.text)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < lines.length && (lines[end] as Line).text !== '') end++;
    const apart = i === 0 || (lines[i - 1] as Line).text === '';
    const group =
      end === i + 1 ? [line] : lines.slice(i, end).filter(other => !SEPARATOR.test(other.text));
    pushGroup(text, group, width, apart, blocks);
    i = end;
  }
  return blocks;
}

function pushGroup(
  text: string,
  group: readonly Line[],
  width: number,
  apart: boolean,
  blocks: Block[],
): void {
  let first = 0;
  while (first < group.length) {
    let last = first;
    if (width > 0) while (last + 1 < group.length && runsOn(group, last, width)) last++;
    const line = group[first] as Line;
    const { indent, start } = line;
    const whole = last === first ? line : trimmed(text, start, (group[last] as Line).end);
    blocks.push(
      unmarked(text, {
        start,
        end: whole.end,
        text: whole.text,
        apart: apart && first === 0,
        indent,
      }),
    );
    first = last + 1;
  }
}

/** The width to which the copy is wrapped, 0 where its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number {
  let inner = 0;
  let broken = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (line.text.length > width) width = line.text.length;
    if (line.text === '' || next.text === '' || BULLET.test(next.text)) continue;
    if (line.text.length < NARROWEST) continue;
    inner++;
    if (breaksSentence(line, next)) broken++;
  }
  width = Math.max(width, (lines.at(-1) as Line).text.length);
  return width <= WIDEST && broken > 0 && broken * 2 >= inner ? width : 0;
}

function breaksSentence(line: Line, next: Line): boolean {
  if (/[.!?:”"’')\]]$/.test(line.text)) return false;
  return /[\p{L}\p{N},;—–-]$/u.test(line.text) && /^[\p{L}\p{N}“"‘'([$£€]/u.test(next.text);
}

/** True when the line after `last` belongs to the same wrapped paragraph. */
function runsOn(group: readonly Line[], last: number, width: number): boolean {
  const line = group[last] as Line;
  const next = group[last + 1] as Line;
  if (BULLET.test(next.text) || QUOTED.test(next.text)) return QUOTED.test(line.text);
  if (line.text.length < NARROWEST) return false;
  const word = /^\S{1,40}/.exec(next.text)?.[0].length ?? 0;
  // A line that had room for the next word was ended on purpose.
  return line.text.length + 1 + word > width - Math.max(4, width * 0.12);
}

/** The block without its bullet or quoting mark, which give it its zone. */
function unmarked(text: string, block: Block): Block {
  if (classAt(block.text, 0) === CharacterClass.letter) return block;
  const quoted = QUOTED.exec(block.text);
  if (quoted !== null) return cut(text, block, quoted[0].length, 'blockQuotation');
  const bullet = BULLET.exec(block.text);
  if (
    bullet === null ||
    /^[–-]\s*\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}$/u.test(block.text)
  )
    return block;
  return cut(text, block, bullet[0].length, 'listItem');
}

function cut(
  text: string,
  block: Block,
  length: number,
  zone: 'listItem' | 'blockQuotation',
): Block {
  const rest = trimmed(text, block.start + length, block.end);
  return rest.text === '' ? block : { ...block, start: rest.start, text: rest.text, zone };
}
