import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Decision } from '../decisions/decision';
import { anchorAt } from '../draft/anchor';
import { createAnchorResolver } from '../draft/anchorResolver';
import { overlaps } from '../draft/range';
import type { Analysed } from './analysed';
import type { DecideArgument, DecisionRequest, TakeBackArgument } from './protocol';

const changed = (): ResponseError =>
  new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed: please try again.');

/** The decision that a client asks for, anchored in the words at its range. */
export function decisionOf(
  { version, decision }: DecideArgument,
  analysed: Analysed | undefined,
): Decision {
  if (isAnchored(decision)) return decision;
  if (!('range' in decision)) return decision;
  if (analysed === undefined || (version !== undefined && version !== analysed.document.version))
    throw changed();
  const { document, analysis } = analysed;
  const { range, ...rest } = decision;
  const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return { ...rest, at: anchorAt(analysis.draft.text, place) };
}

function isAnchored(
  decision: DecisionRequest | Decision,
): decision is Extract<Decision, { readonly at: unknown }> {
  return 'at' in decision;
}

/** Which of the decisions are about the quotation or the name that is to be taken back. */
export function decisionsAbout(
  { version, about }: TakeBackArgument,
  decisions: readonly Decision[],
  analysed: Analysed | undefined,
): readonly Decision[] {
  if ('name' in about) {
    const name = about.name.toLowerCase();
    return decisions.filter(
      decision =>
        (decision.kind === 'name-type' && decision.name.toLowerCase() === name) ||
        (decision.kind === 'same-person' &&
          [decision.name, decision.as].some(other => other.toLowerCase() === name)),
    );
  }
  if (analysed === undefined || (version !== undefined && version !== analysed.document.version))
    throw changed();
  const { document, analysis } = analysed;
  const place = {
    start: document.offsetAt(about.range.start),
    end: document.offsetAt(about.range.end),
  };
  const resolver = createAnchorResolver(analysis.draft.text);
  return decisions.filter(decision => {
    if (decision.kind !== 'not-speech' && decision.kind !== 'speaker') return false;
    const found = resolver.find(decision.at);
    return found !== undefined && overlaps(found, place);
  });
}
