import type { Story } from '../story';

type ReportingVerb = 'said' | 'says';
const known = new WeakMap<Story, ReportingVerb>();

/** The verb that the draft reports with: "says" in a feature that says it throughout, else "said". */
export function reportingVerb(story: Story): ReportingVerb {
  let verb = known.get(story);
  if (verb === undefined) known.set(story, (verb = commonerVerb(story)));
  return verb;
}

function commonerVerb({ attributions }: Story): ReportingVerb {
  let balance = 0;
  for (const attribution of attributions) {
    if (attribution.kind !== 'attributed') continue;
    const cue = attribution.cue?.text.toLowerCase();
    if (cue === 'says') balance++;
    if (cue === 'said') balance--;
  }
  return balance > 0 ? 'says' : 'said';
}
