import { WordClass } from '../draft/lexicon';
import { EntityBuilder } from './entityBuilder';
import { current, type Cluster, type Clusters } from './clusters';
import type { EntityReading, Mention, MentionForm } from './entity';
import type { NameGroup, StoryParagraph } from './nameGroups';
import type { LooseCapital, ParagraphName, ParagraphNames, RolePhrase } from './paragraphNames';
import { isCapitalised } from './nameTokens';
import { NameWord } from './nameWords';

/** What stands at one place of a paragraph and may mention somebody. */
type Candidate =
  | { readonly kind: 'name'; readonly name: ParagraphName; readonly group: NameGroup }
  | {
      readonly kind: 'loose';
      readonly name: LooseCapital;
      /** The loose capitals of the paragraph from this one on. */
      readonly index: number;
    }
  | { readonly kind: 'role'; readonly name: RolePhrase };

type NameCandidate = Extract<Candidate, { kind: 'name' }>;

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

/** Most words of a name that is found again by its words alone. */
const LONGEST_LOOSE = 5;

const COMMON =
  WordClass.noun | WordClass.plural | WordClass.adjective | WordClass.infinitive | WordClass.adverb;

/** The loose capitals and roles of a paragraph by offset: no other paragraph changes them. */
const unnamed = new WeakMap<ParagraphNames, readonly Candidate[]>();

const byStart = (a: Candidate, b: Candidate): number => a.name.start - b.name.start;

function unnamedOf(reading: ParagraphNames): readonly Candidate[] {
  let known = unnamed.get(reading);
  if (known === undefined) {
    const candidates: Candidate[] = [
      ...reading.loose.map((name, index): Candidate => ({ kind: 'loose', name, index })),
      ...reading.rolePhrases.map((name): Candidate => ({ kind: 'role', name })),
    ];
    unnamed.set(reading, (known = candidates.sort(byStart)));
  }
  return known;
}

/** The names of each paragraph by offset; of two at one place first the one that the draft had first. */
function namesByParagraph(
  story: readonly StoryParagraph[],
  groups: ReadonlyMap<string, NameGroup>,
): readonly (readonly NameCandidate[] | undefined)[] {
  const names = new Array<NameCandidate[] | undefined>(story.length);
  for (const group of groups.values())
    for (const { at, name } of group.occurrences) {
      const candidate: NameCandidate = { kind: 'name', name, group };
      const own = names[at];
      if (own === undefined) names[at] = [candidate];
      else own.push(candidate);
    }
  for (const own of names) if (own !== undefined && own.length > 1) own.sort(byStart);
  return names;
}

/** Goes through the draft once and gives every name, and every role that calls one back, its entity. */
export function assignMentions(
  story: readonly StoryParagraph[],
  groups: ReadonlyMap<string, NameGroup>,
  clusters: Clusters,
): AssignedMentions {
  const walk = new Walk(story, clusters);
  const namesOf = namesByParagraph(story, groups);
  story.forEach(({ reading }, at) => {
    const names = namesOf[at] ?? [];
    const others = unnamedOf(reading);
    let next = 0;
    for (const name of names) {
      for (
        let other = others[next];
        other !== undefined && other.name.start <= name.name.start;
        other = others[++next]
      )
        walk.visit(at, other);
      walk.visit(at, name);
    }
    for (; next < others.length; next++) walk.visit(at, others[next] as Candidate);
  });
  return walk.finish();
}

class Walk {
  readonly #story: readonly StoryParagraph[];
  readonly #clusters: Clusters;
  readonly #builders = new Map<Cluster, EntityBuilder>();
  readonly #mentions: Mention[] = [];
  readonly #places: MentionPlace[] = [];
  readonly #holders = new Map<string, EntityBuilder[]>();
  #end = 0;

  constructor(story: readonly StoryParagraph[], clusters: Clusters) {
    this.#story = story;
    this.#clusters = clusters;
  }

  visit(at: number, candidate: Candidate): void {
    const paragraph = this.#story[at];
    if (paragraph === undefined || paragraph.base + candidate.name.start < this.#end) return;
    switch (candidate.kind) {
      case 'name':
        this.#visitName(paragraph, at, candidate.name, candidate.group);
        return;
      case 'loose':
        this.#visitLoose(paragraph, at, candidate.index);
        return;
      case 'role':
        this.#visitRole(paragraph, at, candidate.name);
    }
  }

  #visitName(paragraph: StoryParagraph, at: number, name: ParagraphName, group: NameGroup): void {
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
  #visitLoose(paragraph: StoryParagraph, at: number, index: number): void {
    const { loose } = paragraph.reading;
    const first = loose[index];
    if (first === undefined) return;
    let found: { readonly cluster: Cluster; readonly last: LooseCapital } | undefined;
    let key = '';
    for (let i = index; i < index + LONGEST_LOOSE; i++) {
      const last = loose[i];
      if (last === undefined) break;
      key = i === index ? last.key : `${key} ${last.key}`;
      const cluster = this.#knownAs(key, paragraph, first, i === index);
      if (cluster !== undefined) found = { cluster, last };
      if (!last.joined) break;
    }
    if (found === undefined) return;
    const builder = this.#builder(found.cluster);
    const { start } = first;
    const { end } = found.last;
    const text = paragraph.reading.text.slice(start, end);
    const form = builder.type === 'person' && found.last === first ? 'surname' : 'full';
    this.#mention(
      paragraph,
      at,
      { start, end, text },
      first.token,
      found.last.token,
      form,
      builder,
    );
  }

  #knownAs(
    key: string,
    paragraph: StoryParagraph,
    { token }: LooseCapital,
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
    const holders = this.#holders.get(role.head);
    const holder = holders?.at(-1);
    if (holders === undefined || holder === undefined) return;
    if (holder.type === 'person' && !isSameOffice(role, holder.roles)) return;
    const next = paragraph.reading.tokens.tokens[role.lastToken + 1]?.lower;
    const other = paragraph.reading.tokens.tokens[role.lastToken + 2]?.lower ?? '';
    if (next === 'of' || next === 'for') {
      if (!holder.roles.some(text => text.toLowerCase().includes(` ${next} ${other}`))) return;
    } else if (holders.length > 1 && holder.type === 'organisation') return;
    this.#mention(paragraph, at, role, role.firstToken, role.lastToken, 'role', holder);
  }

  #hold(head: string, builder: EntityBuilder): void {
    const holders = this.#holders.get(head);
    if (holders === undefined) this.#holders.set(head, [builder]);
    else if (holders.at(-1) !== builder) {
      const known = holders.indexOf(builder);
      if (known >= 0) holders.splice(known, 1);
      holders.push(builder);
    }
  }

  /**
   * Of several people with one name: who agrees with the title, then who is never called by the
   * given name alone (where two share a surname the other one is, AP Stylebook, "names"), then whom
   * the draft is mostly about, then who was named last, then first.
   */
  #likeliest(called: readonly Cluster[], key: string, agreement: number): Cluster | undefined {
    let best: Cluster | undefined;
    let bestScore = -Infinity;
    const counts = called.map(cluster => this.#builders.get(current(cluster))?.mentionCount ?? 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    for (const [index, cluster] of called.entries()) {
      const builder = this.#builders.get(current(cluster));
      const main = (counts[index] ?? 0) >= MAIN_SHARE * all && all > 0;
      const agrees = Math.sign(agreement) * Math.sign(builder?.agreement ?? 0);
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
