import type { Attribution } from '../../attribution/attribution';
import type { Quotation } from '../../quotes/quotation';
import type { Analysis } from '../analysis';
import { escapeMarkdown } from './markdownText';
import { hoverAt } from './hover';
import { RowIds, type PanelRow, type QuotationOrder, type RowKind } from './panel';
import { snippet } from './snippet';
import { speakersOf, unattributedQuotations, type SpeakerGroup } from './speakers';
import { count, WHO_SAID_THIS } from './wording';

/** The Quotes view: those that need a speaker first, then by speaker or in the order of the draft. */
export function quoteRows(analysis: Analysis, order: QuotationOrder): readonly PanelRow[] {
  const ids = new RowIds();
  const row = (quotation: Quotation, showSpeaker = false): PanelRow =>
    quotationRow(analysis, quotation, ids, showSpeaker);
  const limit = limitRow(analysis);
  if (order === 'text')
    return [
      ...limit,
      ...analysis.quotations.quotations
        .filter(({ index }) => analysis.attributions[index]?.kind !== 'outside-story')
        .filter(({ index }) => analysis.attributions[index]?.kind !== 'not-speech')
        .map(quotation => row(quotation, true)),
    ];
  const needy = unattributedQuotations(analysis);
  const group: readonly PanelRow[] =
    needy.length === 0
      ? []
      : [
          {
            id: 'needs-speaker',
            kind: 'needs-speaker-group',
            label: WHO_SAID_THIS,
            description: String(needy.length),
            accessibleLabel: `${WHO_SAID_THIS} ${count(needy.length, 'quote needs', 'quotes need')} a speaker`,
            open: true,
            children: needy.map(quotation => row(quotation)),
          },
        ];
  return [
    ...limit,
    ...group,
    ...speakersOf(analysis).map(speaker => speakerRow(speaker, row)),
    ...notSpeechGroup(analysis, row),
  ];
}

function speakerRow(speaker: SpeakerGroup, row: (quotation: Quotation) => PanelRow): PanelRow {
  const figures = `${count(speaker.quotations.length, 'quote')}, ${count(speaker.words, 'word')}`;
  const role = speaker.role === undefined ? [] : [speaker.role];
  return {
    id: `speaker:${speaker.key}`,
    kind: 'speaker',
    label: snippet(speaker.name),
    description: [figures, ...role].join(' · '),
    tooltip: escapeMarkdown([speaker.name, ...role, figures].join(', ')),
    accessibleLabel: [speaker.name, ...role, figures].join(', '),
    ...(speaker.entity !== undefined && { name: speaker.name }),
    children: speaker.quotations.map(quotation => row(quotation)),
  };
}

/** What the writer marked as not speech, so that it can be taken back. */
function notSpeechGroup(
  analysis: Analysis,
  row: (quotation: Quotation) => PanelRow,
): readonly PanelRow[] {
  const marked = analysis.quotations.quotations.filter(({ index }) => {
    const attribution = analysis.attributions[index];
    return attribution?.kind === 'not-speech' && attribution.byDecision;
  });
  if (marked.length === 0) return [];
  return [
    {
      id: 'not-speech',
      kind: 'not-speech-group',
      label: 'Not speech, you said',
      description: String(marked.length),
      accessibleLabel: `Not speech by your decision: ${count(marked.length, 'quotation')}`,
      children: marked.map(row),
    },
  ];
}

function kindOf(attribution: Attribution | undefined): RowKind {
  switch (attribution?.kind) {
    case 'unattributed':
      return 'needs-speaker';
    case 'not-speech':
      return 'not-speech';
    case 'attributed':
      if (attribution.method === 'decision') return 'decided-quotation';
      return attribution.certainty === 'uncertain' ? 'uncertain-quotation' : 'quotation';
    default:
      return 'quotation';
  }
}

function quotationRow(
  analysis: Analysis,
  quotation: Quotation,
  ids: RowIds,
  showSpeaker: boolean,
): PanelRow {
  const attribution = analysis.attributions[quotation.index];
  const words = snippet(analysis.draft.text.slice(quotation.start, quotation.end));
  const paragraph = quotation.paragraph + 1;
  const speaker = attribution?.kind === 'attributed' ? attribution.speaker.name : undefined;
  const uncertain = attribution?.kind === 'attributed' && attribution.certainty === 'uncertain';
  const card = hoverAt(analysis, quotation.start);
  const who =
    speaker ?? (attribution?.kind === 'unattributed' ? 'no speaker found' : 'marked as not speech');
  return {
    id: ids.next(`quotation:${words}`),
    kind: kindOf(attribution),
    label: words,
    description: `${showSpeaker && speaker !== undefined ? `${speaker} ` : ''}¶${paragraph}`,
    ...(card && { tooltip: card.markdown }),
    accessibleLabel: `${words}, ${who}${uncertain ? ', not certain' : ''}, paragraph ${paragraph}`,
    range: { start: quotation.start, end: quotation.end },
    children: [],
  };
}

function limitRow({ draft }: Analysis): readonly PanelRow[] {
  if (draft.truncatedAt === undefined) return [];
  const label = `Only the first ${draft.truncatedAt.toLocaleString('en-GB')} characters are read`;
  return [
    {
      id: 'limit',
      kind: 'limit',
      label,
      tooltip: 'The draft is longer than the setting “Copydesk: Max Length”.',
      accessibleLabel: label,
      range: { start: draft.truncatedAt, end: draft.truncatedAt },
      children: [],
    },
  ];
}
