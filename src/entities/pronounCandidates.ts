import type { Range } from '../draft/range';
import { findCentre, type Centre } from './centre';
import type { EntityType, MentionForm } from './entity';
import { lastBefore, type Discourse, type PronounPlace } from './discourse';
import { prominenceOf } from './prominence';
import { EARLY } from './trail';

/** One entity that a pronoun may stand for, by its latest mention before the pronoun. */
export interface Candidate {
  readonly entity: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** How many other entities were mentioned since. */
  readonly rank: number;
  /** How many of those are people whom the pronoun does not contradict. */
  readonly rivals: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly afterPreposition: boolean;
  /** Right after a verb that does not report: its object, most likely. */
  readonly object: boolean;
  readonly opensParagraph: boolean;
  /** No other mention outside quotations stands before it in its sentence. */
  readonly leads: boolean;
  readonly quoted: boolean;
  /** Mentions before the pronoun, and in the whole draft. */
  readonly frequency: number;
  readonly total: number;
  /** Mentions in the pronoun's own paragraph and the one before. */
  readonly nearby: number;
  /** The best place that it has in the pronoun's paragraph, before the pronoun: 3 opens it, 2 subject, 1 anywhere, 0 none. */
  readonly prominence: number;
  /** The same in the paragraph before. */
  readonly prominenceBefore: number;
  /** Mentions as a subject or first of their sentence, outside quotations, in the last three paragraphs. */
  readonly topics: number;
  /** 0 for the latest speaker, 1 for the one before …; -1 for who did not speak. */
  readonly previousSpeaker: number;
  /** 1 or 2 when the draft's words agree with the pronoun, -1 or -2 when they speak against it, 0 when they say nothing. */
  readonly agrees: number;
  /** 1 when the pronouns that follow the person elsewhere agree, -1 when they speak against it. */
  readonly leans: number;
  /** Whether the narration is about it where the pronoun stands: 0 no, else by how far back, as what, and whether a pronoun carried it on. */
  readonly centre: number;
  /** Named only to describe somebody else: "the Okoye campaign". */
  readonly modifier: boolean;
  /** The same pronoun, and the other gender's, since the mention and outside quotations. */
  readonly echoes: number;
  readonly contrary: number;
  /** The latest mention of all, which may stand in a quotation, while the rest tells of the latest outside. */
  readonly latest: {
    readonly quoted: boolean;
    readonly sentences: number;
    readonly paragraphs: number;
    readonly subject: boolean;
    readonly leads: boolean;
  };
  /** Named in the words that the pronoun's quotation quotes, or after the pronoun in its sentence: hardly who speaks. */
  readonly spokenOf: boolean;
  /** The subject of a verb of saying where it was last named outside quotations. */
  readonly reports: boolean;
  /** How many other people stood as a subject, or as who says something, since it last did; -1 when it never did. */
  readonly subjectRank: number;
  readonly reporterRank: number;
  /** Named in the first two paragraphs. */
  readonly early: boolean;
  /** The farthest paragraph of the story back that was looked at for it. */
  readonly reach: number;
}

const MOST_MENTIONS = 80;
const MOST_CANDIDATES = 14;
const FARTHEST_PARAGRAPHS = 14;
/** So many mentions of a candidate are looked at for one outside quotations. */
const MOST_OWN = 11;

function agreementWith(word: PronounPlace['word'], lean: number): number {
  if (word !== 'he' && word !== 'she') return 0;
  const strength = lean === 0 ? 0 : Math.sign(lean) * (Math.abs(lean) >= 2 ? 2 : 1);
  return word === 'he' ? strength : 0 - strength;
}

/** A centre as a small number, 0 for none. */
function centreCode(centre: Centre | undefined, entity: number): number {
  if (centre?.entity !== entity) return 0;
  const steps = Math.min(centre.steps, 3);
  return 1 + steps * 6 + centre.role * 2 + (centre.carried ? 1 : 0);
}

/** The latest four who spoke, each once. */
function latestSpeakers(previousSpeakers: readonly number[]): readonly number[] {
  const speakers: number[] = [];
  for (const speaker of previousSpeakers) {
    if (speakers.length >= 4) break;
    if (!speakers.includes(speaker)) speakers.push(speaker);
  }
  return speakers;
}

/** The entities mentioned before the pronoun, the latest first. */
export function collectCandidates(
  discourse: Discourse,
  place: PronounPlace,
  previousSpeakers: readonly number[],
): readonly Candidate[] {
  const { agreement, leaning } = discourse;
  const { reading, places } = discourse.assigned;
  const { mentions, entities } = reading;
  const speakerRank = latestSpeakers(previousSpeakers);
  const latest = lastBefore(mentions.length, i => (mentions[i]?.start ?? 0) < place.start);
  const beside = discourse.speechBeside(place);
  const besideFrom = Math.min(...beside.map(range => range.start));
  const besideTo = Math.max(...beside.map(range => range.end));
  const subjects = subjectsBefore(discourse, place, latest);
  const agreesWith = (entity: number): number => agreementWith(place.word, agreement[entity] ?? 0);
  const leansTo = (entity: number): number =>
    Math.sign(agreementWith(place.word, leaning[entity] ?? 0));
  const centre = findCentre(
    discourse,
    place,
    entity =>
      entities[entity]?.type === 'person' && agreesWith(entity) >= 0 && leansTo(entity) >= 0,
  );
  const stepsTo = (index: number): number =>
    Math.max(0, place.focusSentence - discourse.sentenceOfMention(index));
  const seen: number[] = [];
  const candidates: Candidate[] = [];
  let rivals = 0;
  for (let i = latest; i >= 0 && i > latest - MOST_MENTIONS; i--) {
    const mention = mentions[i];
    const nearest = places[i];
    if (mention === undefined || nearest === undefined) break;
    if (candidates.length >= MOST_CANDIDATES || place.at - nearest.at > FARTHEST_PARAGRAPHS) break;
    const entity = entities[mention.entity];
    if (entity === undefined || seen.includes(mention.entity)) continue;
    seen.push(mention.entity);
    const agrees = agreesWith(mention.entity);
    const leans = leansTo(mention.entity);
    const own = entity.mentions;
    const until = lastBefore(own.length, j => (own[j] ?? 0) <= i) + 1;
    const outside = narratedMention(discourse, own, until);
    const anchor = outside ?? i;
    const farthest = outside ?? own[Math.max(0, until - MOST_OWN)] ?? i;
    const spot = places[anchor] ?? nearest;
    const narrated = mentions[anchor] ?? mention;
    const facts = discourse.factsOf(anchor);
    const latestFacts = discourse.factsOf(i);
    const { nearby, prominence, prominenceBefore, topics } = prominenceOf(
      discourse,
      place,
      own,
      until,
    );
    const other = place.word === 'he' ? 'she' : 'he';
    const gendered = place.word === 'he' || place.word === 'she';
    candidates.push({
      entity: mention.entity,
      type: entity.type,
      form: mention.form,
      rank: candidates.length,
      rivals,
      sentences: stepsTo(anchor),
      paragraphs: place.at - spot.at,
      subject: facts.subject,
      possessive: facts.possessive,
      afterPreposition: facts.afterPreposition,
      object: facts.object,
      opensParagraph: spot.firstToken === 0,
      leads: discourse.leads(anchor),
      quoted: discourse.isMentionQuoted(anchor),
      frequency: until,
      total: own.length,
      nearby,
      prominence,
      prominenceBefore,
      topics,
      previousSpeaker: speakerRank.indexOf(mention.entity),
      agrees,
      leans,
      centre: centreCode(centre, mention.entity),
      modifier: facts.modifier,
      echoes: gendered ? discourse.countPronouns(place.word, narrated.end, place.start) : 0,
      contrary: gendered ? discourse.countPronouns(other, narrated.end, place.start) : 0,
      latest: {
        quoted: discourse.isMentionQuoted(i),
        sentences: stepsTo(i),
        paragraphs: place.at - nearest.at,
        subject: latestFacts.subject,
        leads: discourse.leads(i),
      },
      spokenOf: isMentionedIn(discourse, own, until, beside, besideFrom, besideTo),
      reports: subjects.reports.includes(anchor),
      subjectRank: subjects.all.indexOf(mention.entity),
      reporterRank: subjects.reporters.indexOf(mention.entity),
      early: (places[own[0] ?? 0]?.at ?? EARLY) < EARLY,
      reach: places[farthest]?.at ?? 0,
    });
    if (entity.type === 'person' && agrees >= 0 && leans >= 0) rivals++;
  }
  return candidates;
}

/** The latest of the first `until` mentions that stands outside quotations. */
function narratedMention(
  discourse: Discourse,
  own: readonly number[],
  until: number,
): number | undefined {
  for (let j = until - 1; j >= 0 && j >= until - MOST_OWN; j--) {
    const index = own[j] ?? 0;
    if (!discourse.isMentionQuoted(index)) return index;
  }
  return undefined;
}

/** True when one of the mentions around the first `until` stands in one of the ranges, all between `from` and `to`. */
function isMentionedIn(
  discourse: Discourse,
  own: readonly number[],
  until: number,
  ranges: readonly Range[],
  from: number,
  to: number,
): boolean {
  const { mentions } = discourse.assigned.reading;
  const startOf = (j: number): number => mentions[own[j] ?? -1]?.start ?? -1;
  const inside = (start: number): boolean =>
    ranges.some(range => start >= range.start && start < range.end);
  for (let j = until - 1; j >= 0 && startOf(j) >= from; j--) if (inside(startOf(j))) return true;
  for (let j = until; j < own.length && startOf(j) < to; j++) if (inside(startOf(j))) return true;
  return false;
}

/** Who stood as a subject, and who said something, each once, the latest first. */
interface Subjects {
  readonly all: readonly number[];
  readonly reporters: readonly number[];
  /** The mentions that are subjects of a verb of saying. */
  readonly reports: readonly number[];
}

function subjectsBefore(discourse: Discourse, place: PronounPlace, latest: number): Subjects {
  const { reading, places } = discourse.assigned;
  const all: number[] = [];
  const reporters: number[] = [];
  const reports: number[] = [];
  for (let i = latest; i >= 0 && i > latest - MOST_MENTIONS; i--) {
    const spot = places[i];
    const mention = reading.mentions[i];
    if (spot === undefined || mention === undefined) break;
    if (place.at - spot.at > FARTHEST_PARAGRAPHS) break;
    const facts = discourse.factsOf(i);
    if (!facts.subject || discourse.isMentionQuoted(i)) continue;
    const { entity } = mention;
    if (reading.entities[entity]?.type !== 'person') continue;
    if (!all.includes(entity)) all.push(entity);
    if (!facts.reports) continue;
    if (!reporters.includes(entity)) reporters.push(entity);
    reports.push(i);
  }
  return { all, reporters, reports };
}
