import type { Cluster } from './clusters';
import type { Entity, EntityType, Mention } from './entity';
import type { NameGroup } from './nameGroups';
import { oneLine, type NameParts } from './nameParts';
import type { PersonName } from './personName';

const MOST_ROLES = 5;

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
    this.agreement = cluster.agreement ?? 0;
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
    const fullest = this.#fullestName();
    const name = fullest?.line ?? '';
    const entity: { -readonly [Key in keyof Entity]: Entity[Key] } = {
      index: this.index,
      type: this.type,
      name,
      aliases: this.#aliases(name, mentions),
      roles: this.roles,
      mentions: this.#mentions,
    };
    if (this.type === 'person') entity.surname = fullest?.writtenSurname ?? '';
    return entity;
  }

  #aliases(name: string, mentions: readonly Mention[]): readonly string[] {
    let aliases: Set<string> | undefined;
    for (const index of this.#mentions) {
      const mention = mentions[index];
      if (mention === undefined || mention.form === 'role' || mention.text === name) continue;
      (aliases ??= new Set()).add(oneLine(mention.text));
    }
    if (aliases === undefined) return NO_ALIASES;
    aliases.delete(name);
    return [...aliases];
  }

  /**
   * The name with most words; of equal ones the more frequent, and rather not one in capitals. A
   * word that stands before a frequent full name once is no part of it: "Surely Ada Okoye".
   */
  #fullestName(): NameParts | undefined {
    let best: NameParts | undefined;
    let bestRank = -1;
    for (const { key, names } of this.#groups) {
      if (this.#isSlip(key, names.length)) continue;
      const own = names.find(({ parts }) => !parts.shouts) ?? names[0];
      if (own === undefined) continue;
      const { words, shouts, spelled } = own.parts;
      const rank =
        words.length * 1e6 + (spelled ? 2e5 : 0) + (shouts ? 0 : 1e5) + Math.min(names.length, 9e4);
      if (rank > bestRank) {
        best = own.parts;
        bestRank = rank;
      }
    }
    return best;
  }

  #isSlip(key: string, count: number): boolean {
    return (
      count === 1 &&
      this.#groups.some(
        ({ key: other, words, names }) =>
          words.length > 1 && names.length >= FREQUENT && key.endsWith(` ${other}`),
      )
    );
  }
}

const NO_ALIASES: readonly string[] = [];

/** So often a name must stand to be the whole name. */
const FREQUENT = 3;
