import { isStoryZone, type Paragraph } from '../draft/draft';
import { ParagraphMemo } from '../draft/paragraphMemo';
import { shift, type Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { quotationAt } from './quotationAt';
import type { Story } from './story';

/** Where a check looks; by default the writer's own words in the story. */
export interface FinderScope {
  /** Paragraphs that are looked at. */
  readonly paragraph?: (paragraph: Paragraph) => boolean;
  /** Whether words between quotation marks are looked at too. */
  readonly quotations?: boolean;
}

const isStory = ({ zone }: Paragraph): boolean => isStoryZone(zone);

/**
 * Makes a finder out of a pure function of one paragraph's words: its answers are kept with the
 * paragraph, so that a key press costs one paragraph. The finder's answers have offsets in the draft.
 */
export function paragraphFinder<T extends Range>(
  find: (paragraph: ParagraphTokens) => readonly T[],
  scope: FinderScope = {},
): (story: Story) => readonly T[] {
  const known = new ParagraphMemo(find);
  const looksAt = scope.paragraph ?? isStory;
  return story => {
    const places: T[] = [];
    const found = known.all(story.tokens);
    for (let i = 0; i < found.length; i++) {
      const spans = found[i] as readonly T[];
      if (spans.length === 0) continue;
      const paragraph = story.draft.paragraphs[i];
      if (paragraph === undefined || !looksAt(paragraph)) continue;
      for (const span of spans) {
        const place = shift(span, paragraph.start);
        if (scope.quotations || !quotationAt(story.quotations, place)) places.push(place);
      }
    }
    return places;
  };
}
