import type { Diagnostic, SeveritySetting } from './diagnostic';
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
      const fixes = [...found.fixes, ...ignoreFixes(story.draft.text, check.id, found)];
      diagnostics.push({ ...found, code: check.id, severity, fixes });
    }
  }
  return diagnostics.sort((a, b) => a.start - b.start || a.end - b.end);
}
