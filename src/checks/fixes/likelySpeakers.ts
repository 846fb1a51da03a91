import type { Entity } from '../../entities/entity';
import type { Quotation } from '../../quotes/quotation';
import type { Story } from '../story';

/** Somebody of the story who may have said a quotation. */
export interface LikelySpeaker {
  readonly entity: Entity;
  /** How the sentence names them: the full name at first, the surname after. */
  readonly name: string;
}

/** Who is where in a story. */
interface Presence {
  /** The people whom the story names most, first the most. */
  readonly mostNamed: readonly number[];
  /** Where each entity is first named in full. */
  readonly introduced: ReadonlyMap<number, number>;
  /** For each paragraph, the people named in it and the speakers of its quotations. */
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
  readonly speaking: ReadonlyMap<number, readonly number[]>;
}

/** As many people as a choice ever falls back on. */
const MOST_NAMED = 10;
const known = new WeakMap<Story, Presence>();

function presence(story: Story): Presence {
  const kept = known.get(story);
  if (kept !== undefined) return kept;
  const named = new Map<number, Set<number>>();
  const introduced = new Map<number, number>();
  for (const { entity, paragraph, form, start } of story.entities.mentions) {
    if (form === 'full' && !introduced.has(entity)) introduced.set(entity, start);
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
  const mostNamed = story.entities.entities
    .filter(({ type }) => type === 'person')
    .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
    .slice(0, MOST_NAMED)
    .map(({ index }) => index);
  const result = { mostNamed, introduced, named, speaking };
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
  const introduced = presence(story).introduced.get(entity.index);
  const wasIntroduced = introduced !== undefined && introduced < offset;
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
  presence(story).mostNamed.forEach((entity, rank) => {
    if (scores.size < most && !scores.has(entity)) scores.set(entity, -rank);
  });
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .flatMap(([index]) => {
      const entity = story.entities.entities[index];
      return entity ? [{ entity, name: nameAt(story, entity, quotation.start) }] : [];
    });
}
