import type { Cue } from '../attribution/attribution';
import { quotationAt } from './quotationAt';
import type { Story } from './story';

/** The words that report a quotation, each once, by offset; none from inside a quotation. */
export function reportingCues({ attributions, quotations }: Story): readonly Cue[] {
  const cues = new Map<number, Cue>();
  for (const attribution of attributions)
    if ('cue' in attribution && attribution.cue && !quotationAt(quotations, attribution.cue))
      cues.set(attribution.cue.start, attribution.cue);
  return [...cues.values()].sort((a, b) => a.start - b.start);
}
