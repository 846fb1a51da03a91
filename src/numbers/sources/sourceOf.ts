import { contains, overlaps, type Range } from '../../draft/range';
import type { ParagraphTokens, Sentence } from '../../draft/token';
import type { ClaimSource, QuantitySpan } from '../quantity';
import type { ReportingClause } from './reportingClauses';

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
  for (const clause of clauses) {
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
  const own = sentences.filter(sentence => overlaps(sentence, quotation));
  const start = own[0]?.start ?? quotation.start;
  const end = own.at(-1)?.end ?? quotation.end;
  const near = nearest(
    quotation,
    clauses.filter(clause => overlaps(clause.cue, { start, end })),
  );
  if (near !== undefined) return near;
  const before = clauses.filter(clause => clause.cue.end <= quotation.start);
  return before.at(-1) ?? clauses.find(clause => clause.cue.start >= quotation.end);
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
