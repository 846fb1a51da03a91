import type { ParagraphTokens } from '../draft/token';
import { Line, type Match } from './grammar/line';
import { readAt } from './grammar/readAt';
import { isClaim } from './claims';
import type { QuantitySpan } from './quantity';

const KNOWN = new WeakMap<ParagraphTokens, readonly QuantitySpan[]>();

/** The numeric expressions of one paragraph, by offset; a pure function of its text, kept with the paragraph. */
export function readQuantities(paragraph: ParagraphTokens): readonly QuantitySpan[] {
  let spans = KNOWN.get(paragraph);
  if (spans === undefined) KNOWN.set(paragraph, (spans = read(paragraph)));
  return spans;
}

function read(paragraph: ParagraphTokens): readonly QuantitySpan[] {
  const line = new Line(paragraph.text);
  const spans: QuantitySpan[] = [];
  let index = 0;
  while (index < line.lexemes.length) {
    const match = readAt(line, index);
    if (match === undefined) {
      index += 1;
      continue;
    }
    spans.push(toSpan(line, match));
    index = Math.max(match.next, index + 1);
  }
  return spans;
}

function toSpan(line: Line, match: Match): QuantitySpan {
  return {
    start: line.at(match.first).start,
    end: line.at(match.next - 1).end,
    type: match.type,
    ...(match.value !== undefined && { value: match.value }),
    isClaim: isClaim(line, match),
  };
}
