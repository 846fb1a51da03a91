import type { Range } from '../../src/draft/range';
import type { Analysis } from '../../src/service/analysis';
import { withFixes } from './withFixes';

/**
 * What must hold of every analysis of every text. Gives what does not, in words; empty when all is well.
 */
export function brokenInvariants(analysis: Analysis): readonly string[] {
  const { draft, tokens, quotations, attributions, entities, diagnostics } = analysis;
  const broken: string[] = [];
  const hold = (true_: boolean, what: string): void => {
    if (!true_) broken.push(what);
  };

  walk(draft.text, { ...withFixes(analysis), tokens: undefined }, 'analysis', hold);
  hold(tokens.length === draft.paragraphs.length, 'one token list a paragraph');
  tokens.forEach((paragraph, index) => {
    hold(paragraph.text === draft.paragraphs[index]?.text, `tokens of paragraph ${index}`);
    walk(paragraph.text, paragraph, `tokens[${index}]`, hold);
    inOrder(paragraph.tokens, `tokens[${index}].tokens`, hold);
    inOrder(paragraph.sentences, `tokens[${index}].sentences`, hold);
  });
  inOrder(draft.paragraphs, 'paragraphs', hold);
  inOrder(quotations.quotations, 'quotations', hold);
  hold(quotations.uses.length === quotations.quotations.length, 'one use a quotation');
  hold(attributions.length === quotations.quotations.length, 'one attribution a quotation');
  quotations.quotations.forEach(({ index, paragraph, continues }, at) => {
    hold(index === at, `quotation ${at} knows its index`);
    hold(draft.paragraphs[paragraph] !== undefined, `quotation ${at} has a paragraph`);
    hold(continues === undefined || continues < at, `quotation ${at} continues an earlier one`);
  });
  entities.entities.forEach(({ index, mentions }, at) => {
    hold(index === at, `entity ${at} knows its index`);
    hold(mentions.length > 0, `entity ${at} is mentioned`);
    for (const mention of mentions)
      hold(entities.mentions[mention]?.entity === at, `mention ${mention} is of entity ${at}`);
  });
  for (const { code, fixes } of diagnostics)
    for (const fix of fixes())
      if (fix.kind === 'edit') {
        const edits = [...fix.edits].sort((a, b) => a.start - b.start || a.end - b.end);
        inOrder(edits, `edits of ${code}`, hold);
      }
  return broken;
}

type Hold = (condition: boolean, what: string) => void;

/** Looks at every range and every number in a value. */
function walk(text: string, value: unknown, path: string, hold: Hold): void {
  if (typeof value === 'number') hold(Number.isFinite(value), `${path} is ${value}`);
  if (typeof value !== 'object' || value === null) return;
  if (isRange(value)) {
    const { start, end } = value;
    hold(0 <= start && start <= end && end <= text.length, `${path} lies inside: ${start}–${end}`);
    for (const offset of [start, end])
      hold(!splitsCharacter(text, offset), `${path} splits a character at ${offset}`);
    const { text: own } = value as { text?: unknown };
    if (typeof own === 'string' && !('paragraphs' in value))
      hold(own === text.slice(start, end), `${path} holds its own words`);
  }
  for (const [key, inner] of Object.entries(value)) walk(text, inner, `${path}.${key}`, hold);
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value;
}

/** True between the halves of a surrogate pair. */
function splitsCharacter(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Neighbours neither overlap nor change places. */
function inOrder(ranges: readonly Range[], path: string, hold: Hold): void {
  for (let index = 1; index < ranges.length; index++)
    hold(
      ranges[index - 1]!.end <= ranges[index]!.start,
      `${path}[${index}] follows the one before`,
    );
}
