import { hashText } from '../model/hashing';
import type { Discourse } from './discourse';
import type { Mention } from './entity';
import type { Gazetteer } from './gazetteer';
import { GivenName } from './pronounModel';

/** How the draft speaks of each entity: above 0 as "he", below as "she". It is never shown. */
export interface Agreement {
  /** By title, role and given name. */
  readonly words: readonly number[];
  /** By the pronouns that follow where nobody else was named. */
  readonly pronouns: readonly number[];
}

/** Gathers what tells of "he" and "she", for the search for antecedents alone. */
export function gatherAgreement(
  discourse: Discourse,
  givenNames: Gazetteer | undefined,
): Agreement {
  const { reading, agreement } = discourse.assigned;
  return {
    words: agreement.map((own, index) => {
      const entity = reading.entities[index];
      if (entity?.type !== 'person' || own !== 0) return own;
      return byGivenName(entity.name, entity.surname, givenNames);
    }),
    pronouns: pronounVotes(discourse),
  };
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

/** Half a vote for each pronoun whose last two sentences name one person only. */
function pronounVotes(discourse: Discourse): readonly number[] {
  const { entities, mentions } = discourse.assigned.reading;
  const votes = new Array<number>(entities.length).fill(0);
  const pronouns = discourse.genderedPronouns();
  for (const word of ['he', 'she'] as const) {
    const { starts, sentences } = pronouns[word];
    const vote = word === 'he' ? 0.5 : -0.5;
    let before = 0;
    for (let which = 0; which < starts.length; which++) {
      const start = starts[which] as number;
      while (before < mentions.length && (mentions[before] as Mention).start < start) before++;
      const only = onlyPersonBefore(discourse, before, sentences[which] as number);
      if (only !== undefined) votes[only] = (votes[only] as number) + vote;
    }
  }
  return votes;
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
