import { createAnchorResolver } from '../draft/anchorResolver';
import { overlaps } from '../draft/range';
import type { Decision } from '../decisions/decision';
import type { Diagnostic } from './diagnostic';

/** The diagnostics without those that the writer has decided to ignore at their place. */
export function withoutIgnored(
  text: string,
  diagnostics: readonly Diagnostic[],
  decisions: readonly Decision[],
): readonly Diagnostic[] {
  const codes = new Set(diagnostics.map(({ code }) => code));
  const ignored = decisions.filter(
    decision => decision.kind === 'ignore' && codes.has(decision.check),
  );
  if (ignored.length === 0) return diagnostics;
  const resolver = createAnchorResolver(text);
  const places = ignored.flatMap(decision => {
    const place = decision.kind === 'ignore' ? resolver.find(decision.at) : undefined;
    return place && decision.kind === 'ignore' ? [{ place, check: decision.check }] : [];
  });
  return diagnostics.filter(
    diagnostic =>
      !places.some(({ place, check }) => check === diagnostic.code && overlaps(place, diagnostic)),
  );
}
