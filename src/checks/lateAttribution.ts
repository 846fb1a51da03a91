import type { Attribution } from '../attribution/attribution';
import type { Quotation } from '../quotes/quotation';
import { finding, type Check } from './check';
import type { Story } from './story';

/** A reader waits for the name over more than these sentences. */
const MOST_SENTENCES = 2;

/** The sentences that begin and end inside the marks. */
function sentencesIn(text: string, { content }: Quotation): number {
  const words = text.slice(content.start, content.end);
  let sentences = 1;
  for (const { index } of words.matchAll(/[.?!]\s+(?=[\p{Lu}“‘"'])/gu))
    if (
      !/\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|St|\p{Lu})$/u.test(words.slice(Math.max(0, index - 4), index))
    )
      sentences++;
  return sentences;
}

type Attributed = Extract<Attribution, { kind: 'attributed' }>;

const samePerson = (a: Attributed, b: Attribution | undefined): boolean =>
  b?.kind === 'attributed' &&
  (a.speaker.entity !== undefined
    ? a.speaker.entity === b.speaker.entity
    : a.speaker.name === b.speaker.name);

/** True when the reader knows who speaks: the same person spoke just before. */
function isKnownSpeaker(story: Story, quotation: Quotation, attribution: Attributed): boolean {
  const before = story.quotations.quotations[quotation.index - 1];
  return (
    before !== undefined &&
    quotation.paragraph - before.paragraph <= 1 &&
    samePerson(attribution, story.attributions[before.index])
  );
}

export const lateAttribution: Check = {
  id: 'late-attribution',
  title: 'Speakers named late',
  defaultSeverity: 'hint',
  run: story =>
    story.quotations.quotations.flatMap(quotation => {
      const attribution = story.attributions[quotation.index];
      if (attribution?.kind !== 'attributed' || attribution.method !== 'same-sentence') return [];
      const { cue, speaker } = attribution;
      if (cue === undefined || cue.start < quotation.end || speaker.start < quotation.end)
        return [];
      const sentences = sentencesIn(story.draft.text, quotation);
      if (sentences <= MOST_SENTENCES || isKnownSpeaker(story, quotation, attribution)) return [];
      return [
        finding(
          speaker,
          `${sentences} sentences are read before the reader learns who speaks. Name ${speaker.name} after the first.`,
          { quotation: quotation.index },
        ),
      ];
    }),
};
