import type { Range } from '../../draft/range';
import type { ParagraphTokens } from '../../draft/token';
import type { QuantitySpan, QuantityValue } from '../quantity';

/** A word, a mark or a whole quantity of a sentence: what the relations look for patterns in. */
export interface Item extends Range {
  /** The word or mark in lower case; empty for a quantity. */
  readonly lower: string;
  readonly quantity?: QuantitySpan;
}

/** A quantity with a value, and its place in the sentence. */
export interface Figure extends Range {
  readonly at: number;
  readonly type: QuantitySpan['type'];
  readonly value: QuantityValue;
  readonly text: string;
}

/** One sentence as items. */
export class ItemLine {
  constructor(
    readonly text: string,
    readonly items: readonly Item[],
  ) {}

  lower(at: number): string {
    return this.items[at]?.lower ?? '';
  }

  /** The quantity with a value at `at`, if one stands there. */
  figure(at: number): Figure | undefined {
    const item = this.items[at];
    const quantity = item?.quantity;
    if (item === undefined || quantity?.value === undefined) return undefined;
    return {
      at,
      start: item.start,
      end: item.end,
      type: quantity.type,
      value: quantity.value,
      text: this.text.slice(item.start, item.end),
    };
  }

  /** The first quantity with a value among the first `count` items. */
  firstFigure(count: number): Figure | undefined {
    for (let at = 0; at < Math.min(count, this.items.length); at += 1) {
      const figure = this.figure(at);
      if (figure !== undefined) return figure;
    }
    return undefined;
  }

  /** The words from `from` to before `to`, for looking into a gap. */
  words(from: number, to: number): readonly string[] {
    return this.items.slice(Math.max(0, from), Math.max(0, to)).map(item => item.lower);
  }
}

/** The sentences of a paragraph as items. Linear. */
export function itemLines(
  paragraph: ParagraphTokens,
  quantities: readonly QuantitySpan[],
): readonly ItemLine[] {
  let next = 0;
  return paragraph.sentences.map(sentence => {
    const items: Item[] = [];
    for (let index = sentence.first; index <= sentence.last; index += 1) {
      const token = paragraph.tokens[index];
      if (token === undefined) continue;
      while (next < quantities.length && (quantities[next]?.end ?? 0) <= token.start) next += 1;
      const quantity = quantities[next];
      if (quantity !== undefined && quantity.start < token.end && token.start < quantity.end) {
        if (items.at(-1)?.quantity !== quantity)
          items.push({ lower: '', start: quantity.start, end: quantity.end, quantity });
      } else items.push({ lower: token.lower, start: token.start, end: token.end });
    }
    return new ItemLine(paragraph.text, items);
  });
}
