import type { Range } from '../../draft/range';
import type { Analysis } from '../analysis';
import { groupBy } from './groupBy';

/** What is coloured, the most telling last: where two overlap, the later one is seen. */
export const TOKEN_TYPES = ['quotation', 'claim', 'cue', 'speaker', 'placeholder'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenLevel = 'off' | 'restrained' | 'full';

/** One coloured stretch; stretches come in order, never overlap and never cross a line's end. */
export interface SemanticToken extends Range {
  readonly type: TokenType;
}

const RESTRAINED: ReadonlySet<TokenType> = new Set(['speaker', 'placeholder']);

/** The coloured stretches of a draft. `restrained`: speakers and placeholders only. */
export function semanticTokens(analysis: Analysis, level: TokenLevel): readonly SemanticToken[] {
  if (level === 'off') return [];
  const painted = collect(analysis).filter(({ type }) => level === 'full' || RESTRAINED.has(type));
  return flatten(painted).flatMap(token => [...splitLines(analysis.draft.text, token)]);
}

function collect(analysis: Analysis): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const add = ({ start, end }: Range, type: TokenType): void => {
    if (end > start) tokens.push({ start, end, type });
  };
  for (const quotation of analysis.quotations.quotations) {
    const attribution = analysis.attributions[quotation.index];
    if (attribution?.kind !== 'attributed' && attribution?.kind !== 'unattributed') continue;
    add(quotation, 'quotation');
    if (attribution.cue !== undefined) add(attribution.cue, 'cue');
    if (attribution.kind === 'attributed' && attribution.method !== 'decision')
      add(attribution.speaker, 'speaker');
  }
  for (const quantity of analysis.quantities) if (quantity.isClaim) add(quantity, 'claim');
  for (const diagnostic of analysis.diagnostics)
    if (diagnostic.code === 'placeholder') add(diagnostic, 'placeholder');
  return tokens;
}

/** Overlapping stretches to a row of stretches, each with the most telling type over it. */
function flatten(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const edges = [...new Set(tokens.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const starting = groupBy(tokens, token => token.start);
  const flat: SemanticToken[] = [];
  let open: SemanticToken[] = [];
  edges.forEach((start, i) => {
    const end = edges[i + 1];
    open = [...open.filter(token => token.end > start), ...(starting.get(start) ?? [])];
    if (end === undefined || open.length === 0) return;
    const type = TOKEN_TYPES[Math.max(...open.map(token => TOKEN_TYPES.indexOf(token.type)))];
    const last = flat.at(-1);
    if (type === undefined) return;
    if (last?.end === start && last.type === type) flat[flat.length - 1] = { ...last, end };
    else flat.push({ start, end, type });
  });
  return flat;
}

function* splitLines(text: string, { start, end, type }: SemanticToken): Generator<SemanticToken> {
  let from = start;
  for (let i = start; i <= end; i++) {
    const letter = text[i];
    if (i < end && letter !== '\n' && letter !== '\r') continue;
    if (i > from) yield { start: from, end: i, type };
    from = i + 1;
  }
}
