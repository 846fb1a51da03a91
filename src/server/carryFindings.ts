import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '../checks/diagnostic';
import { commonTextEnds } from '../draft/commonEnds';
import type { Range } from '../draft/range';
import { snapshot, type Analysed } from './analysed';

/** What lies between the beginning and the end that two texts have in common. */
interface Change {
  readonly start: number;
  /** The end of the changed stretch in the old text. */
  readonly end: number;
  /** By how much what follows has moved. */
  readonly by: number;
}

/**
 * The findings of an older version of a draft for its text as it is now: those before and after
 * what was changed since, in their new places; those that the change touches are left out.
 */
export function carryFindings({ document, analysis }: Analysed, now: TextDocument): Analysed {
  const change = changeBetween(document.getText(), now.getText());
  const diagnostics = analysis.diagnostics.flatMap((diagnostic): Diagnostic[] => {
    const place = moved(diagnostic, change);
    const related = diagnostic.related?.flatMap(other => {
      const there = moved(other, change);
      return there === undefined ? [] : [{ ...other, ...there }];
    });
    return place === undefined ? [] : [{ ...diagnostic, ...place, ...(related && { related }) }];
  });
  return { document: snapshot(now), analysis: { ...analysis, diagnostics } };
}

function changeBetween(before: string, after: string): Change {
  const { first, last } = commonTextEnds(before, after);
  return { start: first, end: before.length - last, by: after.length - before.length };
}

function moved({ start, end }: Range, change: Change): Range | undefined {
  if (end < change.start) return { start, end };
  if (start > change.end) return { start: start + change.by, end: end + change.by };
  return undefined;
}
