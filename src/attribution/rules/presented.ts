import { namedPhrase } from '../namedPhrase';
import {
  CueClass,
  PhraseType,
  SubjectLink,
  Tag,
  type Item,
  type Passage,
  type Phrase,
} from '../passage';
import { factsOf } from '../quotationFacts';
import { introduces } from './newActor';
import { INFERRED, speakerAndCue, type Rule } from './rule';

/** A paragraph of more quotations is a list of them. */
const MOST_QUOTATIONS = 4;

const THIRD_PERSON = ['he', 'she', 'him', 'her', 'his', 'hers'] as const;

/**
 * Winemaker Pilar Soto points to the stumps. ¶ “My great-grandfather planted those.” The paragraph
 * before presents one person and nobody else, and the quotation speaks of “I” or “we”: it is theirs.
 */
export const presentedBefore: Rule = context => {
  if (context.found.kind !== 'unattributed' || context.found.reason !== 'nobody') return undefined;
  const { quotation } = context.choice;
  const facts = factsOf(quotation);
  if (!quotation.alone || quotation.passage.quotations.length > MOST_QUOTATIONS) return undefined;
  if (facts.firstPerson === 0) return undefined;
  if (THIRD_PERSON.some(word => facts.words.has(word))) return undefined;
  const { parts } = quotation.window;
  const before = parts.find(({ delta }) => delta === -1)?.passage;
  const next = parts.find(({ delta }) => delta === 1)?.passage;
  if (before === undefined || before.quotations.length > 0) return undefined;
  if (next !== undefined && introduces(next, quotation.window)) return undefined;
  if (
    before.items.some(movesOn) ||
    before.cues.some(({ cueClass }) => cueClass === CueClass.strong)
  )
    return undefined;
  const person = onlyPerson(before);
  const earlier = parts.find(({ delta }) => delta === -2)?.passage;
  if (earlier?.phrases.some(phrase => namesAnother(phrase, person))) return undefined;
  return person && { ...theirs(person, -1), method: 'previous-paragraph' };
};

/** “In the port of Elmo, nets hung unmended”: a later sentence that opens elsewhere leaves the person. */
function movesOn({ initial, tag }: Item, index: number): boolean {
  return index > 0 && initial && tag === Tag.preposition;
}

/** Who a paragraph opens with, where they are its only person. */
function onlyPerson(passage: Passage): Phrase | undefined {
  const { phrases } = passage;
  const opening = phrases.find(({ verb }) => verb >= 0);
  if (opening === undefined || opening.link === SubjectLink.absolute) return undefined;
  const person = namedPhrase(opening, passage);
  if (person.type === PhraseType.pronoun ? !isHeOrShe(person) : person.nameType !== 'person')
    return undefined;
  if (person.possessive || phrases.some(phrase => isAnother(phrase, person, passage)))
    return undefined;
  return opening.first <= 1 || person.first <= 1 ? person : undefined;
}

function isHeOrShe({ key }: Phrase): boolean {
  return key === 'he' || key === 'she';
}

/** Somebody else, named or not, who might have spoken. */
function isAnother(phrase: Phrase, person: Phrase, passage: Passage): boolean {
  if (phrase === person) return false;
  if (phrase.type === PhraseType.pronoun) return !/^(?:he|she|who|it)$/.test(phrase.key);
  if (phrase.type === PhraseType.indefinite) return phrase.verb >= 0;
  if (phrase.nameType === 'person') return phrase.key !== person.key;
  if (phrase.nameType === 'organisation') return phrase.verb >= 0;
  return phrase.personNoun && phrase.verb >= 0 && namedPhrase(phrase, passage) !== person;
}

/** Another person by name: with two in the story, the quotation may be either's. */
function namesAnother({ nameType, key }: Phrase, person: Phrase | undefined): boolean {
  return nameType === 'person' && person?.nameType === 'person' && key !== person.key;
}

const SPEAKS = /^(?:speaking|talking|recalling|remembering|describing)$/;

/** “…” ¶ That is how Peggy Stott remembers the raid. ¶ “…” ¶ Donal Byrne was speaking from his bed. */
export const presentedBehind: Rule = context => {
  if (context.found.kind !== 'unattributed' || context.found.reason !== 'nobody') return undefined;
  const { quotation } = context.choice;
  const next = quotation.window.parts.find(({ delta }) => delta === 1)?.passage;
  if (!quotation.alone || next === undefined) return undefined;
  const person = rememberedBy(next) ?? speakingIn(next);
  return person && { ...theirs(person, 1), method: 'next-paragraph' };
};

/** “That was how guide Iver Dahl”: a trade may stand before the name. */
const FARTHEST_NAME = 5;

function rememberedBy({ items, phrases }: Passage): Phrase | undefined {
  const [points, is, how] = items;
  if (!/^(?:that|this|so)$/.test(points?.lower ?? '')) return undefined;
  if (!/^(?:is|was|['’]s)$/.test(is?.lower ?? '') || how?.lower !== 'how') return undefined;
  const person = phrases.find(({ last }) => last >= 3);
  if (person === undefined || person.first > FARTHEST_NAME) return undefined;
  return person.verb >= 0 && isPerson(person) ? person : undefined;
}

function speakingIn({ items, phrases }: Passage): Phrase | undefined {
  const subject = phrases[0];
  if (subject === undefined || subject.first > 1 || !isPerson(subject)) return undefined;
  return SPEAKS.test(items[subject.verb + 1]?.lower ?? '') ? subject : undefined;
}

function isPerson({ type, nameType, personNoun, determiner }: Phrase): boolean {
  return type === PhraseType.name ? nameType === 'person' : personNoun && determiner === 'the';
}

function theirs(
  person: Phrase,
  delta: number,
): { readonly kind: 'attributed' } & ReturnType<typeof speakerAndCue> & {
    readonly confidence: number;
    readonly certainty: 'uncertain';
  } {
  return {
    kind: 'attributed',
    ...speakerAndCue(person, undefined, delta),
    confidence: INFERRED,
    certainty: 'uncertain',
  };
}
