import type { Draft } from '../draft/draft';
import type { Lexicon } from '../draft/lexicon';
import type { ParagraphTokens } from '../draft/token';
import type { QuotationReading } from '../quotes/quotation';
import { clusterNames } from './clusters';
import type { EntityCorrections } from './corrections';
import type { EntityReading, NameSpan, PronounResolver } from './entity';
import { assignMentions } from './assignMentions';
import { groupNames, readStory, type StoryParagraph } from './nameGroups';
import { createPronounResolver } from './pronounResolver';

export { NO_CORRECTIONS, type EntityCorrections } from './corrections';

/** The draft as the entity step reads it; arrays have one entry for each paragraph. */
export interface EntityInput {
  readonly draft: Draft;
  readonly tokens: readonly ParagraphTokens[];
  readonly names: readonly (readonly NameSpan[])[];
  readonly quotations: QuotationReading;
  readonly lexicon: Lexicon;
  readonly corrections: EntityCorrections;
  /** The bytes of `models/pronouns.bin`; recency and number alone decide where they are missing. */
  readonly pronounModel?: Uint8Array;
}

/** The names whose acronyms the draft gives in brackets: long key, short key. */
export function acronymKeys(
  story: readonly StoryParagraph[],
): readonly (readonly [string, string])[] {
  return story.flatMap(({ reading }) => reading.acronyms);
}

/** Joins the names of all paragraphs to people, organisations and places, and makes the pronoun resolver. */
export function linkEntities(input: EntityInput): {
  readonly reading: EntityReading;
  readonly pronouns: PronounResolver;
} {
  const story = readStory(input.draft, input.tokens, input.names, input.lexicon);
  const groups = groupNames(story, input.corrections);
  const clusters = clusterNames(groups.groups, acronymKeys(story), input.corrections);
  const assigned = assignMentions(story, groups, clusters);
  return {
    reading: assigned.reading,
    pronouns: createPronounResolver(input, story, assigned),
  };
}
