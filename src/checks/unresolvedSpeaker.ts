import { finding, type Check } from './check';
import { attributionFixes } from './fixes/attributionFixes';

export const unresolvedSpeaker: Check = {
  id: 'unresolved-speaker',
  title: 'Pronouns that stand for nobody',
  defaultSeverity: 'warning',
  run: story =>
    story.quotations.quotations.flatMap(quotation => {
      const attribution = story.attributions[quotation.index];
      if (attribution?.kind !== 'unattributed' || attribution.reason !== 'pronoun') return [];
      const { speaker = quotation } = attribution;
      const pronoun = attribution.speaker?.text ?? 'this';
      return [
        finding(speaker, `Who is “${pronoun}”? The story does not say before this.`, {
          quotation: quotation.index,
          fixes: attributionFixes(story, quotation, attribution),
        }),
      ];
    }),
};
