import type { Range } from '../../draft/range';
import type { Entity } from '../../entities/entity';
import type { Analysis } from '../analysis';

/** Every place where the draft names an entity, pronouns and roles that speak for it included, in order. */
export function mentionsOf(analysis: Analysis, entity: Entity): readonly Range[] {
  const places = new Map<number, Range>();
  for (const index of entity.mentions) {
    const mention = analysis.entities.mentions[index];
    if (mention !== undefined) places.set(mention.start, plain(mention));
  }
  for (const attribution of analysis.attributions) {
    if (attribution.kind !== 'attributed' || attribution.method === 'decision') continue;
    const { speaker } = attribution;
    const covers = [...places.values()].some(
      place => place.start < speaker.end && speaker.start < place.end,
    );
    if (speaker.entity === entity.index && !covers) places.set(speaker.start, plain(speaker));
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

const plain = ({ start, end }: Range): Range => ({ start, end });
