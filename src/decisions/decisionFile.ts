import type { Decision } from './decision';

/** The schema that this version reads and writes. */
export const DECISION_FILE_VERSION = 1;

/** The key of the decisions that hold for every draft of the workspace. */
export const EVERY_DRAFT = '*';

/** What is known of one draft. */
export interface DraftDecisions {
  readonly decisions: readonly Decision[];
  /** Entries of a kind that this version does not know, as JSON: kept when the file is written. */
  readonly foreign: readonly string[];
}

/** The decisions of a workspace, by the draft's path from the folder that holds `.copydesk`. */
export interface DecisionFile {
  readonly drafts: ReadonlyMap<string, DraftDecisions>;
}

export const NO_DECISIONS: DraftDecisions = { decisions: [], foreign: [] };
export const EMPTY_DECISION_FILE: DecisionFile = { drafts: new Map() };

/** The decisions that hold for a draft: those for every draft, then its own. */
export function decisionsFor(file: DecisionFile, draft: string): readonly Decision[] {
  const everywhere = file.drafts.get(EVERY_DRAFT)?.decisions ?? [];
  const own = file.drafts.get(draft)?.decisions ?? [];
  return everywhere.length === 0 ? own : [...everywhere, ...own];
}

/** The file with a draft's decisions changed. */
export function withDecisions(
  file: DecisionFile,
  draft: string,
  change: (decisions: readonly Decision[]) => readonly Decision[],
): DecisionFile {
  const drafts = new Map(file.drafts);
  const before = drafts.get(draft) ?? NO_DECISIONS;
  const decisions = change(before.decisions);
  if (decisions.length + before.foreign.length === 0) drafts.delete(draft);
  else drafts.set(draft, { ...before, decisions });
  return { drafts };
}
