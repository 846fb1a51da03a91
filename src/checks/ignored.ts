import { anchorAt } from '../draft/anchor';
import { createAnchorResolver } from '../draft/anchorResolver';
import { overlaps } from '../draft/range';
import type { Decision } from '../decisions/decision';
import type { Diagnostic, Fix } from './diagnostic';

/** Longest words that are offered to be ignored wherever they stand. */
const LONGEST_WORDS = 40;

/** The fixes that silence one finding: here, and for its words in every draft. */
export function ignoreFixes(
  text: string,
  check: string,
  found: Pick<Diagnostic, 'start' | 'end' | 'quotation'>,
): readonly Fix[] {
  const words = text.slice(found.start, found.end);
  const here: Fix = {
    kind: 'decision',
    title: 'Ignore this here',
    decision: { kind: 'ignore', at: anchorAt(text, found), check },
    preferred: false,
  };
  if (words.length > LONGEST_WORDS || !/\p{L}/u.test(words) || found.quotation !== undefined)
    return [here];
  return [
    here,
    {
      kind: 'decision',
      title: `Ignore “${words}” in all drafts`,
      decision: { kind: 'ignore-words', words, check },
      scope: 'workspace',
      preferred: false,
    },
  ];
}

/** The diagnostics without those that the writer has decided to ignore. */
export function withoutIgnored(
  text: string,
  diagnostics: readonly Diagnostic[],
  decisions: readonly Decision[],
): readonly Diagnostic[] {
  if (decisions.length === 0) return diagnostics;
  const codes = new Set(diagnostics.map(({ code }) => code));
  const words = new Set<string>();
  const resolver = createAnchorResolver(text);
  const places = decisions.flatMap(decision => {
    if (decision.kind === 'ignore-words')
      words.add(`${decision.check} ${decision.words.toLowerCase()}`);
    if (decision.kind !== 'ignore' || !codes.has(decision.check)) return [];
    const place = resolver.find(decision.at);
    return place ? [{ place, check: decision.check }] : [];
  });
  if (places.length + words.size === 0) return diagnostics;
  return diagnostics.filter(
    diagnostic =>
      !words.has(
        `${diagnostic.code} ${text.slice(diagnostic.start, diagnostic.end).toLowerCase()}`,
      ) &&
      !places.some(({ place, check }) => check === diagnostic.code && overlaps(place, diagnostic)),
  );
}
