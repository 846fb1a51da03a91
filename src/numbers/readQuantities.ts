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
  let free = 0;
  while (index < line.lexemes.length) {
    if (isAddress(line, index)) {
      index = addressEnd(line, index);
      continue;
    }
    const match = readAt(line, index);
    if (match === undefined) {
      index += 1;
      continue;
    }
    // A name may reach back to the word before its figure, never into another number.
    const first = Math.max(match.first, free);
    spans.push(toSpan(line, { ...match, first }));
    free = index = Math.max(match.next, index + 1);
  }
  return spans;
}

/** True at the start of a web address, whose figures are nobody's. */
function isAddress(line: Line, index: number): boolean {
  const word = line.lower(index);
  return (
    ((word === 'http' || word === 'https') && line.lower(index + 1) === ':') ||
    (word === 'www' && line.lower(index + 1) === '.')
  );
}

function addressEnd(line: Line, index: number): number {
  let next = index + 1;
  while (line.glued(next)) next += 1;
  return next;
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
