import { firstWhere } from '../draft/search';
import { hashText } from '../model/hashing';
import type { AssignedMentions } from './assignMentions';
import type { Discourse } from './discourse';
import type { Mention } from './entity';
import type { Gazetteer } from './gazetteer';
import { GivenName } from './pronounModel';

/**
 * How title, role and given name speak of each entity: above 0 as "he", below as "she". It is never
 * shown, and for the search for antecedents alone.
 */
export function agreementByWords(
  { reading, agreement }: AssignedMentions,
  givenNames: Gazetteer | undefined,
): readonly number[] {
  return agreement.map((own, index) => {
    const entity = reading.entities[index];
    if (entity?.type !== 'person' || own !== 0) return own;
    return byGivenName(entity.name, entity.surname, givenNames);
  });
}

function byGivenName(
  name: string,
  surname: string | undefined,
  givenNames: Gazetteer | undefined,
): number {
  if (givenNames === undefined || name === surname) return 0;
  let names = remembered.get(givenNames);
  if (names === undefined) remembered.set(givenNames, (names = new Map<string, number>()));
  let vote = names.get(name);
  if (vote === undefined) {
    if (names.size >= MOST_REMEMBERED) names.clear();
    names.set(name, (vote = lookUp(name, givenNames)));
  }
  return vote;
}

function lookUp(name: string, givenNames: Gazetteer): number {
  const [given = ''] = name.toLowerCase().split(' ');
  const known = givenNames.known(hashText(given));
  return known === GivenName.he ? 1 : known === GivenName.she ? -1 : 0;
}

/** What each name says by itself; so many names are remembered before all are forgotten. */
const MOST_REMEMBERED = 4_000;
const remembered = new WeakMap<Gazetteer, Map<string, number>>();

/** Votes of pronouns: an entity, above 0 for "he" or below for "she", another entity, and so on. */
export type Votes = readonly number[];

const NO_VOTES: Votes = [];

/**
 * Half a vote for each pronoun of a paragraph whose last two sentences name one person only. It
 * hangs on the paragraph and the one before.
 */
export function votesOf(discourse: Discourse, at: number): Votes {
  const paragraph = discourse.story[at];
  if (paragraph === undefined || paragraph.reading.pronouns.length === 0) return NO_VOTES;
  const { mentions } = discourse.assigned.reading;
  const votes: number[] = [];
  for (const { start, token, word } of paragraph.reading.pronouns) {
    const offset = paragraph.base + start;
    if (discourse.isQuoted(offset)) continue;
    const before = firstWhere(mentions.length, i => (mentions[i] as Mention).start >= offset);
    const only = onlyPersonBefore(discourse, before, discourse.sentenceOf(at, token));
    if (only !== undefined) votes.push(only, word === 'he' ? 0.5 : -0.5);
  }
  return votes.length === 0 ? NO_VOTES : votes;
}

/** The sum of all votes for each of so many entities. */
export function countVotes(entities: number, ballots: readonly Votes[]): readonly number[] {
  const sums = new Array<number>(entities).fill(0);
  for (const votes of ballots)
    for (let i = 0; i < votes.length; i += 2) {
      const entity = votes[i] as number;
      sums[entity] = (sums[entity] as number) + (votes[i + 1] as number);
    }
  return sums;
}

/** The one person among the first `count` mentions who is named in this sentence or the one before it. */
function onlyPersonBefore(
  discourse: Discourse,
  count: number,
  sentence: number,
): number | undefined {
  const { entities, mentions } = discourse.assigned.reading;
  let only: number | undefined;
  for (let i = count - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (mention === undefined || sentence - discourse.sentenceOfMention(i) > 1) break;
    if (entities[mention.entity]?.type !== 'person' || mention.entity === only) continue;
    if (only !== undefined) return undefined;
    only = mention.entity;
  }
  return only;
}
