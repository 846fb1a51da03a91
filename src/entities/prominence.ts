import type { Discourse, PronounPlace } from './discourse';

/** So many mentions are looked at: a draft in one long paragraph stays linear. */
const MOST_MENTIONS = 80;

/** Where an entity stood in the pronoun's paragraph and those before it. */
export interface Prominence {
  readonly nearby: number;
  readonly prominence: number;
  readonly prominenceBefore: number;
  readonly topics: number;
}

/** Looks back over the mentions `own[0 … until-1]` of one entity, as far as two paragraphs. */
export function prominenceOf(
  discourse: Discourse,
  place: PronounPlace,
  own: readonly number[],
  until: number,
): Prominence {
  const { reading, places } = discourse.assigned;
  const best = [0, 0, 0];
  let nearby = 0;
  let topics = 0;
  for (let j = until - 1; j >= 0 && j > until - MOST_MENTIONS; j--) {
    const index = own[j] ?? 0;
    const spot = places[index];
    const mention = reading.mentions[index];
    const paragraph = discourse.story[spot?.at ?? -1];
    if (spot === undefined || mention === undefined || paragraph === undefined) break;
    const back = place.at - spot.at;
    if (back > 2) break;
    if (back < 2) nearby++;
    if (discourse.isMentionQuoted(index)) continue;
    const leads = discourse.leads(index);
    const { subject } = discourse.factsOf(index);
    const opens = leads && discourse.sentenceOf(spot.at, 0) === discourse.sentenceOfMention(index);
    if (leads || subject) topics++;
    best[back] = Math.max(best[back] ?? 0, opens && subject ? 4 : opens ? 3 : subject ? 2 : 1);
  }
  return { nearby, prominence: best[0] ?? 0, prominenceBefore: best[1] ?? 0, topics };
}
