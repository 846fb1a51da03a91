import type { Range } from '../../src/draft/range';
import type { TrackedText } from './trackedText';

/** Numbers between 0 and 1 that are the same on every run: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SENTENCES = [
  'Rain fell for most of the afternoon.',
  'Nobody in the room seemed surprised.',
  'The documents were released late in the evening.',
  'A second hearing is planned.',
  'Officials met behind closed doors.',
  'The vote was postponed again.',
  'Some 17 volunteers turned up.',
  '“That was not what we were told,” said Lena Marsh, a neighbour.',
  'The hall seats 480 people.',
  'It was the coldest night of the season.',
];
const WORDS =
  'quietly however nearby again perhaps formal shortly evening council later small wooden'.split(
    ' ',
  );

/** The ranges of the matches of `pattern` in `text`. */
function ranges(text: string, pattern: RegExp): readonly Range[] {
  return Array.from(text.matchAll(pattern), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const paragraphs = (text: string): readonly Range[] => ranges(text, /[^\n]+/g);
/** A sentence and the white space after it; a quotation counts with the words that follow it. */
const sentences = (text: string): readonly Range[] =>
  ranges(text, /[^\n.!?]+(?:[.!?](?=\S)[^\n.!?]*)*[.!?]?[”’]? ?/g);
const words = (text: string): readonly Range[] => ranges(text, /\p{L}{4,}/gu);

/** What a reporter does to a draft: an undo stack, a clipboard, and edits chosen by `random`. */
export class EditingSession {
  readonly #random: () => number;
  readonly #past: TrackedText[] = [];
  #clipboard: TrackedText | undefined;
  draft: TrackedText;
  /** What was done, for the message of a failure. */
  readonly log: string[] = [];

  constructor(draft: TrackedText, random: () => number) {
    this.draft = draft;
    this.#random = random;
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#random() * list.length)];
  }

  /** One random edit. */
  edit(): void {
    const edits = [
      this.#insertSentence,
      this.#deleteSentence,
      this.#deleteParagraph,
      this.#paste,
      this.#moveParagraph,
      this.#retypeAround,
      this.#retypeAround,
      this.#retypeWithin,
      this.#retypeWithin,
      this.#retypeFigure,
      this.#splitParagraph,
      this.#mergeParagraphs,
      this.#changeMarks,
      this.#undo,
    ];
    const before = this.draft;
    const edit = this.#pick(edits)!;
    const what = edit.call(this);
    if (what === undefined) return;
    if (edit !== this.#undo) this.#past.push(before);
    this.log.push(what);
  }

  #insertSentence(): string | undefined {
    const at = this.#pick(sentences(this.draft.text))?.start;
    const sentence = this.#pick(SENTENCES)!;
    if (at === undefined) return undefined;
    this.draft = this.draft.replace({ start: at, end: at }, `${sentence} `);
    return `insert “${sentence}”`;
  }

  #cut(range: Range | undefined): string | undefined {
    if (range === undefined) return undefined;
    this.#clipboard = this.draft.slice(range);
    this.draft = this.draft.replace(range, '');
    return `cut “${this.#clipboard.text}”`;
  }

  #deleteSentence(): string | undefined {
    return this.#cut(this.#pick(sentences(this.draft.text)));
  }

  #deleteParagraph(): string | undefined {
    return this.#cut(this.#pick(paragraphs(this.draft.text)));
  }

  #paste(): string | undefined {
    const at = this.#pick(paragraphs(this.draft.text))?.start;
    if (this.#clipboard === undefined || at === undefined) return undefined;
    const pasted = this.#clipboard;
    this.#clipboard = undefined;
    this.draft = this.draft
      .replace({ start: at, end: at }, '\n\n')
      .replace({ start: at, end: at }, pasted);
    return `paste “${pasted.text}”`;
  }

  #moveParagraph(): string | undefined {
    const all = paragraphs(this.draft.text);
    const range = this.#pick(all);
    const to = this.#pick(all);
    if (range === undefined || to === undefined || range === to) return undefined;
    const moved = this.draft.slice(range);
    const shifted = to.start > range.start ? to.start - (range.end - range.start) : to.start;
    const at = { start: shifted, end: shifted };
    this.draft = this.draft.replace(range, '').replace(at, '\n\n').replace(at, moved);
    return `move “${moved.text}”`;
  }

  #retypeAround(): string | undefined {
    const range = this.#pick(
      words(this.draft.text).filter(word => this.draft.factsIn(word).size === 0),
    );
    if (range === undefined) return undefined;
    const word = this.#pick(WORDS)!;
    const old = this.draft.slice(range).text;
    this.draft = this.draft.replace(range, word);
    return `retype “${old}” as “${word}”`;
  }

  #retypeWithin(): string | undefined {
    return this.#retypeIn(/\p{L}{4,}/gu, () => this.#pick(WORDS)!);
  }

  #retypeFigure(): string | undefined {
    return this.#retypeIn(/\p{N}+/gu, () => String(3 + Math.floor(this.#random() * 94)));
  }

  #retypeIn(pattern: RegExp, word: () => string): string | undefined {
    const range = this.#pick(
      ranges(this.draft.text, pattern).filter(place => this.draft.factsIn(place).size > 0),
    );
    if (range === undefined) return undefined;
    const old = this.draft.slice(range).text;
    const by = word();
    this.draft = this.draft.retype(range, by);
    return `retype the fact’s “${old}” as “${by}”`;
  }

  #splitParagraph(): string | undefined {
    const range = this.#pick(ranges(this.draft.text, /(?<=\.[”’]?) (?=\S)/g));
    if (range === undefined) return undefined;
    this.draft = this.draft.replace(range, '\n\n');
    return 'split a paragraph';
  }

  #mergeParagraphs(): string | undefined {
    const range = this.#pick(ranges(this.draft.text, /\n+/g));
    if (range === undefined) return undefined;
    this.draft = this.draft.replace(range, ' ');
    return 'merge two paragraphs';
  }

  #changeMarks(): string | undefined {
    const range = this.#pick(ranges(this.draft.text, /[“”]/g));
    if (range === undefined) return undefined;
    this.draft = this.draft.retype(range, '"');
    return 'change a mark';
  }

  #undo(): string | undefined {
    const before = this.#past.pop();
    if (before === undefined) return undefined;
    this.draft = before;
    return 'undo';
  }
}
