import type { Finding } from './check';
import type { Diagnostic, Severity, SeveritySetting } from './diagnostic';
import { ignoreFixes } from './ignored';
import { CHECKS } from './registry';
import type { Story } from './story';

/** Severities that the settings give; a check without an entry has its default. */
export type CheckSeverities = Readonly<Record<string, SeveritySetting>>;

/** The findings of all checks that are on, by offset; each can be ignored at its place. */
export function runChecks(story: Story, severities: CheckSeverities): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const check of CHECKS) {
    const severity = severities[check.id] ?? check.defaultSeverity;
    if (severity === 'off') continue;
    for (const found of check.run(story)) {
      diagnostics.push(diagnose(story, found, check.id, severity));
    }
  }
  return diagnostics.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Written out, not spread: a draft has hundreds, and each key press makes them anew. */
function diagnose(story: Story, found: Finding, code: string, severity: Severity): Diagnostic {
  const { start, end, message, related, quotation, quantity, entity } = found;
  const diagnostic: { -readonly [Key in keyof Diagnostic]: Diagnostic[Key] } = {
    start,
    end,
    message,
    fixes: () => [...found.fixes(), ...ignoreFixes(story.draft.text, code, found)],
    code,
    severity,
  };
  if (related !== undefined) diagnostic.related = related;
  if (quotation !== undefined) diagnostic.quotation = quotation;
  if (quantity !== undefined) diagnostic.quantity = quantity;
  if (entity !== undefined) diagnostic.entity = entity;
  return diagnostic;
}
