import type { Story } from '../story';

/** The verb that the draft reports with: "says" in a feature that says it throughout, else "said". */
export function reportingVerb({ attributions }: Story): 'said' | 'says' {
  let balance = 0;
  for (const attribution of attributions) {
    if (attribution.kind !== 'attributed') continue;
    const cue = attribution.cue?.text.toLowerCase();
    if (cue === 'says') balance++;
    if (cue === 'said') balance--;
  }
  return balance > 0 ? 'says' : 'said';
}
