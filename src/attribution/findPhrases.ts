import type { EntityType } from '../entities/entity';
import { VerbClass } from './reportingVerbs';
import { PhraseType, SubjectLink, Tag, type Item, type Phrase } from './passage';
import { AGED } from './tagWords';
import {
  DETERMINERS,
  DOCUMENT_NOUNS,
  INDEFINITES,
  PERSON_NOUNS,
  PREPOSITIONS,
  RELATIVES,
  TITLES,
} from './vocabulary';

/** A phrase whose verb is still to be found. */
type Unlinked = Omit<Phrase, 'link' | 'verb'> & { link: SubjectLink; verb: number };

const PUNCTUATED = /[.'’]/;
const LONGEST = 9;
const PERSON_HEAD = /(?:ist|ists|man|woman|men|women|ian|ians|ants|ologist)$/;

/**
 * The words that may name a speaker: names, noun phrases, pronouns, in order. Chunks of at most
 * nine words: an optional determiner, then nouns and names with what describes them.
 */
export function findPhrases(items: readonly Item[]): readonly Phrase[] {
  const phrases: Unlinked[] = [];
  for (let i = 0; i < items.length;) {
    const item = items[i] as Item;
    if (item.kind !== 'word') {
      i++;
      continue;
    }
    if (item.tag === Tag.pronoun && !item.possessive) {
      phrases.push(phraseOf(items, phrases.length, i, i, i, PhraseType.pronoun, ''));
      i++;
      continue;
    }
    const chunk = chunkAt(items, i);
    if (chunk === undefined) {
      if (INDEFINITES.has(item.lower))
        phrases.push(phraseOf(items, phrases.length, i, i, i, PhraseType.indefinite, ''));
      i++;
      continue;
    }
    phrases.push(
      phraseOf(
        items,
        phrases.length,
        i,
        chunk.head,
        chunk.head,
        typeOf(items, chunk),
        chunk.determiner,
      ),
    );
    i = chunk.head + 1;
  }
  return linkSubjects(items, phrases);
}

interface Chunk {
  readonly head: number;
  readonly determiner: string;
}

function chunkAt(items: readonly Item[], first: number): Chunk | undefined {
  const opener = items[first] as Item;
  const hasDeterminer =
    (opener.tag === Tag.determiner && opener.lower !== 'that') || INDEFINITES.has(opener.lower);
  let head = -1;
  const from = hasDeterminer ? first + 1 : first;
  let end = from;
  for (let k = from; k < items.length && k - first < LONGEST; k++) {
    const item = items[k] as Item;
    end = k;
    if (item.kind !== 'word') {
      if (item.lower === '&') continue;
      break;
    }
    if (k > first && (items[k - 1] as Item).hardBreak) break;
    if (isNounLike(item.tag)) head = k;
    else if (item.tag === Tag.unknown) {
      if (!(item.capital || hasDeterminer || item.lower.includes('-'))) break;
      head = k;
    } else if (item.tag === Tag.adjective || item.tag === Tag.number) continue;
    else if ((item.tag === Tag.adverb || item.tag === Tag.date) && hasDeterminer && head < 0)
      continue;
    else if (item.tag === Tag.adverb && hasDeterminer) continue;
    else if (
      (item.tag === Tag.gerund || item.tag === Tag.past) &&
      hasDeterminer &&
      head < 0 &&
      !item.capital
    )
      continue;
    else break;
  }
  const last = items[end - 1] as Item;
  if (hasDeterminer && end - 1 > first && last.tag === Tag.adjective && isFinite(items[end]))
    head = end - 1;
  return head < 0 ? undefined : { head, determiner: hasDeterminer ? opener.lower : '' };
}

function isNounLike(tag: Tag): boolean {
  return tag === Tag.name || tag === Tag.noun || tag === Tag.plural;
}

function typeOf(items: readonly Item[], chunk: Chunk): PhraseType {
  const head = items[chunk.head] as Item;
  if (head.capital) return PhraseType.name;
  if (chunk.determiner !== '') return PhraseType.noun;
  return head.tag === Tag.plural ? PhraseType.barePlural : PhraseType.bareNoun;
}

function phraseOf(
  items: readonly Item[],
  index: number,
  first: number,
  last: number,
  head: number,
  type: PhraseType,
  determiner: string,
): Unlinked {
  const item = items[head] as Item;
  return {
    index,
    first,
    last,
    head,
    start: (items[first] as Item).start,
    end: (items[last] as Item).end,
    type,
    determiner,
    key: PUNCTUATED.test(item.lower) ? item.lower.replace(/[.'’]/g, '') : item.lower,
    possessive: item.possessive,
    personNoun:
      PERSON_NOUNS.has(item.lower) ||
      (!item.capital && (PERSON_HEAD.test(item.lower) || AGED.test(item.lower))),
    documentNoun: DOCUMENT_NOUNS.has(item.lower),
    nameType: typeOfName(items, first, head),
    link: SubjectLink.none,
    verb: -1,
  };
}

/** The type of the name at the phrase's head; a title before it makes it a person. */
function typeOfName(items: readonly Item[], first: number, head: number): EntityType | undefined {
  const named = (items[head] as Item).nameType;
  if (named !== undefined) return named;
  const titled =
    first < head &&
    (items[head] as Item).capital &&
    TITLES.has((items[first] as Item).lower.replace('.', ''));
  return titled ? 'person' : undefined;
}

/** True for a word that can be the finite verb of a clause. */
export function isFinite(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    (item.tag === Tag.past ||
      item.tag === Tag.base ||
      item.tag === Tag.present ||
      item.tag === Tag.auxiliary)
  );
}

const BETWEEN_SUBJECT_AND_VERB =
  /^(?:also|then|on|himself|herself|itself|themselves|later|first|once|now|both|all|each)$/;
const ASIDE_LONGEST = 40;
const ADVERBS_LONGEST = 8;

/** Finds each phrase's verb: the one that it would be the subject of. */
function linkSubjects(items: readonly Item[], phrases: readonly Unlinked[]): readonly Phrase[] {
  const endOfChunk = new Map(phrases.map(phrase => [phrase.first, phrase.last]));
  const skipAdverbs = (from: number): number => {
    let k = from;
    for (let item = items[k]; item?.kind === 'word' && !isFinite(item); item = items[++k])
      if (
        k - from >= ADVERBS_LONGEST ||
        (item.tag !== Tag.adverb &&
          item.tag !== Tag.date &&
          !BETWEEN_SUBJECT_AND_VERB.test(item.lower))
      )
        break;
    return k;
  };
  /** "a letter obtained by the paper warns": the verb behind the participle that describes a phrase, or −1. */
  const verbAfterParticiple = (participle: number): number => {
    const item = items[participle];
    if (item?.kind !== 'word') return -1;
    let k = participle + 1;
    if (item.tag === Tag.gerund) {
      const object = endOfChunk.get(k);
      if (object !== undefined) k = object + 1;
    } else if (item.tag !== Tag.past || (isStrongVerb(item) && items[k]?.lower !== 'by')) return -1;
    for (let steps = 0; steps < 4; steps++) {
      const after = skipAdverbs(k);
      if (isFinite(items[after]) && items[after]?.tag !== Tag.base) return after;
      if (!isPreposition(items[after])) return -1;
      const end = items[after + 1]?.tag === Tag.date ? after + 1 : endOfChunk.get(after + 1);
      if (end === undefined) return -1;
      k = end + 1;
    }
    return -1;
  };
  /** "its director, Ada Okoye, said": the name between the commas is the subject as much as its role. */
  const closesApposition = (phrase: Unlinked, opener: string, at: number): boolean =>
    opener === ',' &&
    phrase.type === PhraseType.name &&
    items[phrase.first - 1]?.lower === ',' &&
    phrases[phrase.index - 1]?.type !== PhraseType.name &&
    isFinite(items[skipAdverbs(at + 1)]);
  const linkOf = (phrase: Unlinked): { link: SubjectLink; verb: number } => {
    let k = skipAdverbs(phrase.last + 1);
    const reduced = verbAfterParticiple(k);
    if (reduced >= 0) return { link: SubjectLink.reduced, verb: reduced };
    if (isFinite(items[k])) return { link: SubjectLink.direct, verb: k };
    if (items[k]?.tag === Tag.gerund) return { link: SubjectLink.absolute, verb: k };
    let prepositions = 0;
    while (prepositions < 3 && isPreposition(items[k])) {
      const end = endOfChunk.get(k + 1);
      if (end === undefined) break;
      k = skipAdverbs(end + 1);
      prepositions++;
    }
    const behind = prepositions > 0 ? verbAfterParticiple(k) : -1;
    if (behind >= 0) return { link: SubjectLink.reduced, verb: behind };
    if (prepositions > 0 && isFinite(items[k])) return { link: SubjectLink.preposition, verb: k };
    const opener = items[k]?.lower ?? '';
    if (opener === ',' || opener === '(' || opener === '—' || opener === '–') {
      const verb = closesApposition(phrase, opener, k)
        ? skipAdverbs(k + 1)
        : verbAfterAside(items, k, opener === '(' ? ')' : opener, skipAdverbs);
      return verb < 0 ? { link: SubjectLink.none, verb: -1 } : { link: SubjectLink.aside, verb };
    }
    if (/^(?:who|which|that)$/.test(opener)) {
      const verb = skipAdverbs(k + 1);
      if (isFinite(items[verb])) return { link: SubjectLink.relative, verb };
    }
    if (opener === 'and') {
      const end = endOfChunk.get(k + 1);
      const verb = end === undefined ? -1 : skipAdverbs(end + 1);
      if (verb >= 0 && isFinite(items[verb])) return { link: SubjectLink.joined, verb };
    }
    return { link: SubjectLink.none, verb: -1 };
  };
  for (const phrase of phrases) {
    const { link, verb } = linkOf(phrase);
    phrase.link = link;
    phrase.verb = verb;
  }
  return phrases;
}

function isStrongVerb({ verb }: Item): boolean {
  return verb?.verbClass === VerbClass.strong;
}

function isPreposition(item: Item | undefined): boolean {
  return item?.kind === 'word' && PREPOSITIONS.has(item.lower);
}

function verbAfterAside(
  items: readonly Item[],
  opener: number,
  closing: string,
  skipAdverbs: (from: number) => number,
): number {
  for (let k = opener + 1; k < opener + ASIDE_LONGEST; k++) {
    const item = items[k];
    if (item === undefined || item.kind === 'end' || item.hardBreak) return -1;
    if (item.lower !== closing) continue;
    let verb = skipAdverbs(k + 1);
    if (items[verb]?.lower === ',') verb = skipAdverbs(verb + 1);
    if (isFinite(items[verb])) return verb;
  }
  return -1;
}

/** True for a word that opens a relative or a reported clause. */
export function opensClause(item: Item): boolean {
  return (
    RELATIVES.has(item.lower) ||
    item.lower === 'because' ||
    item.lower === 'if' ||
    item.lower === 'while'
  );
}

/** True for a word that begins a noun phrase. */
export function isDeterminer(item: Item | undefined): boolean {
  return item?.kind === 'word' && DETERMINERS.has(item.lower);
}
