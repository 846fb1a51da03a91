import type { Entity, EntityType, Mention } from '../../entities/entity';
import type { Analysis } from '../analysis';
import { hoverAt } from './hover';
import { RowIds, type PanelRow, type RowKind } from './panel';
import { snippet } from './snippet';
import { count, ENTITY_GROUP } from './wording';

const GROUP_KIND: Readonly<Record<EntityType, RowKind>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
};

/** The Entities view: people, organisations and places with their mentions; the most named first. */
export function entityRows(analysis: Analysis): readonly PanelRow[] {
  const ids = new RowIds();
  return (['person', 'organisation', 'place'] as const).flatMap((type): readonly PanelRow[] => {
    const entities = analysis.entities.entities
      .filter(entity => entity.type === type && entity.mentions.length > 0)
      .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index);
    if (entities.length === 0) return [];
    return [
      {
        id: type,
        kind: GROUP_KIND[type],
        label: ENTITY_GROUP[type],
        description: String(entities.length),
        accessibleLabel: `${ENTITY_GROUP[type]}, ${entities.length}`,
        open: type === 'person',
        children: entities.map(entity => entityRow(analysis, entity, ids)),
      },
    ];
  });
}

function entityRow(analysis: Analysis, entity: Entity, ids: RowIds): PanelRow {
  const mentions = entity.mentions.flatMap(index => analysis.entities.mentions[index] ?? []);
  const first = mentions[0];
  const also = entity.aliases.length === 0 ? '' : `also: ${entity.aliases.join(', ')}`;
  const figures = count(mentions.length, 'mention');
  const card = first && hoverAt(analysis, first.start);
  return {
    id: ids.next(`entity:${entity.type}:${entity.name}`),
    kind: entity.type,
    label: entity.name,
    description: also === '' ? figures : `${figures} · ${snippet(also)}`,
    ...(card && { tooltip: card.markdown }),
    accessibleLabel: [entity.name, ...entity.roles.slice(0, 1), figures, also]
      .filter(part => part !== '')
      .join(', '),
    ...(first && { range: { start: first.start, end: first.end } }),
    name: entity.name,
    children: mentions.map(mention => mentionRow(analysis, mention, ids)),
  };
}

function mentionRow(analysis: Analysis, mention: Mention, ids: RowIds): PanelRow {
  const paragraph = analysis.draft.paragraphs[mention.paragraph];
  const at = mention.start - (paragraph?.start ?? 0);
  const text = paragraph?.text ?? mention.text;
  const from = text.lastIndexOf(' ', Math.max(0, at - 12)) + 1;
  const label = `${from === 0 ? '' : '… '}${snippet(text.slice(from, from + 300), 56)}`;
  const number = mention.paragraph + 1;
  return {
    id: ids.next(`mention:${mention.entity}:${label}`),
    kind: 'mention',
    label,
    description: `¶${number}`,
    accessibleLabel: `${label}, paragraph ${number}`,
    range: { start: mention.start, end: mention.end },
    children: [],
  };
}
