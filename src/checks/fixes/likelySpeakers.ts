import type { Entity } from '../../entities/entity';
import type { Quotation } from '../../quotes/quotation';
import type { Story } from '../story';

/** Somebody of the story who may have said a quotation. */
export interface LikelySpeaker {
  readonly entity: Entity;
  /** How the sentence names them: the full name at first, the surname after. */
  readonly name: string;
}

/** For each paragraph, the people named in it outside quotations, and the speakers of its quotations. */
interface Presence {
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
  readonly speaking: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<Story, Presence>();

function presence(story: Story): Presence {
  const kept = known.get(story);
  if (kept !== undefined) return kept;
  const named = new Map<number, Set<number>>();
  for (const { entity, paragraph } of story.entities.mentions) {
    if (story.entities.entities[entity]?.type !== 'person') continue;
    let people = named.get(paragraph);
    if (people === undefined) named.set(paragraph, (people = new Set()));
    people.add(entity);
  }
  const speaking = new Map<number, number[]>();
  story.attributions.forEach((attribution, i) => {
    if (attribution.kind !== 'attributed' || attribution.speaker.entity === undefined) return;
    const paragraph = story.quotations.quotations[i]?.paragraph ?? 0;
    const speakers = speaking.get(paragraph) ?? [];
    speakers.push(attribution.speaker.entity);
    speaking.set(paragraph, speakers);
  });
  const result = { named, speaking };
  known.set(story, result);
  return result;
}

/** How far around a quotation people are looked for, in paragraphs, before the whole story is. */
const REACH = 6;

function score(story: Story, quotation: Quotation): Map<number, number> {
  const { named, speaking } = presence(story);
  const scores = new Map<number, number>();
  const add = (entity: number, points: number): void => {
    if (story.entities.entities[entity]?.type === 'person')
      scores.set(entity, (scores.get(entity) ?? 0) + points);
  };
  for (let distance = -REACH; distance <= 1; distance++) {
    const paragraph = quotation.paragraph + distance;
    const weight = 1 / (1 + Math.abs(distance));
    for (const entity of named.get(paragraph) ?? []) add(entity, 2 * weight);
    for (const entity of speaking.get(paragraph) ?? []) add(entity, weight);
  }
  return scores;
}

/** "Okoye" once the full name has been read, "Marta Okoye" before. */
export function nameAt(story: Story, entity: Entity, offset: number): string {
  if (entity.surname === undefined) return entity.name;
  const wasIntroduced = entity.mentions.some(index => {
    const mention = story.entities.mentions[index];
    return mention !== undefined && mention.start < offset && mention.form === 'full';
  });
  return wasIntroduced ? entity.surname : entity.name;
}

/**
 * The people who most likely said a quotation, best first: those named and those speaking nearest
 * to it; then those whom the story names most.
 */
export function likelySpeakers(
  story: Story,
  quotation: Quotation,
  most = 3,
): readonly LikelySpeaker[] {
  const scores = score(story, quotation);
  if (scores.size < most)
    for (const entity of story.entities.entities)
      if (entity.type === 'person' && !scores.has(entity.index))
        scores.set(entity.index, entity.mentions.length / 1e6);
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .flatMap(([index]) => {
      const entity = story.entities.entities[index];
      return entity ? [{ entity, name: nameAt(story, entity, quotation.start) }] : [];
    });
}
