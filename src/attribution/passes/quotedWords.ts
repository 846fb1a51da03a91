import type { Draft } from '../../draft/draft';
import { ParagraphMemo } from '../../draft/paragraphMemo';
import type { ParagraphTokens } from '../../draft/token';
import type { Quotation } from '../../quotes/quotation';

/** Quotations that begin alike, in code units, are compared word by word, and so far. */
const OPENING = 12;
const LONGEST = 600;

/** The quoted words of one paragraph as they are compared with others; each read once. */
class ParagraphWords {
  readonly #text: string;
  readonly #openings = new Map<number, string>();
  readonly #words = new Map<number, string>();

  constructor({ text }: ParagraphTokens) {
    this.#text = text;
  }

  opening(start: number, end: number): string {
    const length = Math.min(end - start, OPENING);
    return once(this.#openings, start * (OPENING + 1) + length, () =>
      this.#text.slice(start, start + length).toLowerCase(),
    );
  }

  all(start: number, end: number): string {
    const length = Math.min(end - start, LONGEST);
    return once(this.#words, start * (LONGEST + 1) + length, () =>
      plain(this.#text.slice(start, start + length)),
    );
  }
}

function once(known: Map<number, string>, key: number, read: () => string): string {
  let text = known.get(key);
  if (text === undefined) known.set(key, (text = read()));
  return text;
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ');
}

const PARAGRAPHS = new ParagraphMemo(tokens => new ParagraphWords(tokens));

/** The words of a draft's quotations, to compare them. */
export class QuotedWords {
  readonly #draft: Draft;
  readonly #paragraphs: readonly ParagraphWords[];

  constructor(draft: Draft, tokens: readonly ParagraphTokens[]) {
    this.#draft = draft;
    this.#paragraphs = PARAGRAPHS.all(tokens);
  }

  /** How a quotation begins, in lower case: what two that repeat each other share. */
  opening({ paragraph, content }: Quotation): string {
    const base = this.#draft.paragraphs[paragraph]?.start ?? 0;
    return this.#paragraphs[paragraph]?.opening(content.start - base, content.end - base) ?? '';
  }

  /** Its words in lower case, one space between. */
  all({ paragraph, content }: Quotation): string {
    const base = this.#draft.paragraphs[paragraph]?.start ?? 0;
    return this.#paragraphs[paragraph]?.all(content.start - base, content.end - base) ?? '';
  }
}
