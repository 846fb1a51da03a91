import { WordClass } from '../draft/lexicon';
import { EntityBuilder } from './entityBuilder';
import { current, type Cluster, type Clusters } from './clusters';
import type { EntityReading, Mention, MentionForm } from './entity';
import type { GroupedName, NameGroup, NameGroups, StoryParagraph } from './nameGroups';
import type { LooseCapital, ParagraphName, RolePhrase, UnnamedPlace } from './paragraphNames';
import { isCapitalised } from './nameTokens';
import { NameWord } from './nameWords';

/** A mention with what the search for antecedents wants to know of its place; same index as the reading's. */
export interface MentionPlace {
  /** Index into the story's paragraphs. */
  readonly at: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** The reading, and beside it what stays inside this layer. */
export interface AssignedMentions {
  readonly reading: EntityReading;
  readonly places: readonly MentionPlace[];
  /** By entity: above 0 speaks for "he", below for "she". */
  readonly agreement: readonly number[];
}

/** The share of namesakes' mentions so far that makes one of them the person the draft is about. */
const MAIN_SHARE = 0.75;

const COMMON =
  WordClass.noun | WordClass.plural | WordClass.adjective | WordClass.infinitive | WordClass.adverb;

const NONE: readonly GroupedName[] = [];

/** Goes through the draft once and gives every name, and every role that calls one back, its entity. */
export function assignMentions(
  story: readonly StoryParagraph[],
  { byParagraph }: NameGroups,
  clusters: Clusters,
): AssignedMentions {
  const walk = new Walk(clusters);
  for (let at = 0; at < story.length; at++) {
    const paragraph = story[at] as StoryParagraph;
    const others = paragraph.reading.unnamed;
    let next = 0;
    for (const { name, group } of byParagraph[at] ?? NONE) {
      for (
        let other = others[next];
        other !== undefined && other.start <= name.start;
        other = others[++next]
      )
        walk.visitUnnamed(paragraph, at, other);
      walk.visitName(paragraph, at, name, group);
    }
    for (; next < others.length; next++)
      walk.visitUnnamed(paragraph, at, others[next] as UnnamedPlace);
  }
  return walk.finish();
}

/** Who is called back by a noun: "the mayor", "the company". */
interface Holder {
  readonly latest: EntityBuilder;
  /** The draft calls others so as well. */
  readonly shared: boolean;
}

class Walk {
  readonly #clusters: Clusters;
  readonly #builders = new Map<Cluster, EntityBuilder>();
  readonly #mentions: Mention[] = [];
  readonly #places: MentionPlace[] = [];
  readonly #holders = new Map<string, Holder>();
  #end = 0;

  constructor(clusters: Clusters) {
    this.#clusters = clusters;
  }

  visitUnnamed(paragraph: StoryParagraph, at: number, place: UnnamedPlace): void {
    if (paragraph.base + place.start < this.#end) return;
    if (place.kind === 'loose') this.#visitLoose(paragraph, at, place);
    else this.#visitRole(paragraph, at, place);
  }

  visitName(paragraph: StoryParagraph, at: number, name: ParagraphName, group: NameGroup): void {
    if (paragraph.base + name.start < this.#end) return;
    const called = this.#clusters.ambiguous.get(group.key);
    const cluster =
      called === undefined
        ? this.#clusters.byKey.get(group.key)
        : this.#likeliest(called, group.key, name.titleAgreement);
    if (cluster === undefined || group.corrected === 'none') return;
    const builder = this.#builder(cluster);
    builder.agreement += name.agreement;
    for (const role of name.roles) {
      builder.addRole(role.text);
      this.#hold(role.head, builder);
    }
    if (builder.type === 'organisation')
      for (const head of name.parts.heads) this.#hold(head, builder);
    this.#mention(
      paragraph,
      at,
      name,
      name.firstToken,
      name.lastToken,
      formOf(name, builder),
      builder,
    );
  }

  /** Capitals that were taken for no name, where the rest of the draft knows them as one. */
  #visitLoose(paragraph: StoryParagraph, at: number, { token, start, runs }: LooseCapital): void {
    let found: Cluster | undefined;
    let last = token;
    for (let i = 0; i < runs.length; i++) {
      const cluster = this.#knownAs(runs[i] as string, paragraph, token, i === 0);
      if (cluster === undefined) continue;
      found = cluster;
      last = token + i;
    }
    if (found === undefined) return;
    const builder = this.#builder(found);
    const { tokens, text } = paragraph.reading;
    const end = tokens.tokens[last]?.end ?? start;
    const form = builder.type === 'person' && last === token ? 'surname' : 'full';
    const place = { start, end, text: text.slice(start, end) };
    this.#mention(paragraph, at, place, token, last, form, builder);
  }

  #knownAs(
    key: string,
    paragraph: StoryParagraph,
    token: number,
    single: boolean,
  ): Cluster | undefined {
    if (single) {
      const { opens, classes } = paragraph.reading.tokens;
      const isCommon = opens[token] === 1 && ((classes[token] ?? 0) & COMMON) !== 0;
      if (isCommon && !actsAsPerson(paragraph, token)) return undefined;
      const called = this.#clusters.bySurname.get(key);
      if (called !== undefined)
        return followsName(paragraph, token) ? undefined : this.#likeliest(called, key, 0);
    }
    const known = this.#clusters.byKey.get(key);
    if (known === undefined || !this.#clusters.certain.has(key)) return undefined;
    return known;
  }

  #visitRole(paragraph: StoryParagraph, at: number, role: RolePhrase): void {
    const held = this.#holders.get(role.head);
    if (held === undefined) return;
    const holder = held.latest;
    if (holder.type === 'person' && !isSameOffice(role, holder.roles)) return;
    const next = paragraph.reading.tokens.tokens[role.lastToken + 1]?.lower;
    const other = paragraph.reading.tokens.tokens[role.lastToken + 2]?.lower ?? '';
    if (next === 'of' || next === 'for') {
      if (!holder.roles.some(text => text.toLowerCase().includes(` ${next} ${other}`))) return;
    } else if (held.shared && holder.type === 'organisation') return;
    this.#mention(paragraph, at, role, role.firstToken, role.lastToken, 'role', holder);
  }

  #hold(head: string, latest: EntityBuilder): void {
    const before = this.#holders.get(head);
    if (before?.latest !== latest)
      this.#holders.set(head, { latest, shared: before !== undefined });
  }

  /**
   * Of several people with one name: who agrees with the title, then who is never called by the
   * given name alone (where two share a surname the other one is, AP Stylebook, "names"), then whom
   * the draft is mostly about, then who was named last, then first.
   */
  #likeliest(called: readonly Cluster[], key: string, agreement: number): Cluster | undefined {
    let best: Cluster | undefined;
    let bestScore = -Infinity;
    let all = 0;
    for (const cluster of called) all += this.#mentionsOf(cluster);
    for (const cluster of called) {
      const builder = this.#builders.get(current(cluster));
      const main = this.#mentionsOf(cluster) >= MAIN_SHARE * all && all > 0;
      const agrees = Math.sign(agreement) * Math.sign(builder?.agreement ?? cluster.agreement ?? 0);
      const familiar = isCalledByGivenName(cluster) && cluster.person?.surname === key;
      const score =
        agrees * 1e9 - (familiar ? 1e8 : 0) + (main ? 1e7 : 0) + (builder?.lastMention ?? -1);
      if (score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
    return best;
  }

  #mentionsOf(cluster: Cluster): number {
    return this.#builders.get(current(cluster))?.mentionCount ?? 0;
  }

  #builder(cluster: Cluster): EntityBuilder {
    const own = current(cluster);
    let builder = this.#builders.get(own);
    if (builder === undefined) {
      builder = new EntityBuilder(this.#builders.size, own);
      this.#builders.set(own, builder);
    }
    return builder;
  }

  #mention(
    paragraph: StoryParagraph,
    at: number,
    place: { readonly start: number; readonly end: number; readonly text: string },
    firstToken: number,
    lastToken: number,
    form: MentionForm,
    builder: EntityBuilder,
  ): void {
    const start = paragraph.base + place.start;
    this.#end = paragraph.base + place.end;
    builder.addMention(this.#mentions.length);
    this.#mentions.push({
      start,
      end: this.#end,
      text: place.text,
      paragraph: paragraph.index,
      form,
      entity: builder.index,
    });
    this.#places.push({ at, firstToken, lastToken });
  }

  finish(): AssignedMentions {
    const builders = [...this.#builders.values()];
    return {
      reading: {
        entities: builders.map(builder => builder.build(this.#mentions)),
        mentions: this.#mentions,
      },
      places: this.#places,
      agreement: builders.map(builder => builder.agreement),
    };
  }
}

const RANK = /\b(?:vice|deputy|assistant|former|ex|late)\b/g;

const ranksIn = (text: string): string => (text.toLowerCase().match(RANK) ?? []).join(' ');

/** "the president" is no vice president, and "the former governor" not who governs now. */
function isSameOffice({ text, head }: RolePhrase, roles: readonly string[]): boolean {
  const own = ranksIn(text);
  return roles.some(role => role.toLowerCase().includes(head) && ranksIn(role) === own);
}

/** True where the draft somewhere calls the person by the given name and nothing else. */
function isCalledByGivenName({ person, groups }: Cluster): boolean {
  const given = person?.given;
  return given !== undefined && groups.some(({ key }) => key === given);
}

function formOf(name: ParagraphName, builder: EntityBuilder): MentionForm {
  const [word = ''] = name.words;
  if (builder.type === 'person') {
    if (name.words.length > 1 && name.words.length >= (builder.person?.words.length ?? 2))
      return 'full';
    if (builder.person?.given === word && name.words.length === 1) return 'given';
    return name.words.length > 1 && builder.person?.given === word ? 'full' : 'surname';
  }
  if (name.words.length > 1 || builder.isOnlyName(name.key)) return 'full';
  return name.parts.isAcronym ? 'acronym' : 'short';
}

/** True where only a person can stand: "Brown said", "Small, who", "Brown, the governor,". */
function actsAsPerson({ reading }: StoryParagraph, token: number): boolean {
  const { tokens, words } = reading.tokens;
  if (((words[token + 1] ?? 0) & NameWord.reporting) !== 0) return true;
  return tokens[token + 1]?.text === ',' && APPOSED.test(tokens[token + 2]?.lower ?? '');
}

/** What opens the words between commas that say who somebody is. */
const APPOSED = /^(?:who|whose|an?|the|now|then|once)$/;

/** True after another capitalised word that is no title: "Dora Reyes" is not Alan Reyes. */
function followsName(paragraph: StoryParagraph, token: number): boolean {
  const { tokens, cases, words } = paragraph.reading.tokens;
  const own = tokens[token];
  const before = tokens[token - 1];
  if (own === undefined || before === undefined || own.start - before.end > 1) return false;
  const titles = NameWord.honorific | NameWord.title | NameWord.grammar;
  return isCapitalised(cases[token - 1] ?? 0) && ((words[token - 1] ?? 0) & titles) === 0;
}
