import { WordClass, type Lexicon } from '../draft/lexicon';
import { Tag } from './passage';
import { isForeignVerb, knownVerb, VerbForm } from './reportingVerbs';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DATE_WORDS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  OBJECT_PRONOUNS,
  PERSON_NOUNS,
  PLAIN_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './vocabulary';

/** What the tagger knows of a word before it. */
export interface WordContext {
  readonly lower: string;
  readonly capital: boolean;
  readonly initial: boolean;
  /** The word belongs to a recognised name. */
  readonly named: boolean;
  /** The tag and word before it in the sentence; none at its start. */
  readonly previousTag: Tag | undefined;
  readonly previous: string;
  readonly afterPossessive: boolean;
  /** A capital letter begins the next word. */
  readonly nextCapital: boolean;
  /** The form of the next word, where that is a known verb. */
  readonly nextForm: VerbForm | undefined;
  /** The next word; none where a mark or a quotation follows. */
  readonly next: string;
}

const VERB_TAG: Readonly<Record<VerbForm, Tag>> = {
  [VerbForm.base]: Tag.base,
  [VerbForm.present]: Tag.present,
  [VerbForm.past]: Tag.past,
  [VerbForm.gerund]: Tag.gerund,
};
const PERSON_ENDING =
  /(?:er|or|ist|ian|man|men|woman|women|ant|ent|ion|ment|ness|ity|ship|ism|ance|ence|logy|ure|age)$/;
const PEOPLE_ENDING = /(?:ers|ors|ists|ians|ants|ents|ions|ments|ities|ships|isms|ures|ages)$/;
const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|al|ic|less|ish|ary)$/;

/** “The 46-year-old”: a person by age alone. */
export const AGED = /-years?-olds?$/;

/** Adverbs that describe a noun behind its article: "his first coach", "the then mayor". */
const ORDINALS = new Set(['first', 'only', 'then', 'once', 'now']);

/** The tag of one word, from word lists, its ending and what stands before it. */
export function tagWord(word: WordContext, lexicon: Lexicon): Tag {
  const { lower } = word;
  if (isNameLikeModal(word)) return Tag.name;
  const closed = closedClass(lower, word.capital);
  const inName = word.named && !word.initial && !(closed === Tag.auxiliary && !word.capital);
  if (word.previousTag === Tag.determiner && ORDINALS.has(lower)) return Tag.adjective;
  if (closed !== undefined && !inName) return closed;
  if (word.named) return Tag.name;
  if (AGED.test(lower) && endsPhrase(word)) return lower.endsWith('s') ? Tag.plural : Tag.noun;
  if (/^[\p{N}$£€]/u.test(lower)) return Tag.number;
  if (word.capital && isName(word, lexicon)) return Tag.name;
  return openClass(word, lexicon);
}

/** Will, the name: a modal would not have a past form behind it. */
function isNameLikeModal({ lower, capital, nextForm }: WordContext): boolean {
  return (
    capital && lower === 'will' && (nextForm === VerbForm.past || nextForm === VerbForm.present)
  );
}

/** The closed classes in the order in which they are asked. */
const CLOSED: readonly (readonly [words: ReadonlySet<string>, tag: Tag])[] = [
  [PRONOUNS, Tag.pronoun],
  [AUXILIARIES, Tag.auxiliary],
  [DETERMINERS, Tag.determiner],
  [PREPOSITIONS, Tag.preposition],
  [CONJUNCTIONS, Tag.conjunction],
  [RELATIVES, Tag.conjunction],
  [PLAIN_ADVERBS, Tag.adverb],
];
const CLOSED_TAGS: ReadonlyMap<string, Tag> = new Map(
  [...CLOSED].reverse().flatMap(([words, tag]) => [...words].map(word => [word, tag] as const)),
);

function closedClass(lower: string, capital: boolean): Tag | undefined {
  if (capital && DATE_WORDS.has(lower.replace('.', ''))) return Tag.date;
  return CLOSED_TAGS.get(lower);
}

function isName(word: WordContext, lexicon: Lexicon): boolean {
  if (!word.initial) return true;
  const bits = lexicon.classes(word.lower);
  const nameBits =
    WordClass.firstName |
    WordClass.maleName |
    WordClass.femaleName |
    WordClass.lastName |
    WordClass.country |
    WordClass.city |
    WordClass.organisation |
    WordClass.honorific;
  if (bits & nameBits) return true;
  if (bits !== 0 || knownVerb(word.lower) !== undefined || PERSON_NOUNS.has(word.lower))
    return false;
  if (/(?:ly|ing|ed)$/.test(word.lower)) return word.nextCapital;
  return word.nextCapital || !PEOPLE_ENDING.test(word.lower);
}

const FOLLOWS_NOUN: ReadonlySet<Tag | undefined> = new Set([
  Tag.auxiliary,
  Tag.preposition,
  Tag.conjunction,
  Tag.pronoun,
]);

/** What no noun and no adjective is. */
const ALWAYS_VERBS = new Set(['said', 'told', 'wrote', 'tweeted']);

/** Nothing that an adjective could describe follows: a mark, a quotation, or a phrase of its own. */
function opensObject({ next, previousTag, previous }: WordContext): boolean {
  if (next === '') return previousTag !== Tag.determiner || previous === 'another';
  return DETERMINERS.has(next) || OBJECT_PRONOUNS.has(next) || PRONOUNS.has(next);
}

/** “The expert said”, “an official of the bank”: a word for a person that describes nothing behind it. */
function namesPerson(word: WordContext): boolean {
  return PERSON_NOUNS.has(word.lower) && endsPhrase(word);
}

/** No noun follows that the word could describe. */
function endsPhrase({ next, nextForm }: WordContext): boolean {
  return next === '' || nextForm !== undefined || FOLLOWS_NOUN.has(CLOSED_TAGS.get(next));
}

/** What looks like a participle before the noun for a person: "housing minister", "planning officer". */
const TRADES = new Set(
  `housing planning marketing managing training sporting policing shipping farming fishing mining
  banking building casting acting leading founding sitting ruling visiting boxing racing swimming
  nursing engineering operating publishing commanding running planning parking licensing purchasing
  manufacturing fundraising campaigning`.split(/\s+/),
);

/** True of a word that a verb may follow as its subject. */
function isNominal(tag: Tag | undefined): boolean {
  return tag === Tag.name || tag === Tag.noun || tag === Tag.plural || tag === Tag.pronoun;
}

/** Classes of words in -ly that are no adverbs: rally, family, rely. */
const LY_WORDS =
  WordClass.noun | WordClass.plural | WordClass.actor | WordClass.infinitive | WordClass.adjective;

function openClass(word: WordContext, lexicon: Lexicon): Tag {
  const { lower, previousTag } = word;
  // Before all else: French “a” in “a dit” would read as an article.
  if (isForeignVerb(lower)) return Tag.past;
  const bits = lexicon.classes(lower);
  const verb = knownVerb(lower);
  // “One” takes no base form as its verb: what follows is a noun that looks like one.
  const counted =
    word.previous === 'one' &&
    (verb === undefined ? (bits & WordClass.infinitive) !== 0 : verb.form === VerbForm.base);
  if (ALWAYS_VERBS.has(lower)) return Tag.past;
  const nominal =
    word.previous === 'both' ||
    counted ||
    previousTag === Tag.determiner ||
    previousTag === Tag.adjective ||
    word.afterPossessive ||
    (previousTag === Tag.preposition && word.previous !== 'to');
  if (TRADES.has(lower) && PERSON_NOUNS.has(word.next)) return Tag.noun;
  const nounBits = bits & (WordClass.noun | WordClass.plural | WordClass.actor);
  if (
    verb !== undefined &&
    !(nominal && verb.form !== VerbForm.gerund && verb.form !== VerbForm.past)
  ) {
    const afterSingular =
      verb.form === VerbForm.base &&
      (previousTag === Tag.name || previousTag === Tag.noun) &&
      !word.previous.endsWith('s') &&
      nounBits !== 0;
    const afterVerb =
      verb.form === VerbForm.base && (previousTag === Tag.past || previousTag === Tag.present);
    if (afterVerb && (nounBits === 0 || lower === 'back')) return Tag.adverb;
    if (
      !afterSingular &&
      !afterVerb &&
      !(nominal && nounBits) &&
      !(verb.form === VerbForm.past && nominal && previousTag !== Tag.adjective)
    )
      return VERB_TAG[verb.form];
  }
  if (lower.endsWith('ly') && !(bits & LY_WORDS && !(bits & WordClass.adverb))) return Tag.adverb;
  if (
    nounBits &&
    (nominal || !(bits & (WordClass.pastTense | WordClass.presentTense | WordClass.gerund)))
  )
    return bits & WordClass.plural ? Tag.plural : Tag.noun;
  if (bits & WordClass.gerund || (lower.endsWith('ing') && lower.length > 5)) return Tag.gerund;
  if (bits & WordClass.pastTense && !nominal) return Tag.past;
  if (lower.endsWith('ed') && lower.length > 4 && (isNominal(previousTag) || opensObject(word)))
    return Tag.past;
  if (bits & WordClass.adjective) return namesPerson(word) ? Tag.noun : Tag.adjective;
  if (lower.endsWith('ed') && lower.length > 4) return nominal ? Tag.adjective : Tag.past;
  if (bits & WordClass.presentTense && !nominal) return Tag.present;
  if (bits & WordClass.infinitive && !nominal) return Tag.base;
  if (bits & WordClass.adverb) return Tag.adverb;
  if (bits & WordClass.demonym) return Tag.adjective;
  if (PERSON_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower))
    return lower.endsWith('s') ? Tag.plural : Tag.noun;
  if (ADJECTIVE_ENDING.test(lower)) return Tag.adjective;
  if (PERSON_ENDING.test(lower)) return Tag.noun;
  if (PEOPLE_ENDING.test(lower)) return Tag.plural;
  if (word.capital) return word.initial ? Tag.unknown : Tag.name;
  if (nominal || previousTag === Tag.noun || previousTag === Tag.name || previousTag === Tag.number)
    return lower.endsWith('s') && !lower.endsWith('ss') ? Tag.plural : Tag.noun;
  return Tag.unknown;
}
