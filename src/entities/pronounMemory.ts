import { countVotes, votesOf, type Votes } from './agreement';
import type { Discourse } from './discourse';
import type { PronounResolution } from './entity';
import { changeBetween, sameNumbers, type Trail } from './trail';

/** What a pronoun was answered, and what the answer hung on besides trail and agreement. */
export interface Answer {
  readonly resolution: PronounResolution | undefined;
  /** Indices into the story: the pronoun's paragraph, and the farthest one back that was looked at. */
  readonly at: number;
  readonly reach: number;
  /** Entities, latest first. */
  readonly previousSpeakers: readonly number[];
}

/** What was found out about the pronouns of one version of a draft. */
export interface KnownPronouns {
  readonly trail: Trail;
  /** By paragraph of the story. */
  readonly votes: readonly Votes[];
  /** By entity, how words and pronouns of the draft speak of it. */
  readonly agreement: readonly number[];
  readonly leaning: readonly number[];
  /** By `answerKey`. */
  readonly answers: Map<number, Answer>;
}

/**
 * What is known of a draft's pronouns before any is asked for: of the version `before`, or of another
 * draft, it takes over what its own differences cannot have touched.
 */
export function knownPronouns(
  discourse: Discourse,
  trail: Trail,
  before: KnownPronouns | undefined,
): KnownPronouns {
  const { story, agreement } = discourse;
  const change = before && changeBetween(before.trail, trail);
  const isTouched = (at: number): boolean =>
    change === undefined || (at >= change.from && at <= change.to + 1);
  const votes: Votes[] = [];
  for (let at = 0; at < story.length; at++)
    votes.push((isTouched(at) ? undefined : before?.votes[at]) ?? votesOf(discourse, at));
  const leaning = countVotes(agreement.length, votes);
  const answers = new Map<number, Answer>();
  if (
    before !== undefined &&
    change !== undefined &&
    sameNumbers(before.agreement, agreement) &&
    sameNumbers(before.leaning, leaning)
  )
    for (const [key, answer] of before.answers)
      if (answer.at < change.from || answer.reach > change.to) answers.set(key, answer);
  return { trail, votes, agreement, leaning, answers };
}

/** The answer that was given at `key`, where the same people have spoken before. */
export function recall(
  { answers }: KnownPronouns,
  key: number,
  previousSpeakers: readonly number[],
): Answer | undefined {
  const answer = answers.get(key);
  return answer && sameNumbers(answer.previousSpeakers, previousSpeakers) ? answer : undefined;
}

/** Room for the offsets of a paragraph in a key. */
const PARAGRAPH = 2 ** 26;

/** The key of the pronoun at an offset of a paragraph. */
export function answerKey(at: number, offset: number): number {
  return at * PARAGRAPH + offset;
}
