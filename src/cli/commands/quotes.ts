import type { Attribution } from '../../attribution/attribution';
import { positionsIn } from '../position';
import type { ListCommand } from './listCommand';

const STATUS: Readonly<Record<Attribution['kind'], string>> = {
  attributed: 'attributed',
  unattributed: 'nobody',
  'not-speech': 'not speech',
  'outside-story': 'outside the story',
};

/** `copydesk quotes FILES…` */
export const quotes: ListCommand = {
  name: 'quotes',
  description: 'List the quotations with who said them.',
  columns: ['file', 'line', 'status', 'speaker', 'cue', 'how', 'sure', 'quote'],
  rows: ({ path, text, analysis }) => {
    const at = positionsIn(text);
    return analysis.quotations.quotations.flatMap(quotation => {
      const attribution = analysis.attributions[quotation.index];
      if (attribution === undefined) return [];
      const speaker = 'speaker' in attribution ? attribution.speaker : undefined;
      const cue = 'cue' in attribution ? attribution.cue : undefined;
      return [
        {
          file: path,
          line: at(quotation.start).line,
          status: STATUS[attribution.kind],
          speaker: speaker?.name ?? null,
          cue: cue?.text ?? null,
          how:
            attribution.kind === 'attributed'
              ? attribution.method
              : attribution.kind === 'unattributed'
                ? attribution.reason
                : attribution.kind === 'not-speech'
                  ? attribution.use
                  : null,
          sure: 'confidence' in attribution ? Number(attribution.confidence.toFixed(2)) : null,
          quote: text.slice(quotation.start, quotation.end),
        },
      ];
    });
  },
};
