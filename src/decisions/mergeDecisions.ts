import { subjectOf, type Decision } from './decision';
import { printDecision } from './printDecisions';
import { NO_DECISIONS, type DecisionFile, type DraftDecisions } from './decisionFile';

/** Merges keyed values: what only one side has changed is taken from it; where both have, ours counts. */
function mergeKeyed<T>(
  base: ReadonlyMap<string, T>,
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  same: (a: T | undefined, b: T | undefined) => boolean,
): T[] {
  const merged: T[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const before = base.get(key);
    const our = ours.get(key);
    const their = theirs.get(key);
    const weChanged = !same(before, our);
    const value = weChanged ? our : their;
    // What one side withdrew and the other changed stays: a decision is easier undone than made again.
    const kept = value ?? (weChanged && !same(before, their) ? their : undefined);
    if (kept !== undefined) merged.push(kept);
  }
  return merged;
}

const bySubject = (decisions: readonly Decision[]): ReadonlyMap<string, Decision> =>
  new Map(decisions.map(decision => [subjectOf(decision), decision]));
const byText = (entries: readonly string[]): ReadonlyMap<string, string> =>
  new Map(entries.map(entry => [entry, entry]));

function sameDecision(a: Decision | undefined, b: Decision | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return printDecision(a) === printDecision(b);
}

function mergeDraft(
  base: DraftDecisions,
  ours: DraftDecisions,
  theirs: DraftDecisions,
): DraftDecisions {
  return {
    decisions: mergeKeyed(
      bySubject(base.decisions),
      bySubject(ours.decisions),
      bySubject(theirs.decisions),
      sameDecision,
    ),
    foreign: mergeKeyed(
      byText(base.foreign),
      byText(ours.foreign),
      byText(theirs.foreign),
      (a, b) => a === b,
    ),
  };
}

/**
 * Joins what two people decided since `base`, decision by decision. Nothing that either has added
 * or changed is lost; where both changed the same decision, ours counts.
 */
export function mergeDecisions(
  base: DecisionFile,
  ours: DecisionFile,
  theirs: DecisionFile,
): DecisionFile {
  const drafts = new Map<string, DraftDecisions>();
  for (const draft of new Set([...ours.drafts.keys(), ...theirs.drafts.keys()])) {
    const merged = mergeDraft(
      base.drafts.get(draft) ?? NO_DECISIONS,
      ours.drafts.get(draft) ?? NO_DECISIONS,
      theirs.drafts.get(draft) ?? NO_DECISIONS,
    );
    if (merged.decisions.length + merged.foreign.length > 0) drafts.set(draft, merged);
  }
  return { drafts };
}
