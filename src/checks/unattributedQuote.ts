import type { UnattributedReason } from '../attribution/attribution';
import { finding, type Check, type Finding } from './check';
import { attributionFixes } from './fixes/attributionFixes';
import { placeholdersIn } from './placeholder';
import { placeOver } from './quotationAt';

/** What is missing, after "Who said this?". A pronoun without a person has a check of its own. */
const WHY: Readonly<Record<Exclude<UnattributedReason, 'pronoun'>, string>> = {
  nobody: 'No speaker is named near this quotation.',
  'agentless-passive': 'The sentence does not say by whom.',
  placeholder: 'A placeholder stands where the speaker should.',
  'missing-subject': 'The verb has no subject.',
  'pull-quote': 'A quotation on its own needs a name too.',
};

export const unattributedQuote: Check = {
  id: 'unattributed-quote',
  title: 'Quotations without a speaker',
  defaultSeverity: 'warning',
  run(story) {
    const placeholders = placeholdersIn(story);
    const found: Finding[] = [];
    for (const quotation of story.quotations.quotations) {
      const attribution = story.attributions[quotation.index];
      if (attribution?.kind !== 'unattributed' || attribution.reason === 'pronoun') continue;
      // The placeholder is reported at its own place.
      const { speaker, reason } = attribution;
      if (speaker && placeOver(placeholders, speaker)) continue;
      const before =
        quotation.continues === undefined ? undefined : story.attributions[quotation.continues];
      if (before?.kind === 'unattributed') continue;
      found.push(
        finding(quotation, `Who said this? ${WHY[reason]}`, {
          quotation: quotation.index,
          fixes: () => attributionFixes(story, quotation, attribution),
        }),
      );
    }
    return found;
  },
};
