import type { Places } from '../server/protocol';

/** What the assistant is told of the quotations without a speaker: a line each, with its place. */
export function unattributedReport(found: Places | null): string {
  if (found === null) return 'This document is not read as a news draft.';
  if (found.places.length === 0) return 'Every quotation has a speaker.';
  return found.places
    .map(({ range, label }) => `Line ${range.start.line + 1}: ${label}`)
    .join('\n');
}
