import type { Decision } from './decision';
import {
  DECISION_FILE_VERSION,
  EMPTY_DECISION_FILE,
  type DecisionFile,
  type DraftDecisions,
} from './decisionFile';
import { hasConflictMarks, sidesOf } from './conflictMarks';
import { mergeDecisions } from './mergeDecisions';
import { readDecision } from './readDecision';

/**
 * What reading a decision file gives. In every case `file` holds all that could be read.
 * `damaged` and `conflicted`: the original is worth keeping before anything is written over it.
 * `newer`: written by a later version of Copydesk, so not to be written over at all.
 */
export type ParsedDecisions =
  | { readonly kind: 'read'; readonly file: DecisionFile }
  | { readonly kind: 'conflicted'; readonly file: DecisionFile; readonly message: string }
  | { readonly kind: 'damaged'; readonly file: DecisionFile; readonly message: string }
  | { readonly kind: 'newer'; readonly file: DecisionFile; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readDraft(entries: readonly unknown[]): DraftDecisions {
  const decisions: Decision[] = [];
  const foreign: string[] = [];
  for (const entry of entries) {
    const decision = readDecision(entry);
    if (decision) decisions.push(decision);
    else foreign.push(JSON.stringify(entry));
  }
  return { decisions, foreign };
}

function readDrafts(drafts: Fields): DecisionFile {
  const known = new Map<string, DraftDecisions>();
  for (const [draft, entries] of Object.entries(drafts))
    if (Array.isArray(entries)) known.set(draft, readDraft(entries));
  return { drafts: known };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `"stories/harbour.md": [` */
const DRAFT_LINE = /^ *("(?:[^"\\]|\\.)*"): \[$/;

/**
 * Reads what can be read of a file that is no JSON as a whole: it is printed with one decision a
 * line, so a line that was not damaged is a decision still.
 */
function salvage(text: string): DecisionFile {
  const drafts = new Map<string, unknown[]>();
  let draft: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const heading = DRAFT_LINE.exec(line)?.[1];
    if (heading !== undefined) {
      const name = readJson(heading);
      draft = typeof name === 'string' ? name : undefined;
    } else if (draft !== undefined && line.trimStart().startsWith('{')) {
      const entry = readJson(line.trim().replace(/,$/, ''));
      if (isFields(entry)) drafts.set(draft, [...(drafts.get(draft) ?? []), entry]);
    }
  }
  return readDrafts(Object.fromEntries(drafts));
}

function parseConflicted(text: string): ParsedDecisions {
  const [ours, theirs] = sidesOf(text);
  const our = parseDecisions(ours);
  const their = parseDecisions(theirs);
  const file = mergeDecisions(EMPTY_DECISION_FILE, our.file, their.file);
  for (const side of [our, their]) if (side.kind === 'newer') return { ...side, file };
  return {
    kind: 'conflicted',
    file,
    message:
      'The decisions file holds merge conflict marks. Both sides were read; where they contradict each other the first counts.',
  };
}

/** Reads the text of a decision file. Never throws. */
export function parseDecisions(text: string): ParsedDecisions {
  if (text.trim() === '') return { kind: 'read', file: EMPTY_DECISION_FILE };
  if (hasConflictMarks(text)) return parseConflicted(text);
  const value = readJson(text.replace(/^\uFEFF/, ''));
  if (!isFields(value) || !isFields(value.drafts))
    return {
      kind: 'damaged',
      file: salvage(text),
      message: 'The decisions file is damaged. What could be read of it is used.',
    };
  const file = readDrafts(value.drafts);
  if (typeof value.version === 'number' && value.version > DECISION_FILE_VERSION)
    return {
      kind: 'newer',
      file,
      message:
        'The decisions file was written by a newer version of Copydesk. It is read, and not changed.',
    };
  return { kind: 'read', file };
}
