import type { EntityType, NameScores } from './entity';

/** A recognised name by its first and last token, inclusive. */
export interface TokenName {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly scores: NameScores;
}
