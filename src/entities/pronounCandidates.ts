import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { WordClass } from '../draft/lexicon';
import type { QuotationReading } from '../quotes/quotation';
import type { AssignedMentions } from './assignMentions';
import type { EntityType, MentionForm } from './entity';
import type { StoryParagraph } from './nameGroups';
import { NameWord } from './nameWords';

/** A pronoun and where it stands. */
export interface PronounPlace {
  readonly word: 'he' | 'she' | 'they' | 'it';
  /** Offset in the draft. */
  readonly start: number;
  /** Index into the story's paragraphs. */
  readonly at: number;
  readonly token: number;
  /** Counted from the start of the story. */
  readonly sentence: number;
}

/** One entity that a pronoun may stand for, by its latest mention before the pronoun. */
export interface Candidate {
  readonly entity: number;
  readonly type: EntityType;
  readonly person: boolean;
  readonly form: MentionForm;
  /** How many other entities were mentioned since. */
  readonly rank: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly afterPreposition: boolean;
  /** The mention opens its paragraph. */
  readonly opensParagraph: boolean;
  /** The mention stands inside a quotation. */
  readonly quoted: boolean;
  /** Mentions before the pronoun. */
  readonly frequency: number;
  /** Mentions in the pronoun's own paragraph and the one before. */
  readonly nearby: number;
  /** 0 for the latest speaker, 1 for the one before …; -1 for who did not speak. */
  readonly previousSpeaker: number;
  /** 1 when the draft's words agree with the pronoun, -1 when they speak against it, 0 when they say nothing. */
  readonly agrees: number;
}

/** The draft as the search for antecedents reads it. */
export interface Discourse {
  readonly story: readonly StoryParagraph[];
  readonly assigned: AssignedMentions;
  locate(pronoun: Range): PronounPlace | undefined;
  /** The sentence of a token, counted from the start of the story. */
  sentenceOf(at: number, token: number): number;
  isQuoted(offset: number): boolean;
}

const MOST_MENTIONS = 60;
const MOST_CANDIDATES = 12;
const FARTHEST_PARAGRAPHS = 12;
const WORDS: Readonly<Record<string, PronounPlace['word']>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  it: 'it',
  its: 'it',
};

/** The index of the last element for which `before` holds; the elements are sorted by it. -1 for none. */
function lastBefore(length: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sentenceIn(paragraph: ParagraphTokens, token: number): number {
  const { sentences } = paragraph;
  return Math.max(
    0,
    lastBefore(sentences.length, i => (sentences[i]?.first ?? 0) <= token),
  );
}

/** Prepares the search; nothing is read before the first pronoun is asked for. */
export function createDiscourse(
  story: readonly StoryParagraph[],
  assigned: AssignedMentions,
  quotations: QuotationReading,
): Discourse {
  let before: number[] | undefined;
  const sentencesBefore = (at: number): number => {
    if (before === undefined) {
      let total = 0;
      before = story.map(({ tokens }) => (total += Math.max(1, tokens.sentences.length)));
    }
    return before[at - 1] ?? 0;
  };
  const quotes = quotations.quotations;
  return {
    story,
    assigned,
    sentenceOf(at, token) {
      const paragraph = story[at];
      return paragraph === undefined
        ? 0
        : sentencesBefore(at) + sentenceIn(paragraph.tokens, token);
    },
    isQuoted(offset) {
      const quote = quotes[lastBefore(quotes.length, i => (quotes[i]?.start ?? 0) <= offset)];
      return quote !== undefined && offset < quote.end;
    },
    locate(pronoun) {
      const at = lastBefore(story.length, i => (story[i]?.base ?? 0) <= pronoun.start);
      const paragraph = story[at];
      if (paragraph === undefined) return undefined;
      const { tokens } = paragraph.tokens;
      const own = pronoun.start - paragraph.base;
      const token = lastBefore(tokens.length, i => (tokens[i]?.start ?? 0) <= own);
      const word = WORDS[tokens[token]?.lower ?? ''];
      if (word === undefined) return undefined;
      return { word, start: pronoun.start, at, token, sentence: this.sentenceOf(at, token) };
    },
  };
}

const VERB =
  WordClass.pastTense |
  WordClass.presentTense |
  WordClass.modal |
  WordClass.copula |
  WordClass.infinitive;

function isSubject(paragraph: StoryParagraph, firstToken: number, lastToken: number): boolean {
  const { tokens, classes, words } = paragraph.reading.tokens;
  if (firstToken > 0 && (classes[firstToken - 1] ?? 0) & WordClass.preposition) return false;
  let next = lastToken + 1;
  if (/^['’]s?$/.test(tokens[next]?.lower ?? '')) return false;
  if (tokens[next]?.text === ',') {
    for (let i = next + 1; i < next + 16; i++)
      if (tokens[i]?.text === ',') {
        next = i + 1;
        break;
      } else if (tokens[i] === undefined || tokens[i]?.kind === 'mark') break;
  }
  if ((classes[next] ?? 0) & WordClass.adverb) next++;
  return ((classes[next] ?? 0) & VERB) !== 0 || ((words[next] ?? 0) & NameWord.reporting) !== 0;
}

/** The entities mentioned before the pronoun, the latest first. */
export function collectCandidates(
  discourse: Discourse,
  place: PronounPlace,
  previousSpeakers: readonly number[],
): readonly Candidate[] {
  const { reading, places, agreement } = discourse.assigned;
  const { mentions, entities } = reading;
  const latest = lastBefore(mentions.length, i => (mentions[i]?.start ?? 0) < place.start);
  const seen = new Set<number>();
  const candidates: Candidate[] = [];
  for (let i = latest; i >= 0 && i > latest - MOST_MENTIONS; i--) {
    const mention = mentions[i];
    const spot = places[i];
    if (mention === undefined || spot === undefined || candidates.length >= MOST_CANDIDATES) break;
    if (place.at - spot.at > FARTHEST_PARAGRAPHS) break;
    if (seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    const entity = entities[mention.entity];
    const paragraph = discourse.story[spot.at];
    if (entity === undefined || paragraph === undefined) continue;
    const { tokens, words } = paragraph.reading.tokens;
    const lean = Math.sign(agreement[mention.entity] ?? 0);
    const own = entity.mentions;
    const until = lastBefore(own.length, j => (own[j] ?? 0) <= i) + 1;
    let nearby = 0;
    for (let j = until - 1; j >= 0 && (places[own[j] ?? 0]?.at ?? 0) >= place.at - 1; j--) nearby++;
    candidates.push({
      entity: mention.entity,
      type: entity.type,
      person: entity.type === 'person',
      form: mention.form,
      rank: candidates.length,
      sentences: place.sentence - discourse.sentenceOf(spot.at, spot.firstToken),
      paragraphs: place.at - spot.at,
      subject: isSubject(paragraph, spot.firstToken, spot.lastToken),
      possessive: /^['’]s?$/.test(tokens[spot.lastToken + 1]?.lower ?? ''),
      afterPreposition:
        spot.firstToken > 0 &&
        ((words[spot.firstToken - 1] ?? 0) & (NameWord.locative | NameWord.connector)) !== 0,
      opensParagraph: spot.firstToken === 0,
      quoted: discourse.isQuoted(mention.start),
      frequency: until,
      nearby,
      previousSpeaker: previousSpeakers.indexOf(mention.entity),
      agrees: place.word === 'he' ? lean : place.word === 'she' ? -lean || 0 : 0,
    });
  }
  return candidates;
}
