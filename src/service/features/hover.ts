import type { Range } from '../../draft/range';
import type { Entity } from '../../entities/entity';
import type { Quantity } from '../../numbers/quantity';
import type { Analysis } from '../analysis';
import { escapeMarkdown as escape } from './markdownText';
import { placeAt, type Place } from './placeAt';
import { snippet } from './snippet';
import { count, ENTITY_TYPE, METHOD, REASON, USE, WHO_SAID_THIS } from './wording';

/** A hover card: Markdown about a range of the draft. */
export interface HoverCard {
  readonly range: Range;
  readonly markdown: string;
}

/** "Who, by which words, how do you know": the card for what stands at `offset`, if anything does. */
export function hoverAt(analysis: Analysis, offset: number): HoverCard | undefined {
  const place = placeAt(analysis, offset);
  const lines = place && cardOf(analysis, place);
  return lines && place && { range: plain(place.range), markdown: lines.join('\n\n') };
}

const plain = ({ start, end }: Range): Range => ({ start, end });

function cardOf(analysis: Analysis, place: Place): readonly string[] | undefined {
  switch (place.kind) {
    case 'name':
      return nameCard(analysis, place.entity);
    case 'number':
      return numberCard(analysis, place.quantity);
    case 'quotation':
      return quotationCard(analysis, place);
  }
}

function quotationCard(
  analysis: Analysis,
  { quotation, attribution }: Extract<Place, { kind: 'quotation' }>,
): readonly string[] | undefined {
  const words = count(quotation.words, 'word');
  switch (attribution.kind) {
    case 'attributed': {
      const { speaker, cue, method, certainty } = attribution;
      const entity =
        speaker.entity === undefined ? undefined : analysis.entities.entities[speaker.entity];
      const role = entity?.roles[0];
      const found =
        cue === undefined || method === 'according-to' || method === 'colon'
          ? `Found ${METHOD[method]}.`
          : `Found ${METHOD[method]}, by “${escape(cue.text)}”.`;
      return [
        `**${escape(speaker.name)}**${role === undefined ? '' : ` · ${escape(role)}`}`,
        `${found}${certainty === 'uncertain' ? ' Not certain: please check.' : ''}`,
        words,
      ];
    }
    case 'unattributed':
      return [`**${WHO_SAID_THIS}**`, REASON[attribution.reason], words];
    case 'not-speech':
      return [
        attribution.byDecision
          ? 'Not speech, by your decision.'
          : `Read as ${USE[attribution.use]}, not as speech.`,
        words,
      ];
    case 'outside-story':
      return undefined;
  }
}

function nameCard(analysis: Analysis, entity: Entity): readonly string[] {
  const quotations = analysis.attributions.filter(
    attribution => attribution.kind === 'attributed' && attribution.speaker.entity === entity.index,
  ).length;
  const first = analysis.entities.mentions[entity.mentions[0] ?? -1];
  const paragraph = first && analysis.draft.paragraphs[first.paragraph];
  const roles = entity.roles.length === 0 ? ENTITY_TYPE[entity.type] : entity.roles.join('; ');
  return [
    `**${escape(entity.name)}** · ${escape(roles)}`,
    ...(first && paragraph
      ? [
          `First in ¶${first.paragraph + 1}: “${escape(around(paragraph.text, first.start - paragraph.start))}”`,
        ]
      : []),
    [
      count(entity.mentions.length, 'mention'),
      ...(quotations === 0 ? [] : [count(quotations, 'quote')]),
      ...(entity.aliases.length === 0 ? [] : [`also: ${escape(entity.aliases.join(', '))}`]),
    ].join(' · '),
  ];
}

/** The words of a paragraph around an offset. */
function around(text: string, offset: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, offset - 24)) + 1;
  return `${from === 0 ? '' : '… '}${snippet(text.slice(from, from + 400), 96)}`;
}

function numberCard(analysis: Analysis, quantity: Quantity): readonly string[] | undefined {
  const { text } = analysis.draft;
  const compared = analysis.diagnostics
    .filter(({ quantity: about }) => about !== undefined && analysis.quantities[about] === quantity)
    .flatMap(({ related }) => related ?? [])
    .map(({ start, end }) => `“${escape(snippet(text.slice(start, end)))}”`);
  if (!quantity.isClaim && compared.length === 0) return undefined;
  const { source } = quantity;
  return [
    `**${escape(quantity.text)}** · ${quantity.type}`,
    source === undefined
      ? 'No source in the paragraph.'
      : `Source: ${escape(snippet(text.slice(source.start, source.end)))}`,
    ...(compared.length === 0 ? [] : [`Compared with ${compared.join(', ')}.`]),
  ];
}
