import type { Entity } from '../../entities/entity';
import type { Quotation } from '../../quotes/quotation';
import { quotationAt } from '../quotationAt';
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
  /** For each paragraph, the people named in it outside quotations and the speakers of its quotations. */
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
  readonly speaking: ReadonlyMap<number, readonly number[]>;
  /** For each quotation, the people named in it. */
  readonly spokenOf: ReadonlyMap<number, readonly number[]>;
}

/** As many people as a choice ever falls back on. */
const MOST_NAMED = 10;
const known = new WeakMap<Story, Presence>();

function presence(story: Story): Presence {
  const kept = known.get(story);
  if (kept !== undefined) return kept;
  const named = new Map<number, Set<number>>();
  const introduced = new Map<number, number>();
  const spokenOf = new Map<number, number[]>();
  for (const { entity, paragraph, form, start } of story.entities.mentions) {
    if (form === 'full' && !introduced.has(entity)) introduced.set(entity, start);
    if (story.entities.entities[entity]?.type !== 'person') continue;
    const quotation = quotationAt(story.quotations, { start, end: start + 1 });
    if (quotation !== undefined) {
      const people = spokenOf.get(quotation.index) ?? [];
      people.push(entity);
      spokenOf.set(quotation.index, people);
      continue;
    }
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
  const result = { mostNamed, introduced, named, speaking, spokenOf };
  known.set(story, result);
  return result;
}

/** How far around a quotation people are looked for, in paragraphs, before the whole story is. */
const REACH = 6;

/** What it is worth to be named, and to be speaking, in the quotation's own paragraph. */
const NAMED = 1;
const SPEAKING = 3;
/** Whom the quotation speaks of seldom speaks it. */
const SPOKEN_OF = 0.2;

/** The people around a quotation by how likely they said it: near ones and speaking ones first. */
function score(story: Story, quotation: Quotation): Map<number, number> {
  const { named, speaking, spokenOf } = presence(story);
  const scores = new Map<number, number>();
  const add = (entity: number, points: number): void => {
    if (story.entities.entities[entity]?.type === 'person')
      scores.set(entity, (scores.get(entity) ?? 0) + points);
  };
  for (let distance = -REACH; distance <= 1; distance++) {
    const paragraph = quotation.paragraph + distance;
    const weight = 1 / (1 + Math.abs(distance));
    for (const entity of named.get(paragraph) ?? []) add(entity, NAMED * weight);
    for (const entity of speaking.get(paragraph) ?? []) add(entity, SPEAKING * weight);
  }
  for (const entity of spokenOf.get(quotation.index) ?? []) {
    const points = scores.get(entity);
    if (points !== undefined) scores.set(entity, points * SPOKEN_OF);
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
