import { contains, overlaps, type Range } from '../../draft/range';
import { firstWhere } from '../../draft/search';
import type { ParagraphTokens, Sentence } from '../../draft/token';
import type { ClaimSource, QuantitySpan } from '../quantity';
import type { ReportingClause } from './reportingClauses';

/** So many clauses on either side of a place are looked at; no sentence that is read has more. */
const REACH = 24;

/** The index of the first clause whose cue starts at `offset` or later; clauses are in order of their cues. */
function firstFrom(clauses: readonly ReportingClause[], offset: number): number {
  return firstWhere(clauses.length, index => clauses[index]!.cue.start >= offset);
}

function clausesNear(
  clauses: readonly ReportingClause[],
  offset: number,
): readonly ReportingClause[] {
  const at = firstFrom(clauses, offset);
  return clauses.slice(Math.max(0, at - REACH), at + REACH);
}

/**
 * The source of a claim in its paragraph: for a claim inside `quotation`, who says the quotation;
 * else the reporting clause that covers it. Undefined where the paragraph gives none.
 */
export function sourceOf(
  claim: QuantitySpan,
  paragraph: ParagraphTokens,
  clauses: readonly ReportingClause[],
  quotation: Range | undefined,
): ClaimSource | undefined {
  if (clauses.length === 0) return undefined;
  const clause =
    quotation === undefined
      ? covering(claim, clauses)
      : speaking(quotation, paragraph.sentences, clauses);
  if (clause === undefined) return undefined;
  return { ...clause.source, kind: quotation === undefined ? clause.kind : 'quotation' };
}

/** The narrowest clause that covers the claim; a clause's own subject is not covered by it. */
function covering(claim: Range, clauses: readonly ReportingClause[]): ReportingClause | undefined {
  let best: ReportingClause | undefined;
  let size = Infinity;
  for (const clause of clausesNear(clauses, claim.start)) {
    if (overlaps(clause.source, claim)) continue;
    for (const scope of clause.scopes) {
      if (!contains(scope, claim) || scope.end - scope.start >= size) continue;
      best = clause;
      size = scope.end - scope.start;
    }
  }
  return best;
}

/** The clause that tells who speaks: in a sentence of the quotation's, nearest its marks; else the one before it, else after. */
function speaking(
  quotation: Range,
  sentences: readonly Sentence[],
  clauses: readonly ReportingClause[],
): ReportingClause | undefined {
  const first = firstWhere(sentences.length, index => sentences[index]!.end > quotation.start);
  const after = firstWhere(sentences.length, index => sentences[index]!.start >= quotation.end);
  const start = first < after ? sentences[first]!.start : quotation.start;
  const end = first < after ? sentences[after - 1]!.end : quotation.end;
  const near = nearest(
    quotation,
    clausesNear(clauses, quotation.start).filter(({ cue }) => overlaps(cue, { start, end })),
  );
  if (near !== undefined) return near;
  const before = clauses[firstFrom(clauses, quotation.start) - 1];
  return before ?? clauses[firstFrom(clauses, quotation.end)];
}

function nearest(
  quotation: Range,
  clauses: readonly ReportingClause[],
): ReportingClause | undefined {
  let best: ReportingClause | undefined;
  let distance = Infinity;
  for (const clause of clauses) {
    const gap =
      clause.cue.start >= quotation.end
        ? Math.min(clause.cue.start, clause.source.start) - quotation.end
        : quotation.start - Math.max(clause.cue.end, clause.source.end);
    if (gap >= distance) continue;
    distance = gap;
    best = clause;
  }
  return best;
}
