import type { Range } from '../draft/range';

export type EntityType = 'person' | 'organisation' | 'place';

/** A name in one paragraph, offsets from the paragraph's start: the paragraph stage's finding. */
export interface NameSpan extends Range {
  readonly type: EntityType;
  /** 0 … 1. */
  readonly confidence: number;
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
  resolve(pronoun: Range, previousSpeakers: readonly number[]): PronounResolution | undefined;
}
