import type { Analysis } from '../service/analysis';
import type { EntityType } from '../entities/entity';

const NAME_TYPE: Readonly<Record<EntityType, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
};

/** One analysis in the scorers' prediction format: a JSON line. */
export function predictionLine(id: string, analysis: Analysis): string {
  const span = (range: { start: number; end: number } | undefined) =>
    range === undefined
      ? null
      : {
          start: range.start,
          end: range.end,
          text: analysis.draft.text.slice(range.start, range.end),
        };
  const quotes = analysis.quotations.quotations.map(quotation => {
    const attribution = analysis.attributions[quotation.index];
    const place = { start: quotation.start, end: quotation.end };
    switch (attribution?.kind) {
      case 'attributed':
        return {
          ...place,
          type: 'direct',
          speaker: span(attribution.speaker),
          speakerName: attribution.speaker.name,
          cue: span(attribution.cue),
          warn: false,
        };
      case 'unattributed':
        return {
          ...place,
          type: 'direct',
          speaker: null,
          speakerName: null,
          cue: span(attribution.cue),
          warn: true,
        };
      default:
        return {
          ...place,
          type:
            attribution?.kind === 'not-speech' && attribution.use === 'title' ? 'title' : 'scare',
          speaker: null,
          speakerName: null,
          cue: null,
          warn: false,
        };
    }
  });
  const numbers = analysis.quantities.map(quantity => ({
    start: quantity.start,
    end: quantity.end,
    type: quantity.type,
    isClaim: quantity.isClaim,
    source: span(quantity.source),
  }));
  const names = analysis.entities.mentions
    .filter(mention => mention.form !== 'pronoun' && mention.form !== 'role')
    .map(mention => ({
      start: mention.start,
      end: mention.end,
      type: NAME_TYPE[analysis.entities.entities[mention.entity]?.type ?? 'person'],
    }));
  return JSON.stringify({ id, quotes, numbers, names });
}
