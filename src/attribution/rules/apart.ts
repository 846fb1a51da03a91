import type { Passage } from '../passage';
import type { Pair } from '../window';
import { around, type RuleContext } from './rule';

/** The pair stands in another sentence than the quotation, which opens its own. */
export function isApart(context: RuleContext, { delta, cue }: Pair): boolean {
  const { items, at, before } = around(context);
  if (before !== undefined && !before.hardBreak) return false;
  return delta !== 0 || items[cue.item]?.sentence !== items[at]?.sentence;
}

/** The paragraph of a pair; undefined for one handed on from farther away than the window reaches. */
export function passageOf({ choice }: RuleContext, { delta }: Pair): Passage | undefined {
  const { window, passage } = choice.quotation;
  return delta === 0 ? passage : window.parts.find(part => part.delta === delta)?.passage;
}
