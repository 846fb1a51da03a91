import type { EntityType } from './entity';
import type { NameGroup } from './nameGroups';
import { typeByVote } from './nameGroups';
import { COMPANY } from './nameParts';
import { namesAgree, type PersonName } from './personName';
import { nameWord, NameWord } from './nameWords';
import { nameKey, type EntityCorrections } from './corrections';

/** The groups of names that are one person, organisation or place. */
export interface Cluster {
  type: EntityType;
  /** The longest name of the cluster, taken apart; for people only. */
  person?: PersonName;
  readonly groups: NameGroup[];
  /** For somebody who is known by a title alone, beside a namesake: above 0 Mr, below Mrs or Ms. */
  readonly agreement?: number;
  /** Set when the cluster was found to be another one. */
  mergedInto?: Cluster;
}

/** Clusters by the key of each of their names, and people by the single words that may call them. */
export interface Clusters {
  readonly byKey: ReadonlyMap<string, Cluster>;
  /** People by surname, and by given name; a single word may call one of these. */
  readonly bySurname: ReadonlyMap<string, readonly Cluster[]>;
  /** Names that are nearly always seen as such: they may be found where the recogniser saw none. */
  readonly certain: ReadonlySet<string>;
  /** Groups of a single word that more than one person may answer to: where it stands decides. */
  readonly ambiguous: ReadonlyMap<string, readonly Cluster[]>;
}

/** How much more a single word must look like a place or organisation than a person, a mention, not to be a known person's surname. */
const OWN_TYPE_MARGIN = 2.5;

/** The same for a word that no list has as a place: "spoke to Okoye" looks like "went to Lagos". */
const UNLISTED_PLACE_MARGIN = 7;

/** The same for a company's short form: a place in its name is seldom that. */
const SHORT_FORM_MARGIN = { asPerson: 4, asPlace: 0.7 };

/** The mean log probability that a name is none, under which it is certain. */
const CERTAIN_OTHER = -1.5;

/** The cluster that `cluster` has become. */
export function current(cluster: Cluster): Cluster {
  let found = cluster;
  while (found.mergedInto !== undefined) found = found.mergedInto;
  return found;
}

class ClusterBuilder {
  readonly byKey = new Map<string, Cluster>();
  readonly bySurname = new Map<string, Cluster[]>();
  readonly byGiven = new Map<string, Cluster[]>();
  readonly ambiguous = new Map<string, readonly Cluster[]>();
  readonly certain = new Set<string>();

  addFullName(group: NameGroup, person: PersonName): void {
    const own = this.bySurname
      .get(person.surname)
      ?.find(other => other.person !== undefined && namesAgree(other.person, person));
    if (own !== undefined) {
      own.groups.push(group);
      if (own.person !== undefined && own.person.words.length < person.words.length)
        own.person = person;
      this.byKey.set(group.key, own);
      return;
    }
    const cluster = this.addNew(group, 'person', person);
    push(this.bySurname, person.surname, cluster);
    const { words } = person;
    if (words[0] !== undefined) push(this.byGiven, words[0], cluster);
    for (let i = 1; i + 1 < words.length; i++) {
      const middle = words[i] as string;
      if (middle.length > 3) push(this.byGiven, middle, cluster);
    }
  }

  addNew(group: NameGroup, type: EntityType, person?: PersonName): Cluster {
    const cluster: Cluster = { type, groups: [group] };
    if (person !== undefined) cluster.person = person;
    this.byKey.set(group.key, cluster);
    return cluster;
  }

  /** A surname, a given name, or words that no full name holds. */
  addPartName(group: NameGroup, type: EntityType | undefined): void {
    const { person } = group.parts;
    const called =
      this.bySurname.get(person.surname) ??
      (group.words.length === 1 ? this.byGiven.get(person.surname) : undefined);
    if (called !== undefined && called.length > 0 && mayCallPerson(group, type)) {
      const [only] = called;
      const namesake = called.length === 1 && only ? namesakeByTitle(group, only) : undefined;
      if (namesake !== undefined) this.ambiguous.set(group.key, [...called, namesake]);
      else if (called.length === 1 && only !== undefined) {
        only.groups.push(group);
        this.byKey.set(group.key, only);
      } else this.ambiguous.set(group.key, called);
      return;
    }
    if (this.isFamily(group)) return;
    const company = group.words.length === 1 ? this.byFirstWord.get(group.key) : undefined;
    if (company !== undefined && company !== null && mayShorten(group, type, company)) {
      company.groups.push(group);
      this.byKey.set(group.key, company);
    } else if (type !== undefined) this.addNew(group, type, type === 'person' ? person : undefined);
  }

  /** "the Okoyes", where the draft knows an Okoye: several people, and none of them by name. */
  isFamily({ key, words, names }: NameGroup): boolean {
    return (
      words.length === 1 &&
      key.endsWith('s') &&
      this.bySurname.has(key.slice(0, -1)) &&
      names.every(({ afterArticle }) => afterArticle)
    );
  }

  /** Organisations by a first word that names them alone: "Acme" for "Acme Robotics Inc."; null where several share it. */
  readonly byFirstWord = new Map<string, Cluster | null>();

  addOrganisation(group: NameGroup): void {
    const bare = withoutCompanySuffix(group.words).join(' ');
    const own = this.byKey.get(bare);
    if (own?.type === 'organisation') {
      own.groups.push(group);
      this.byKey.set(group.key, own);
      return;
    }
    const cluster = this.addNew(group, 'organisation');
    if (!this.byKey.has(bare)) {
      this.byKey.set(bare, cluster);
      if (this.certain.has(group.key)) this.certain.add(bare);
    }
    const first = group.parts.ownWord;
    if (first === undefined) return;
    const known = this.byFirstWord.get(first);
    this.byFirstWord.set(first, known === undefined ? cluster : null);
  }

  merge(from: Cluster, into: Cluster): void {
    const source = current(from);
    const target = current(into);
    if (source === target) return;
    source.mergedInto = target;
    target.groups.push(...source.groups);
  }
}

/**
 * "Ada Okoye … Mr. Okoye … Mrs. Okoye": where the draft has both titles there are two people, and
 * the one whom the full name does not fit has no other name.
 */
function namesakeByTitle(group: NameGroup, named: Cluster): Cluster | undefined {
  const { names } = group;
  if (!names.some(name => name.titleAgreement >= TITLE)) return undefined;
  if (!names.some(name => name.titleAgreement <= -TITLE)) return undefined;
  const own = named.groups
    .flatMap(other => other.names)
    .reduce((sum, { agreement }) => sum + agreement, 0);
  const first = names.find(name => Math.abs(name.titleAgreement) >= TITLE)?.titleAgreement ?? 0;
  return {
    type: 'person',
    person: group.parts.person,
    groups: [group],
    agreement: -Math.sign(own === 0 ? first : own),
  };
}

/** What Mr or Mrs says of "he" and "she", in a name's agreement. */
const TITLE = 2;

/** So many people may answer to one word; of more, as a list of members has them, the first do. */
const MOST_NAMESAKES = 40;

function push(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [cluster]);
  else if (known.length < MOST_NAMESAKES && !known.includes(cluster)) known.push(cluster);
}

function mayCallPerson(group: NameGroup, type: EntityType | undefined): boolean {
  if (group.corrected !== undefined) return group.corrected === 'person';
  // Several words are no chance: "Le Pen" of Marine Le Pen.
  if (type === 'person' || group.words.length > 1) return true;
  const { person, organisation, place, other } = group.votes;
  const count = group.names.length;
  const isListed = group.names.some(({ listedPlace }) => listedPlace);
  const asPlace = isListed ? OWN_TYPE_MARGIN : UNLISTED_PLACE_MARGIN;
  return (
    (Math.max(organisation, other) - person) / count < OWN_TYPE_MARGIN &&
    (place - person) / count < asPlace
  );
}

/** Heads of bodies that are called after their town: the town's name alone is the town. */
const CIVIC = new Set(
  'orchestra university college school council police court hospital clinic museum gallery theatre authority times post news tribune herald gazette journal observer transit choir church chamber board commission'.split(
    ' ',
  ),
);

/** True when a single word is rather the short form of `company` than a person or place of its own. */
function mayShorten(group: NameGroup, type: EntityType | undefined, company: Cluster): boolean {
  if (group.corrected !== undefined) return group.corrected === 'organisation';
  if (type === 'organisation') return true;
  const heads = company.groups.flatMap(({ parts }) => parts.heads);
  if (type === 'place' && heads.some(head => CIVIC.has(head))) return false;
  // Nobody is called "Corvane" where the draft has a "Corvane Plc".
  if (type === 'person' && heads.includes(COMPANY)) return true;
  const { person, organisation, place } = group.votes;
  const count = group.names.length;
  const { asPerson, asPlace } = SHORT_FORM_MARGIN;
  return (person - organisation) / count < asPerson && (place - organisation) / count < asPlace;
}

function withoutCompanySuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && nameWord(words[end - 1] ?? '') & NameWord.companySuffix) end--;
  return words.slice(0, end);
}

/** Joins acronyms and short forms to the one organisation that they can stand for. */
function joinShortOrganisations(builder: ClusterBuilder, groups: readonly NameGroup[]): void {
  const byInitials = new Map<string, Cluster | null>();
  const byFirstWord = new Map<string, Cluster | null>();
  const note = (index: Map<string, Cluster | null>, key: string, cluster: Cluster): void => {
    const known = index.get(key);
    index.set(key, known === undefined || known === cluster ? cluster : null);
  };
  for (const [, cluster] of builder.byKey) {
    if (cluster.type !== 'organisation') continue;
    for (const { parts } of cluster.groups) {
      for (const letters of parts.initials) note(byInitials, letters, cluster);
      if (parts.shortForm !== undefined) note(byFirstWord, parts.shortForm, cluster);
    }
  }
  for (const group of groups) {
    const own = builder.byKey.get(group.key);
    if (own === undefined || own.type !== 'organisation' || group.words.length !== 1) continue;
    const [word = ''] = group.words;
    const { isAcronym } = group.parts;
    const long = isAcronym ? byInitials.get(word.replaceAll('.', '')) : byFirstWord.get(word);
    if (long !== undefined && long !== null) builder.merge(own, long);
  }
}

/** Joins the groups of equal names to people, organisations and places. */
export function clusterNames(
  groups: readonly NameGroup[],
  acronyms: readonly (readonly [string, string])[],
  corrections: EntityCorrections,
): Clusters {
  const builder = new ClusterBuilder();
  const types = groups.map(typeByVote);
  const fullNames = new Set<string>();
  for (const group of groups) {
    const { given, surname } = group.parts.person;
    if (given !== undefined && types[group.order] === 'person') fullNames.add(surname);
    if (isCertain(group)) builder.certain.add(group.key);
  }
  const parts: NameGroup[] = [];
  for (const group of groups) {
    const type = types[group.order];
    if (group.corrected === 'none') continue;
    const { person } = group.parts;
    const mayBePart =
      group.words.length === 1 || (person.given === undefined && fullNames.has(person.surname));
    if (type === 'person' && person.given !== undefined) builder.addFullName(group, person);
    else if (type === 'person' || mayBePart) parts.push(group);
    else if (type === 'organisation') builder.addOrganisation(group);
    else if (type !== undefined) builder.addNew(group, type);
  }
  for (const group of parts) builder.addPartName(group, types[group.order]);
  for (const [long, short] of acronyms) {
    const from = builder.byKey.get(short);
    const into = builder.byKey.get(long);
    if (from !== undefined && into !== undefined && into.type !== 'person')
      builder.merge(from, into);
  }
  joinShortOrganisations(builder, groups);
  applySame(builder, corrections);
  return builder;
}

/** True when the mentions' scores leave little doubt that the words are a name. */
function isCertain({ votes, names, corrected }: NameGroup): boolean {
  if (corrected !== undefined) return corrected !== 'none';
  return votes.other / names.length < CERTAIN_OTHER;
}

/** The writer's word that two names are one; what the draft lacks stands for nothing. */
function applySame(builder: ClusterBuilder, corrections: EntityCorrections): void {
  const absent = new Map<string, Cluster>();
  for (const { name, as } of corrections.same) {
    const from = builder.byKey.get(nameKey(name));
    if (from === undefined) continue;
    const asKey = nameKey(as);
    const into = builder.byKey.get(asKey) ?? absent.get(asKey);
    if (into === undefined) absent.set(asKey, from);
    else builder.merge(from, into);
  }
}
