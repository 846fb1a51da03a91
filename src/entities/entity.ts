import type { Range } from '../draft/range';

export type EntityType = 'person' | 'organisation' | 'place';

/** A name in one paragraph, offsets from the paragraph's start: the paragraph stage's finding. */
export interface NameSpan extends Range {
  readonly type: EntityType;
  /** 0 … 1. */
  readonly confidence: number;
  /** How much speaks for each type, as log probabilities; the draft's mentions of a name vote with them. */
  readonly scores?: NameScores;
}

/** Log probabilities of what a name is; `other` is a name of none of the three types, or no name. */
export interface NameScores {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  readonly other: number;
}

/** In which form a mention names its entity. */
export type MentionForm = 'full' | 'surname' | 'given' | 'short' | 'acronym' | 'role' | 'pronoun';

/** One place in the draft where an entity is named. */
export interface Mention extends Range {
  readonly text: string;
  readonly paragraph: number;
  readonly form: MentionForm;
  /** The index of its entity. */
  readonly entity: number;
}

/** One person, organisation or place of the story. */
export interface Entity {
  readonly index: number;
  readonly type: EntityType;
  /** The fullest name in the draft, without titles. */
  readonly name: string;
  /** For a person, the part by which later mentions call them. */
  readonly surname?: string;
  /** Other names that the draft uses, each once. */
  readonly aliases: readonly string[];
  /** The role as the draft states it: "the mayor of Hartwell", "tenant". */
  readonly roles: readonly string[];
  /** Indices into `EntityReading.mentions`, in order; never empty. */
  readonly mentions: readonly number[];
}

/** Who a pronoun stands for. */
export interface PronounResolution {
  readonly entity: number;
  /** 0 … 1. */
  readonly confidence: number;
}

/** Every name of the draft, joined to entities. */
export interface EntityReading {
  readonly entities: readonly Entity[];
  /** By offset; pronouns are added only where a speaker was resolved. */
  readonly mentions: readonly Mention[];
}

/** Resolves pronouns; made once per document stage. `previousSpeakers`: entity indices, latest first. */
export interface PronounResolver {
  /**
   * The entity that the pronoun at `pronoun` (offsets in the draft) stands for, or undefined when
   * no named one answers to it.
   */
  resolve(pronoun: Range, previousSpeakers: readonly number[]): PronounResolution | undefined;
  /**
   * The nearest words before `pronoun` that it can stand for without being a name
   * ("a neighbour … she said", "residents … they said"); undefined when there are none.
   * A pronoun with neither an entity nor such words has nobody to answer to it.
   */
  unnamedAntecedent(pronoun: Range): Range | undefined;
}
