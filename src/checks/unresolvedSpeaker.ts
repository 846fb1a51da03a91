import { finding, type Check, type Finding } from './check';
import { attributionFixes } from './fixes/attributionFixes';

export const unresolvedSpeaker: Check = {
  id: 'unresolved-speaker',
  title: 'Pronouns that stand for nobody',
  defaultSeverity: 'warning',
  run(story) {
    const found: Finding[] = [];
    for (const quotation of story.quotations.quotations) {
      const attribution = story.attributions[quotation.index];
      if (attribution?.kind !== 'unattributed' || attribution.reason !== 'pronoun') continue;
      const { speaker = quotation } = attribution;
      const pronoun = attribution.speaker?.text ?? 'this';
      found.push(
        finding(speaker, `Who is “${pronoun}”? The story does not say before this.`, {
          quotation: quotation.index,
          fixes: () => attributionFixes(story, quotation, attribution),
        }),
      );
    }
    return found;
  },
};
