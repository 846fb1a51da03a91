import { WordClass } from '../draft/lexicon';
import type { EntityType, MentionForm } from './entity';
import { lastBefore, type Discourse, type PronounPlace } from './discourse';
import type { StoryParagraph } from './nameGroups';
import { NameWord } from './nameWords';

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
  /** The same pronoun, and the other gender's, since the mention and outside quotations. */
  readonly echoes: number;
  readonly contrary: number;
}

const MOST_MENTIONS = 80;
const MOST_CANDIDATES = 14;
const FARTHEST_PARAGRAPHS = 14;

const VERB =
  WordClass.pastTense |
  WordClass.presentTense |
  WordClass.modal |
  WordClass.copula |
  WordClass.infinitive;

function isPossessive(paragraph: StoryParagraph, lastToken: number): boolean {
  return /^['’]s?$/.test(paragraph.reading.tokens.tokens[lastToken + 1]?.lower ?? '');
}

/** True when a verb follows the words, or their apposition: they are its subject. */
function isSubject(paragraph: StoryParagraph, firstToken: number, lastToken: number): boolean {
  const { tokens, classes, words } = paragraph.reading.tokens;
  if (firstToken > 0 && (classes[firstToken - 1] ?? 0) & WordClass.preposition) return false;
  if (isPossessive(paragraph, lastToken)) return false;
  if (firstToken > 0 && (words[firstToken - 1] ?? 0) & NameWord.reporting) return true;
  let next = lastToken + 1;
  if (tokens[next]?.text === ',')
    for (let i = next + 1; i < next + 16; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind === 'mark') break;
      if (token.text === ',') {
        next = i + 1;
        break;
      }
    }
  if ((classes[next] ?? 0) & WordClass.adverb) next++;
  return ((classes[next] ?? 0) & VERB) !== 0 || ((words[next] ?? 0) & NameWord.reporting) !== 0;
}

function isObject({ reading }: StoryParagraph, firstToken: number): boolean {
  const { classes, words } = reading.tokens;
  const verb =
    WordClass.pastTense | WordClass.presentTense | WordClass.infinitive | WordClass.gerund;
  const before = firstToken - 1;
  return ((classes[before] ?? 0) & verb) !== 0 && ((words[before] ?? 0) & NameWord.reporting) === 0;
}

function agreementWith(word: PronounPlace['word'], lean: number): number {
  if (word !== 'he' && word !== 'she') return 0;
  const strength = lean === 0 ? 0 : Math.sign(lean) * (Math.abs(lean) >= 2 ? 2 : 1);
  return word === 'he' ? strength : 0 - strength;
}

/** The entities mentioned before the pronoun, the latest first. */
export function collectCandidates(
  discourse: Discourse,
  place: PronounPlace,
  previousSpeakers: readonly number[],
): readonly Candidate[] {
  const { agreement } = discourse;
  const { reading, places } = discourse.assigned;
  const { mentions, entities } = reading;
  const speakers = new Set<number>();
  for (const speaker of previousSpeakers) if (speakers.size < 4) speakers.add(speaker);
  const speakerRank = [...speakers];
  const latest = lastBefore(mentions.length, i => (mentions[i]?.start ?? 0) < place.start);
  const seen = new Set<number>();
  const candidates: Candidate[] = [];
  let rivals = 0;
  for (let i = latest; i >= 0 && i > latest - MOST_MENTIONS; i--) {
    const mention = mentions[i];
    const spot = places[i];
    if (mention === undefined || spot === undefined || candidates.length >= MOST_CANDIDATES) break;
    if (place.at - spot.at > FARTHEST_PARAGRAPHS) break;
    const entity = entities[mention.entity];
    const paragraph = discourse.story[spot.at];
    if (seen.has(mention.entity) || entity === undefined || paragraph === undefined) continue;
    seen.add(mention.entity);
    const agrees = agreementWith(place.word, agreement[mention.entity] ?? 0);
    const own = entity.mentions;
    const until = lastBefore(own.length, j => (own[j] ?? 0) <= i) + 1;
    const { nearby, prominence, prominenceBefore, topics } = prominenceOf(
      discourse,
      place,
      own,
      until,
    );
    const before = paragraph.reading.tokens.words[spot.firstToken - 1] ?? 0;
    const other = place.word === 'he' ? 'she' : 'he';
    const gendered = place.word === 'he' || place.word === 'she';
    candidates.push({
      entity: mention.entity,
      type: entity.type,
      form: mention.form,
      rank: candidates.length,
      rivals,
      sentences: place.sentence - discourse.sentenceOf(spot.at, spot.firstToken),
      paragraphs: place.at - spot.at,
      subject: isSubject(paragraph, spot.firstToken, spot.lastToken),
      possessive: isPossessive(paragraph, spot.lastToken),
      afterPreposition: (before & (NameWord.locative | NameWord.connector)) !== 0,
      object: isObject(paragraph, spot.firstToken),
      opensParagraph: spot.firstToken === 0,
      leads: leadsSentence(discourse, i),
      quoted: discourse.isQuoted(mention.start),
      frequency: until,
      total: own.length,
      nearby,
      prominence,
      prominenceBefore,
      topics,
      previousSpeaker: speakerRank.indexOf(mention.entity),
      agrees,
      echoes: gendered ? discourse.countPronouns(place.word, mention.end, place.start) : 0,
      contrary: gendered ? discourse.countPronouns(other, mention.end, place.start) : 0,
    });
    if (entity.type === 'person' && agrees >= 0) rivals++;
  }
  return candidates;
}

interface Prominence {
  readonly nearby: number;
  readonly prominence: number;
  readonly prominenceBefore: number;
  readonly topics: number;
}

function prominenceOf(
  discourse: Discourse,
  place: PronounPlace,
  own: readonly number[],
  until: number,
): Prominence {
  const { reading, places } = discourse.assigned;
  const best = [0, 0, 0];
  let nearby = 0;
  let topics = 0;
  for (let j = until - 1; j >= 0; j--) {
    const index = own[j] ?? 0;
    const spot = places[index];
    const mention = reading.mentions[index];
    const paragraph = discourse.story[spot?.at ?? -1];
    if (spot === undefined || mention === undefined || paragraph === undefined) break;
    const back = place.at - spot.at;
    if (back > 2) break;
    if (back < 2) nearby++;
    if (discourse.isQuoted(mention.start)) continue;
    const leads = leadsSentence(discourse, index);
    const subject = isSubject(paragraph, spot.firstToken, spot.lastToken);
    const opens =
      leads && discourse.sentenceOf(spot.at, 0) === discourse.sentenceOf(spot.at, spot.firstToken);
    if (leads || subject) topics++;
    best[back] = Math.max(best[back] ?? 0, opens && subject ? 4 : opens ? 3 : subject ? 2 : 1);
  }
  return { nearby, prominence: best[0] ?? 0, prominenceBefore: best[1] ?? 0, topics };
}

function leadsSentence(discourse: Discourse, index: number): boolean {
  const { reading, places } = discourse.assigned;
  const own = places[index];
  if (own === undefined) return false;
  const sentence = discourse.sentenceOf(own.at, own.firstToken);
  for (let i = index - 1; i >= 0 && i > index - 6; i--) {
    const spot = places[i];
    const mention = reading.mentions[i];
    if (spot === undefined || mention === undefined || spot.at !== own.at) return true;
    if (discourse.sentenceOf(spot.at, spot.firstToken) !== sentence) return true;
    if (!discourse.isQuoted(mention.start)) return false;
  }
  return true;
}
