import type { QuantitySpan } from '../../src/numbers/quantity';

/** A text whose numbers are marked: `The fund lost [money claim $9.7 million].` */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly string[];
}

const MARK = /\[([a-z]+)( claim)? ([^\]]+)\]/g;

/** Takes the marks out of a text; each is told as `type claim|text @start`. */
export function readMarked(marked: string): MarkedText {
  const marks: string[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, type = '', claim = '', words = ''] = match;
    text += marked.slice(last, match.index);
    marks.push(`${type}${claim}|${words} @${text.length}`);
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), marks };
}

/** The numbers that were found, told in the same way. */
export function tell(text: string, spans: readonly QuantitySpan[]): readonly string[] {
  return spans.map(
    ({ type, isClaim, start, end }) =>
      `${type}${isClaim ? ' claim' : ''}|${text.slice(start, end)} @${start}`,
  );
}
