import type { ParagraphTokens } from '../../draft/token';
import { readQuantities } from '../readQuantities';
import { checkAges } from './ageAndYears';
import { checkFactor } from './factor';
import { findFromTo, type FromTo } from './fromTo';
import { checkChange, checkDirection } from './fromToChange';
import { itemLines, type ItemLine } from './items';
import { checkListedParts, checkRemainder, checkStatedTotal } from './partsAndTotal';
import type { Relation } from './relation';
import { checkShare } from './shareOfWhole';
import { findNextSentenceChange, findStatedChanges, type StatedChange } from './statedChange';
import { checkRate } from './unitRate';

const KNOWN = new WeakMap<ParagraphTokens, readonly Relation[]>();

/**
 * What the numbers of a paragraph say of one another, right or wrong, in order; offsets from the
 * paragraph's start. Marks of quotation are not looked at: who reports a relation leaves out those
 * that touch a quotation. Kept with the paragraph.
 */
export function readRelations(paragraph: ParagraphTokens): readonly Relation[] {
  const known = KNOWN.get(paragraph);
  if (known !== undefined) return known;
  const relations = compute(paragraph);
  KNOWN.set(paragraph, relations);
  return relations;
}

function compute(paragraph: ParagraphTokens): readonly Relation[] {
  const quantities = readQuantities(paragraph);
  if (quantities.length < 2) return [];
  const lines = itemLines(paragraph, quantities);
  const relations = lines.flatMap((line, index) => [
    ...changes(line, lines[index + 1]),
    ...perFigure(line),
  ]);
  return [...relations, ...checkAges(lines)].sort((a, b) => a.start - b.start);
}

function changes(line: ItemLine, next: ItemLine | undefined): readonly Relation[] {
  const pairs = findFromTo(line);
  return pairs.flatMap((pair, index) => {
    const stated = [...findStatedChanges(line, pair)];
    const following =
      index === pairs.length - 1 && stated.length === 0 && pairs.length === 1 && next !== undefined
        ? findNextSentenceChange(next)
        : undefined;
    if (following !== undefined) stated.push(following);
    const found = judge(pair, stated);
    const factor = checkFactor(line, pair);
    const direction =
      found.length === 0 && factor === undefined && !isRelative(line, pair)
        ? checkDirection(pair)
        : undefined;
    const all = [...found, ...[factor, direction].filter(relation => relation !== undefined)];
    return pair.ambiguous ? all.filter(({ holds }) => holds) : all;
  });
}

/** Words near a pair by which a fall can be a rise: a currency against another, a rank. */
function isRelative(line: ItemLine, pair: FromTo): boolean {
  return line
    .words(pair.first - 12, pair.last + 8)
    .some(word =>
      /^(?:against|per|dollar|greenback|euro|rank|ranks|ranked|ranking|place|placed|position|spot|seed|odds|deficit|loss|losses)$/.test(
        word,
      ),
    );
}

/** Where several figures could be the pair's change and one fits, the others are about something else. */
function judge(pair: FromTo, stated: readonly StatedChange[]): readonly Relation[] {
  const relations = stated.flatMap(change => checkChange(pair, change) ?? []);
  const right = relations.filter(relation => relation.holds);
  if (right.length > 0) return right;
  return relations.length === 1 ? relations : [];
}

function perFigure(line: ItemLine): readonly Relation[] {
  return line.items.flatMap((item, at) => {
    if (item.quantity === undefined) return [];
    const relation =
      checkListedParts(line, at) ??
      checkStatedTotal(line, at) ??
      checkRemainder(line, at) ??
      checkShare(line, at) ??
      checkRate(line, at);
    return relation === undefined ? [] : [relation];
  });
}
