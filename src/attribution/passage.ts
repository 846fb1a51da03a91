import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import type { EntityType } from '../entities/entity';
import type { KnownVerb } from './reportingVerbs';

/** Word classes, as few as the constructions need. */
export const Tag = {
  unknown: 0,
  name: 1,
  noun: 2,
  plural: 3,
  adjective: 4,
  adverb: 5,
  number: 6,
  determiner: 7,
  pronoun: 8,
  preposition: 9,
  conjunction: 10,
  auxiliary: 11,
  past: 12,
  base: 13,
  present: 14,
  gerund: 15,
  date: 16,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** One item of a paragraph as attribution reads it: a quotation is a single item. */
export interface Item extends Range {
  readonly kind: 'word' | 'mark' | 'quotation' | 'end';
  readonly lower: string;
  readonly capital: boolean;
  /** First word of a sentence, of a paragraph, or after a quotation that ends one. */
  readonly initial: boolean;
  /** A possessive ending follows. */
  readonly possessive: boolean;
  readonly tag: Tag;
  /** The type of the name that the word belongs to. */
  readonly nameType: EntityType | undefined;
  readonly verb: KnownVerb | undefined;
  /** For a quotation: its place among the paragraph's quotations. */
  readonly quotation: number;
  /** A sentence ends after it. */
  readonly hardBreak: boolean;
  /** Number of its sentence in the paragraph. */
  readonly sentence: number;
  /** A sentence may end after it: a quotation that ends in a question or exclamation mark. */
  readonly softBreak: boolean;
}

export const PhraseType = {
  name: 0,
  noun: 1,
  bareNoun: 2,
  barePlural: 3,
  pronoun: 4,
  indefinite: 5,
} as const;
export type PhraseType = (typeof PhraseType)[keyof typeof PhraseType];

/**
 * How a phrase reaches the verb whose subject it may be: next to it, over a prepositional phrase,
 * over words between commas, over a relative pronoun, as the first of two names joined by "and",
 * over a participle that describes it; `absolute`: a participle is all that follows ("with her aide
 * saying").
 */
export const SubjectLink = {
  none: 0,
  direct: 1,
  preposition: 2,
  aside: 3,
  relative: 4,
  joined: 5,
  reduced: 6,
  absolute: 7,
} as const;
export type SubjectLink = (typeof SubjectLink)[keyof typeof SubjectLink];

/** Words that may name a speaker; offsets from the paragraph's start. */
export interface Phrase extends Range {
  readonly index: number;
  /** Items `first` … `last`, inclusive; `head` is the item that names. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly type: PhraseType;
  /** The head in lower case: what two phrases for one speaker share. */
  readonly key: string;
  readonly determiner: string;
  readonly possessive: boolean;
  readonly personNoun: boolean;
  readonly documentNoun: boolean;
  readonly nameType: EntityType | undefined;
  readonly link: SubjectLink;
  /** The verb item that the phrase is linked to, or −1. */
  readonly verb: number;
}

export const CueClass = {
  strong: 0,
  medium: 1,
  weak: 2,
  unknown: 3,
  noun: 4,
  accordingTo: 5,
  colon: 6,
  dash: 7,
} as const;
export type CueClass = (typeof CueClass)[keyof typeof CueClass];

/** What stands before a verb of reporting. */
export const Helper = { none: 0, be: 1, have: 2, modal: 3, do: 4, to: 5, relative: 6 } as const;
export type Helper = (typeof Helper)[keyof typeof Helper];

/** How many forms a cue can have: the four of a verb and none. */
export const VerbFormCount = 5;

/** Words or a mark that may announce a quotation; offsets from the paragraph's start. */
export interface Cue extends Range {
  readonly index: number;
  readonly item: number;
  readonly cueClass: CueClass;
  /** The verb's form, 4 for what is not a verb. */
  readonly form: number;
  readonly helper: Helper;
  /** "it was alleged", "was described as": a participle behind a form of "be", not "was quoted as saying". */
  readonly passive: boolean;
  /** The first item of the verb group. */
  readonly group: number;
  /** Class of what stands before the verb group and after the cue. */
  readonly before: number;
  readonly after: number;
}

/** A quotation of the passage, offsets from the paragraph's start. */
export interface PassageQuotation extends Range {
  readonly item: number;
  readonly content: Range;
  readonly closed: boolean;
  /** Its tokens, marks included: `firstToken` … `lastToken`, inclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** One paragraph as attribution reads it; offsets from its start, so that it can be cached by its text. */
export interface Passage {
  readonly tokens: ParagraphTokens;
  readonly items: readonly Item[];
  readonly quotations: readonly PassageQuotation[];
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
  /** The paragraph holds no word outside its quotations. */
  readonly onlyQuotations: boolean;
}
