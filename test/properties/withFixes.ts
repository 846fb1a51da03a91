import type { Analysis } from '../../src/service/analysis';

/** The analysis with the fixes of its findings worked out, as a value to compare or to look through. */
export function withFixes(analysis: Analysis): object {
  return {
    ...analysis,
    diagnostics: analysis.diagnostics.map(found => ({ ...found, fixes: found.fixes() })),
  };
}
