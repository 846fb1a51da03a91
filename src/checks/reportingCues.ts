import type { Cue } from '../attribution/attribution';
import { quotationAt } from './quotationAt';
import type { Story } from './story';

/**
 * The words that report a quotation, each once, by offset; none from inside a quotation. Only those
 * that are `wanted`, in lower case.
 */
export function reportingCues(
  { attributions, quotations }: Story,
  wanted: (word: string) => boolean,
): readonly Cue[] {
  const cues = new Map<number, Cue>();
  for (const attribution of attributions) {
    if (!('cue' in attribution) || attribution.cue === undefined) continue;
    const { cue } = attribution;
    if (wanted(cue.text.toLowerCase()) && !quotationAt(quotations, cue)) cues.set(cue.start, cue);
  }
  return [...cues.values()].sort((a, b) => a.start - b.start);
}
