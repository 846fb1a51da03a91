import type { Range } from '../../draft/range';
import type { Analysis } from '../analysis';
import { groupBy } from './groupBy';
import { count, WHO_SAID_THIS } from './wording';

/** A line above a paragraph: who speaks in it. */
export interface Lens {
  readonly range: Range;
  readonly title: string;
  /** The first quotation of the paragraph that has no speaker. */
  readonly needsSpeaker?: Range;
}

/** One lens for each paragraph with speech. */
export function codeLenses(analysis: Analysis): readonly Lens[] {
  const byParagraph = groupBy(
    analysis.quotations.quotations.filter(({ index }) => {
      const kind = analysis.attributions[index]?.kind;
      return kind === 'attributed' || kind === 'unattributed';
    }),
    ({ paragraph }) => paragraph,
  );
  return [...byParagraph].flatMap(([index, quotations]) => {
    const paragraph = analysis.draft.paragraphs[index];
    if (paragraph === undefined) return [];
    const names = new Map<string, number>();
    for (const quotation of quotations) {
      const attribution = analysis.attributions[quotation.index];
      const name = attribution?.kind === 'attributed' ? attribution.speaker.name : WHO_SAID_THIS;
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    const needy = quotations.find(
      quotation => analysis.attributions[quotation.index]?.kind === 'unattributed',
    );
    return [
      {
        range: { start: paragraph.start, end: paragraph.end },
        title: [...names].map(([name, n]) => `${name} · ${count(n, 'quote')}`).join(', '),
        ...(needy && { needsSpeaker: { start: needy.start, end: needy.end } }),
      },
    ];
  });
}
