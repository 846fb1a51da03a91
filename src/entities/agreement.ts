import { hashText } from '../model/hashing';
import { lastBefore, type Discourse } from './discourse';
import type { Gazetteer } from './gazetteer';
import { GivenName } from './pronounModel';

/** What pronouns nearby can add to an entity's agreement, at most. */
const MOST_BY_PRONOUNS = 1.5;

/**
 * By entity, how the draft speaks of a person: above 0 as "he", below as "she". Titles and roles
 * count first (`AssignedMentions.agreement`), then the given name, then the pronouns that follow
 * where nobody else was named. It serves the search for antecedents alone and is never shown.
 */
export function gatherAgreement(
  discourse: Discourse,
  givenNames: Gazetteer | undefined,
): readonly number[] {
  const { reading, agreement } = discourse.assigned;
  const votes = pronounVotes(discourse);
  return agreement.map((own, index) => {
    const entity = reading.entities[index];
    if (entity?.type !== 'person' || Math.abs(own) >= 2) return own;
    const byPronouns = Math.max(-MOST_BY_PRONOUNS, Math.min(MOST_BY_PRONOUNS, votes[index] ?? 0));
    const byName = own === 0 ? byGivenName(entity.name, entity.surname, givenNames) : own;
    return byName + byPronouns;
  });
}

function byGivenName(
  name: string,
  surname: string | undefined,
  givenNames: Gazetteer | undefined,
): number {
  if (givenNames === undefined || name === surname) return 0;
  const [given = ''] = name.toLowerCase().split(' ');
  const known = givenNames.known(hashText(given));
  return known === GivenName.he ? 1 : known === GivenName.she ? -1 : 0;
}

/** Half a vote for each pronoun whose last two sentences name one person only. */
function pronounVotes(discourse: Discourse): readonly number[] {
  const { assigned, story } = discourse;
  const { entities, mentions } = assigned.reading;
  const votes = new Array<number>(entities.length).fill(0);
  const pronouns = discourse.genderedPronouns();
  for (const word of ['he', 'she'] as const)
    for (const start of pronouns[word]) {
      const place = discourse.locate({ start, end: start });
      if (place === undefined) continue;
      let only: number | undefined;
      for (
        let i = lastBefore(mentions.length, k => (mentions[k]?.start ?? 0) < start);
        i >= 0;
        i--
      ) {
        const spot = assigned.places[i];
        const mention = mentions[i];
        if (spot === undefined || mention === undefined || story[spot.at] === undefined) break;
        if (place.sentence - discourse.sentenceOfMention(i) > 1) break;
        if (entities[mention.entity]?.type !== 'person' || mention.entity === only) continue;
        if (only !== undefined) {
          only = undefined;
          break;
        }
        only = mention.entity;
      }
      if (only !== undefined) votes[only] = (votes[only] ?? 0) + (word === 'he' ? 0.5 : -0.5);
    }
  return votes;
}
