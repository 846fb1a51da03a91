import type { Block } from './block';
import type { Zone } from './draft';
import { trimmed, type Line } from './lines';

const FENCE = /^(?:`{3,}|~{3,})/;
const HEADING = /^(#{1,6})(?:\s+|$)/;
const CLOSING_HASHES = /\s#+$/;
const RULE = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^(?:=+|-+)$/;
const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/;
const QUOTED = /^(?:>\s?)+/;
const DEFINITION = /^\[[^\]]{1,200}\]:\s/;
const COMMENT = /^<!--/;
const TERMINATED = /[.!?…:]["”’')\]*_]*$/;

/** The paragraphs of a Markdown text: what of CommonMark's block structure a news draft uses. */
export function readMarkdownBlocks(text: string, lines: readonly Line[]): readonly Block[] {
  return new MarkdownReader(text, lines).read();
}

class MarkdownReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #blocks: Block[] = [];
  #at = 0;
  #apart = true;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): readonly Block[] {
    this.#readFrontMatter();
    while (this.#at < this.#lines.length) {
      const line = this.#line(this.#at);
      if (line.text === '' || RULE.test(line.text)) {
        this.#apart = true;
        this.#at++;
      } else this.#readBlock(line);
    }
    return this.#blocks;
  }

  #line(at: number): Line {
    return this.#lines[at] as Line;
  }

  #push(first: number, last: number, zone: Zone | undefined, skip = 0): void {
    const from = this.#line(first);
    const { start, end, text } = trimmed(this.#text, from.start + skip, this.#line(last).end);
    if (text !== '')
      this.#blocks.push({
        start,
        end,
        text,
        apart: this.#apart,
        indent: from.indent,
        ...(zone && { zone }),
      });
    this.#apart = false;
    this.#at = last + 1;
  }

  #readFrontMatter(): void {
    const opening = this.#line(0).text;
    if (opening !== '---' && opening !== '+++') return;
    for (let i = 1; i < this.#lines.length; i++) {
      const { text } = this.#line(i);
      if (text !== opening && !(opening === '---' && text === '...')) continue;
      this.#push(0, i, 'frontMatter');
      this.#apart = true;
      return;
    }
  }

  #readBlock(line: Line): void {
    const at = this.#at;
    const heading = HEADING.exec(line.text);
    const item = ITEM.exec(line.text);
    if (FENCE.test(line.text)) this.#push(at, this.#fenceEnd(line.text), 'code');
    else if (COMMENT.test(line.text)) this.#push(at, this.#find(at, /-->/), 'note');
    else if (heading !== null) this.#pushHeading(at, heading);
    else if (QUOTED.test(line.text)) this.#readQuoted();
    else if (item !== null) this.#push(at, this.#paragraphEnd(at), 'listItem', item[0].length);
    else if (DEFINITION.test(line.text)) this.#push(at, at, 'note');
    else if (line.indent >= 4 && this.#apart && !this.#isProse(at))
      this.#push(at, this.#paragraphEnd(at), 'code');
    else this.#readParagraph(at);
  }

  #pushHeading(at: number, heading: RegExpExecArray): void {
    const zone = heading[1] === '#' ? 'headline' : 'subheading';
    const line = this.#line(at);
    const closing = CLOSING_HASHES.exec(line.text)?.[0].length ?? 0;
    const { start, end, text } = trimmed(
      this.#text,
      line.start + heading[0].length,
      line.end - closing,
    );
    this.#at++;
    if (text === '') return;
    this.#blocks.push({ start, end, text, zone, apart: true, indent: line.indent });
    this.#apart = true;
  }

  /** Quoted lines, a paragraph at a time: a line with the mark alone parts two paragraphs. */
  #readQuoted(): void {
    const first = this.#at;
    let last = first;
    const blank = (at: number): boolean => this.#line(at).text.replace(QUOTED, '').trim() === '';
    if (blank(first)) {
      this.#at++;
      return;
    }
    while (last + 1 < this.#lines.length && !this.#interrupts(last + 1, true) && !blank(last + 1))
      last++;
    const mark = QUOTED.exec(this.#line(first).text)?.[0].length ?? 0;
    this.#push(first, last, 'blockQuotation', mark);
  }

  #readParagraph(at: number): void {
    const last = this.#paragraphEnd(at);
    const below = this.#lines[last + 1];
    if (below !== undefined && UNDERLINE.test(below.text) && last === at) {
      this.#push(at, at, below.text.startsWith('=') ? 'headline' : 'subheading');
      this.#at++;
      return;
    }
    this.#push(at, last, undefined);
  }

  #paragraphEnd(first: number): number {
    let last = first;
    while (last + 1 < this.#lines.length && !this.#interrupts(last + 1, false)) last++;
    return last;
  }

  /** True when the line ends the paragraph before it. */
  #interrupts(at: number, quoted: boolean): boolean {
    const { text } = this.#line(at);
    if (text === '' || FENCE.test(text) || HEADING.test(text) || RULE.test(text)) return true;
    if (UNDERLINE.test(text) || /^(?:[-*+]|1[.)])\s/.test(text)) return true;
    return QUOTED.test(text) !== quoted;
  }

  #fenceEnd(opening: string): number {
    const fence = FENCE.exec(opening)?.[0] ?? '';
    for (let i = this.#at + 1; i < this.#lines.length; i++) {
      const { text } = this.#line(i);
      if (text.startsWith(fence) && text.replaceAll(fence.charAt(0), '') === '') return i;
    }
    return this.#lines.length - 1;
  }

  #find(from: number, pattern: RegExp): number {
    for (let i = from; i < this.#lines.length; i++) if (pattern.test(this.#line(i).text)) return i;
    return this.#lines.length - 1;
  }

  /** Indented lines are code in Markdown; but a paste from a CMS indents its paragraphs too. */
  #isProse(at: number): boolean {
    const { text } = this.#line(this.#paragraphEnd(at));
    return TERMINATED.test(text) && /\p{Ll}\s+\p{L}+\s/u.test(this.#line(at).text);
  }
}
