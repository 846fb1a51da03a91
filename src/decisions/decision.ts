import type { Anchor } from '../draft/anchor';
import type { EntityType } from '../entities/entity';

/** What a writer has decided about a draft; remembered beside it, never in it. */
export type Decision =
  | { readonly kind: 'not-speech'; readonly at: Anchor }
  | { readonly kind: 'speaker'; readonly at: Anchor; readonly name: string }
  | { readonly kind: 'ignore'; readonly at: Anchor; readonly check: string }
  /** The check is silent about these words wherever they stand. */
  | { readonly kind: 'ignore-words'; readonly words: string; readonly check: string }
  | { readonly kind: 'name-type'; readonly name: string; readonly type: EntityType | 'none' }
  | { readonly kind: 'same-person'; readonly name: string; readonly as: string };

/** Whether a decision holds for its draft or for every draft of the workspace. */
export type DecisionScope = 'draft' | 'workspace';

const place = ({ text, before, after }: Anchor): string => [text, before, after].join('\u0000');

/**
 * What a decision is about. Two decisions with the same subject contradict each other: the later
 * one takes the place of the earlier ("not speech" that of "said by Okoye").
 */
export function subjectOf(decision: Decision): string {
  switch (decision.kind) {
    case 'not-speech':
    case 'speaker':
      return `quotation\u0000${place(decision.at)}`;
    case 'ignore':
      return `ignore\u0000${decision.check}\u0000${place(decision.at)}`;
    case 'ignore-words':
      return `words\u0000${decision.check}\u0000${decision.words}`;
    case 'name-type':
      return `type\u0000${decision.name.toLowerCase()}`;
    case 'same-person':
      return `same\u0000${decision.name.toLowerCase()}`;
  }
}

/** The decisions with one more; an earlier one about the same subject goes. */
export function decide(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  return [...withdraw(decisions, decision), decision];
}

/** The decisions without what was decided about this decision's subject. */
export function withdraw(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  const subject = subjectOf(decision);
  return decisions.filter(other => subjectOf(other) !== subject);
}
