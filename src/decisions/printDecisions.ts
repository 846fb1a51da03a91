import type { Decision } from './decision';
import { DECISION_FILE_VERSION, type DecisionFile, type DraftDecisions } from './decisionFile';
import { readDecision } from './readDecision';

/** A decision as a line; reading it first gives its fields one order, whoever made it. */
export function printDecision(decision: Decision): string {
  return JSON.stringify(readDecision(decision) ?? decision);
}

function section(draft: string, { decisions, foreign }: DraftDecisions): string {
  const lines = [...decisions.map(printDecision), ...foreign].sort().map(line => `      ${line}`);
  return `    ${JSON.stringify(draft)}: [\n${lines.join(',\n')}\n    ]`;
}

/**
 * The text of a decision file: JSON with one decision a line, sorted, so that two people's changes
 * are apart in version control. The same decisions give the same text.
 */
export function printDecisions(file: DecisionFile): string {
  const sections = [...file.drafts]
    .filter(([, { decisions, foreign }]) => decisions.length + foreign.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([draft, known]) => section(draft, known));
  const drafts = sections.length === 0 ? '{}' : `{\n${sections.join(',\n')}\n  }`;
  return `{\n  "version": ${DECISION_FILE_VERSION},\n  "drafts": ${drafts}\n}\n`;
}
