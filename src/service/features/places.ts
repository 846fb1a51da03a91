import type { Range } from '../../draft/range';
import type { Quotation } from '../../quotes/quotation';
import type { Analysis } from '../analysis';
import { snippet } from './snippet';
import { unattributedQuotations } from './speakers';
import { WHO_SAID_THIS } from './wording';

/** Something to go to, as a list shows it. */
export interface ListedPlace {
  readonly range: Range;
  readonly label: string;
  readonly description: string;
  readonly needsSpeaker: boolean;
}

/** What can be listed and stepped through. */
export type PlaceKind = 'unattributed' | 'quotation' | 'placeholder';

/** The places of a kind, in the order of the draft. */
export function placesOf(analysis: Analysis, kind: PlaceKind): readonly ListedPlace[] {
  switch (kind) {
    case 'unattributed':
      return unattributedQuotations(analysis).map(quotation => quotationPlace(analysis, quotation));
    case 'quotation':
      return analysis.quotations.quotations
        .filter(({ index }) => {
          const found = analysis.attributions[index]?.kind;
          return found === 'attributed' || found === 'unattributed';
        })
        .map(quotation => quotationPlace(analysis, quotation));
    case 'placeholder':
      return analysis.diagnostics
        .filter(({ code }) => code === 'placeholder')
        .map(({ start, end, message }) => ({
          range: { start, end },
          label: snippet(analysis.draft.text.slice(start, end)),
          description: message,
          needsSpeaker: false,
        }));
  }
}

function quotationPlace(analysis: Analysis, quotation: Quotation): ListedPlace {
  const { start, end, index, paragraph } = quotation;
  const attribution = analysis.attributions[index];
  const who = attribution?.kind === 'attributed' ? attribution.speaker.name : WHO_SAID_THIS;
  return {
    range: { start, end },
    label: snippet(analysis.draft.text.slice(start, end)),
    description: `${who} ¶${paragraph + 1}`,
    needsSpeaker: attribution?.kind === 'unattributed',
  };
}
