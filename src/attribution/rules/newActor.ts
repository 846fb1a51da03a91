import { CueClass, type Passage, type Phrase } from '../passage';
import type { Window } from '../window';
import { chosenPair, type Rule } from './rule';

/**
 * The mayor said she backs the road. ¶ “It will cut the farm in two.” ¶ Farmer Alun Rees wrote to her. A
 * quotation that stands alone between one person's reported words and the first mention of another
 * may be either's.
 */
export const newActor: Rule = context => {
  const { quotation } = context.choice;
  const pair = chosenPair(context);
  if (pair?.delta !== -1 || !quotation.alone) return undefined;
  const { window } = quotation;
  if (!isReported(window, pair.cue.cueClass)) return undefined;
  const next = window.parts.find(part => part.delta === 1)?.passage;
  if (next === undefined || !introduces(next, window)) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.55 };
};

/** The paragraph before reports in the writer's words and quotes nothing. */
function isReported(window: Window, cueClass: CueClass): boolean {
  const before = window.parts.find(part => part.delta === -1)?.passage;
  return before?.quotations.length === 0 && cueClass === CueClass.strong;
}

/** A paragraph that opens with a person whom nothing before it names, and quotes nothing. */
export function introduces(next: Passage, { parts }: Window): boolean {
  const subject = next.phrases[0];
  if (subject === undefined || next.quotations.length > 0 || subject.first > 1) return false;
  if (subject.nameType !== 'person' || subject.verb < 0 || subject.first === subject.last)
    return false;
  const isNamed = ({ key }: Phrase): boolean => key === subject.key;
  return !parts.some(({ delta, passage }) => delta <= 0 && passage.phrases.some(isNamed));
}
