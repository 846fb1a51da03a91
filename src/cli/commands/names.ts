import { positionsIn } from '../position';
import type { ListCommand } from './listCommand';

/** `copydesk names FILES…` */
export const names: ListCommand = {
  name: 'names',
  description: 'List the people, organisations and places.',
  columns: ['file', 'line', 'type', 'name', 'mentions', 'roles', 'also'],
  rows: ({ path, text, analysis }) => {
    const at = positionsIn(text);
    const { entities, mentions } = analysis.entities;
    return entities.map(entity => ({
      file: path,
      line: at(mentions[entity.mentions[0] ?? 0]?.start ?? 0).line,
      type: entity.type,
      name: entity.name,
      mentions: entity.mentions.length,
      roles: entity.roles.join('; '),
      also: entity.aliases.join('; '),
    }));
  },
};
