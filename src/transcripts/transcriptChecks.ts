import type { Diagnostic, Fix, SeveritySetting, TextEdit } from '../checks/diagnostic';
import type { CheckSeverities } from '../checks/runChecks';
import type { Story } from '../checks/story';
import type { ComparisonKind, QuotationComparison, WordChange } from './comparison';
import { timeText } from './timeCode';

/** One check of quotations against transcripts. Its page is `docs/checks/<id>.md`. */
export interface TranscriptCheck {
  readonly id: string;
  readonly title: string;
  readonly defaultSeverity: SeveritySetting;
  readonly kinds: readonly ComparisonKind[];
}

/** The checks that need transcripts; the registry of the other checks does not hold them. */
export const TRANSCRIPT_CHECKS: readonly TranscriptCheck[] = [
  {
    id: 'misquote',
    title: 'Quotations that differ from the transcript',
    defaultSeverity: 'warning',
    kinds: ['altered', 'reordered'],
  },
  {
    id: 'omission-unmarked',
    title: 'Words left out of a quotation without a mark',
    defaultSeverity: 'information',
    kinds: ['shortened-unmarked'],
  },
  {
    id: 'other-speaker',
    title: 'Words that somebody else said',
    defaultSeverity: 'warning',
    kinds: ['other-speaker'],
  },
  {
    id: 'quote-not-found',
    title: 'Quotations that no transcript holds',
    defaultSeverity: 'information',
    kinds: ['not-found'],
  },
];

const LONGEST_WORDS = 80;

function short(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > LONGEST_WORDS ? `${folded.slice(0, LONGEST_WORDS - 1)}…` : folded;
}

/** Where it was said: `interviews/okoye.vtt, 12:04`, or with its line where no time is known. */
export function placeOf({ passage }: QuotationComparison): string {
  if (passage === undefined) return '';
  const where = passage.time === undefined ? `line ${passage.line}` : timeText(passage.time);
  return `${passage.path}, ${where}`;
}

/** One difference in a journalist's words. */
export function describeChange(change: WordChange): string {
  switch (change.kind) {
    case 'changed':
      return `“${short(change.quotedText)}” was “${short(change.spokenText)}”`;
    case 'added':
      return `“${short(change.quotedText)}” was not said`;
    case 'left-out':
      return `“${short(change.spokenText)}” is left out`;
  }
}

function messageOf(comparison: QuotationComparison): string {
  const place = placeOf(comparison);
  const changes = comparison.changes
    .filter(change => !change.shown)
    .slice(0, 3)
    .map(describeChange);
  switch (comparison.kind) {
    case 'altered':
      return `Not the words in the transcript: ${changes.join('; ')} (${place}).`;
    case 'reordered':
      return `Said in another order in the transcript (${place}).`;
    case 'shortened-unmarked':
      return `Words are left out here without a mark: ${changes.join('; ')} (${place}).`;
    case 'other-speaker':
      return `${comparison.passage?.speaker ?? 'Somebody else'} said this in the transcript (${place}).`;
    case 'not-found':
      return 'The transcripts in which this speaker talks do not hold these words.';
    case 'verbatim':
    case 'bracketed':
    case 'shortened':
      return '';
  }
}

/** The edit that puts what was said in the place of one difference. */
function restore(text: string, change: WordChange): TextEdit {
  const { start, end } = change.quoted;
  const spoken = change.spokenText.replace(/\s+/g, ' ').trim();
  switch (change.kind) {
    case 'changed':
      return { start, end, newText: spoken };
    case 'left-out':
      return { start, end, newText: ` ${spoken}` };
    case 'added':
      return { start: /\s/.test(text[start - 1] ?? '') ? start - 1 : start, end, newText: '' };
  }
}

/** A draft's own way of writing an ellipsis: `…` or three full stops. */
function ellipsisOf(text: string): string {
  return text.includes('…') || !text.includes('...') ? '…' : '...';
}

/** What can be done with the words of a quotation that differs from what was said. */
export type QuotationMending = 'restore' | 'mark-omission';

/** The edits of `text` that mend a quotation; none where there is nothing to mend that way. */
export function mendingEdits(
  text: string,
  { kind, changes }: QuotationComparison,
  mending: QuotationMending,
): readonly TextEdit[] {
  if (kind !== 'altered' && kind !== 'shortened-unmarked') return [];
  const unshown = changes.filter(change => !change.shown);
  if (mending === 'restore') return unshown.map(change => restore(text, change));
  // A mark of omission where the words left out turn the sense would hide a misquote.
  if (kind === 'altered') return [];
  return unshown.map(({ quoted: { start, end } }) => ({
    start,
    end,
    newText: ` ${ellipsisOf(text)}`,
  }));
}

const MENDING_TITLES: Readonly<Record<QuotationMending, string>> = {
  'mark-omission': 'Mark the words left out',
  restore: 'Restore the words as spoken',
};

/** The mendings as fixes, the likelier one first and preferred. */
function fixesOf(text: string, comparison: QuotationComparison): readonly Fix[] {
  return (['mark-omission', 'restore'] as const)
    .map(mending => ({ mending, edits: mendingEdits(text, comparison, mending) }))
    .filter(({ edits }) => edits.length > 0)
    .map(({ mending, edits }, index) => ({
      kind: 'edit',
      title: MENDING_TITLES[mending],
      edits,
      preferred: index === 0,
    }));
}

/**
 * What the comparisons of a story have to say, by offset. A quotation that nobody is known to have
 * said is only missed where a transcript holds its speaker's words; silence elsewhere proves nothing.
 */
export function transcriptDiagnostics(
  story: Story,
  comparisons: readonly QuotationComparison[],
  severities: CheckSeverities,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const comparison of comparisons) {
    const check = TRANSCRIPT_CHECKS.find(({ kinds }) => kinds.includes(comparison.kind));
    const quotation = story.quotations.quotations[comparison.quotation];
    if (check === undefined || quotation === undefined) continue;
    const severity = severities[check.id] ?? check.defaultSeverity;
    if (severity === 'off') continue;
    if (comparison.kind === 'not-found' && !comparison.speakerHeard) continue;
    diagnostics.push({
      start: quotation.start,
      end: quotation.end,
      code: check.id,
      severity,
      message: messageOf(comparison),
      fixes: () => fixesOf(story.draft.text, comparison),
      quotation: comparison.quotation,
    });
  }
  return diagnostics;
}
