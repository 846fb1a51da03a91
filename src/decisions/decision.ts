import type { Anchor } from '../draft/anchor';
import type { EntityType } from '../entities/entity';

/** What a writer has decided about a draft; remembered beside it, never in it. */
export type Decision =
  | { readonly kind: 'not-speech'; readonly at: Anchor }
  | { readonly kind: 'speaker'; readonly at: Anchor; readonly name: string }
  | { readonly kind: 'ignore'; readonly at: Anchor; readonly check: string }
  | { readonly kind: 'name-type'; readonly name: string; readonly type: EntityType | 'none' }
  | { readonly kind: 'same-person'; readonly name: string; readonly as: string };
