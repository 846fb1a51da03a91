import type { Cluster } from './clusters';
import type { Entity, EntityType, Mention } from './entity';
import type { NameGroup } from './nameGroups';
import { nameWord, NameWord } from './nameWords';
import type { PersonName } from './personName';

const MOST_ROLES = 5;
const BREAKS = /[^\S ]| {2}/;
const oneLine = (text: string): string => (BREAKS.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Gathers one entity while the draft is read. */
export class EntityBuilder {
  readonly index: number;
  readonly type: EntityType;
  readonly person: PersonName | undefined;
  readonly roles: string[] = [];
  /** Above 0 speaks for "he", below for "she". */
  agreement = 0;
  /** The index of the latest mention, -1 before the first. */
  lastMention = -1;
  readonly #groups: readonly NameGroup[];
  readonly #mentions: number[] = [];

  constructor(index: number, cluster: Cluster) {
    this.index = index;
    this.type = cluster.type;
    this.person = cluster.person;
    this.#groups = cluster.groups;
  }

  addRole(text: string): void {
    const role = oneLine(text);
    if (this.roles.length < MOST_ROLES && !this.roles.includes(role)) this.roles.push(role);
  }

  addMention(index: number): void {
    this.#mentions.push(index);
    this.lastMention = index;
  }

  get mentionCount(): number {
    return this.#mentions.length;
  }

  /** True when the draft calls the entity by this name alone. */
  isOnlyName(key: string): boolean {
    return this.#groups.every(group => group.key === key);
  }

  build(mentions: readonly Mention[]): Entity {
    const name = this.#fullestName();
    const aliases = new Set<string>();
    for (const index of this.#mentions) {
      const mention = mentions[index];
      if (mention === undefined || mention.form === 'role') continue;
      aliases.add(oneLine(mention.text));
    }
    aliases.delete(name);
    const entity: { -readonly [Key in keyof Entity]: Entity[Key] } = {
      index: this.index,
      type: this.type,
      name,
      aliases: [...aliases],
      roles: this.roles,
      mentions: this.#mentions,
    };
    if (this.type === 'person') entity.surname = surnameIn(name);
    return entity;
  }

  /**
   * The name with most words; of equal ones the more frequent, and rather not one in capitals. A
   * word that stands before a frequent full name once is no part of it: "Surely Ada Okoye".
   */
  #fullestName(): string {
    let best = '';
    let bestRank = -1;
    for (const { key, occurrences } of this.#groups) {
      if (this.#isSlip(key, occurrences.length)) continue;
      const own = occurrences.find(({ name }) => !name.parts.shouts) ?? occurrences[0];
      if (own === undefined) continue;
      const { words, shouts, spelled } = own.name.parts;
      const rank =
        words.length * 1e6 +
        (spelled ? 2e5 : 0) +
        (shouts ? 0 : 1e5) +
        Math.min(occurrences.length, 9e4);
      if (rank > bestRank) {
        best = own.name.text;
        bestRank = rank;
      }
    }
    return oneLine(best);
  }

  #isSlip(key: string, count: number): boolean {
    return (
      count === 1 &&
      this.#groups.some(
        ({ key: other, words, occurrences }) =>
          words.length > 1 && occurrences.length >= FREQUENT && key.endsWith(` ${other}`),
      )
    );
  }
}

/** So often a name must stand to be the whole name. */
const FREQUENT = 3;

/** Particles that are given names as well when they open a name: "Ben Smith", but "Le Pen". */
const GIVEN_TOO = /^(?:Ben|Al)$/;

/** The surname as the name writes it: "van der Berg", "Okoye". */
function surnameIn(name: string): string {
  const words = name.split(' ');
  const is = (index: number, bit: number): boolean =>
    (nameWord((words[index] ?? '').toLowerCase()) & bit) !== 0;
  let last = words.length - 1;
  while (last > 0 && is(last, NameWord.generation)) last--;
  let first = last;
  while (first > 1 && is(first - 1, NameWord.particle)) first--;
  if (first === 1 && is(0, NameWord.particle) && !GIVEN_TOO.test(words[0] ?? '')) first = 0;
  return words
    .slice(first, last + 1)
    .join(' ')
    .replace(/,$/, '');
}
