import { itemClass, ItemClass } from './itemClass';
import { CueClass, PhraseType, type Passage, type PassageQuotation } from './passage';
import { Order, type Relation } from './relation';
import type { Window } from './window';

/**
 * Scores by rules of thumb, on the scale of log odds: what attribution falls back to when there are
 * no trained weights. Each number is how much an observation speaks for a pair.
 */
const CUE_SCORE: Readonly<Record<CueClass, number>> = {
  [CueClass.strong]: 3,
  [CueClass.accordingTo]: 3.2,
  [CueClass.colon]: 2.4,
  [CueClass.medium]: 1.4,
  [CueClass.dash]: 1,
  [CueClass.noun]: 0,
  [CueClass.unknown]: -0.8,
  [CueClass.weak]: -1.8,
};

const PHRASE_SCORE: Readonly<Record<PhraseType, number>> = {
  [PhraseType.name]: 0.8,
  [PhraseType.pronoun]: 0.6,
  [PhraseType.noun]: 0,
  [PhraseType.barePlural]: -0.4,
  [PhraseType.bareNoun]: -1.2,
  [PhraseType.indefinite]: -1,
};

/** How much a pair speaks for itself by position and construction. */
export function handScorePair(window: Window, relation: Relation): number {
  const { pair } = relation;
  let score = CUE_SCORE[pair.cue.cueClass] + PHRASE_SCORE[pair.phrase.type];
  score += positionScore(relation) + constructionScore(window, relation) + phraseScore(relation);
  return score;
}

function positionScore(relation: Relation): number {
  let score = -0.2 * Math.min(relation.words, 14) - 1.2 * relation.quotations;
  if (relation.delta < 0) score += relation.delta === -1 ? -3 : -5;
  else if (relation.delta > 0) score -= 3.5;
  else if (relation.hardBreaks > 0) score -= relation.cueBefore ? 2.5 : 3.5;
  if (relation.delta !== 0) score += 0.12 * Math.min(relation.words, 14);
  return score;
}

function constructionScore(window: Window, relation: Relation): number {
  const { cue, phrase } = relation.pair;
  const adjacent = relation.phraseWords === 0;
  if (cue.cueClass === CueClass.accordingTo)
    return !relation.phraseBeforeCue && relation.phraseWords <= 1 ? 3.5 : -4;
  if (cue.cueClass === CueClass.colon || cue.cueClass === CueClass.dash)
    return adjacent ? 1.5 : -1 - 0.2 * Math.min(relation.phraseWords, 10);
  if (cue.passive) {
    const by = itemClass(window.items[relation.phraseFirst - 1]) === ItemClass.by;
    return by && !relation.phraseBeforeCue ? 2.5 : -2;
  }
  if (relation.linkTarget === 1) return phrase.type === PhraseType.name ? 3.4 : 3.1;
  if (relation.order === Order.QCP && relation.words <= 1 && relation.phraseWords === 0) return 3;
  if (!relation.phraseBeforeCue) return -3;
  return -1.2 - 0.3 * Math.min(relation.phraseWords, 12) - 0.5 * relation.phraseVerbs;
}

const SELDOM_SPEAKS = /^(?:i|we|you|it|who)$/;

function phraseScore(relation: Relation): number {
  const { phrase } = relation.pair;
  let score = phrase.possessive ? -1.5 : 0;
  if (phrase.nameType === 'person') score += 1;
  if (phrase.nameType === 'place') score -= 1.5;
  if (phrase.personNoun) score += 0.8;
  if (phrase.type === PhraseType.pronoun && SELDOM_SPEAKS.test(phrase.key)) score -= 1.5;
  return score;
}

/** How much speaks for "nobody says it" and for "it is no speech", from the quotation alone. */
export function handScoreNull(
  passage: Passage,
  quotation: PassageQuotation,
  kind: 'nobody' | 'notSpeech',
): number {
  if (kind === 'nobody') return 1.6;
  const content = passage.tokens.text.slice(quotation.content.start, quotation.content.end).trim();
  const words = content.split(/\s+/, 8).length;
  const ended = /[.,?!…—]['’]?$/.test(content);
  const before = passage.items[quotation.item - 1];
  let score = words <= 2 ? 2.4 : words <= 4 ? 1 : -2;
  if (!ended) score += 1;
  if (before?.kind === 'word' && /^(?:so-called|called|dubbed|titled|the|a|an)$/.test(before.lower))
    score += 0.8;
  return score;
}

/** How much the previous decision speaks for a pair that shares its phrase or speaker. */
export function handScoreHistory(
  sameSpeaker: boolean,
  sameParagraph: boolean,
  alone: boolean,
): number {
  if (!sameSpeaker) return 0;
  return sameParagraph ? 2.6 : alone ? 2.2 : 0.6;
}
