import type { Attribution } from '../attribution/attribution';
import type { Quotation } from '../quotes/quotation';
import { finding, type Check, type Finding } from './check';
import type { Story } from './story';

/** A reader waits for the name over more than these sentences. */
const MOST_SENTENCES = 2;

/** Words between the marks that hold fewer full stops, or the like, have no more sentences. */
function mayHoldMore(text: string, { content }: Quotation): boolean {
  let stops = 0;
  for (let i = content.start; i < content.end; i++) {
    const unit = text.charCodeAt(i);
    if ((unit === 0x2e || unit === 0x3f || unit === 0x21) && ++stops >= MOST_SENTENCES) return true;
  }
  return false;
}

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
  run(story) {
    const found: Finding[] = [];
    const { text } = story.draft;
    for (const quotation of story.quotations.quotations) {
      const attribution = story.attributions[quotation.index];
      if (attribution?.kind !== 'attributed' || attribution.method !== 'same-sentence') continue;
      const { cue, speaker } = attribution;
      if (cue === undefined || cue.start < quotation.end || speaker.start < quotation.end) continue;
      if (!mayHoldMore(text, quotation) || isKnownSpeaker(story, quotation, attribution)) continue;
      const sentences = sentencesIn(text, quotation);
      if (sentences <= MOST_SENTENCES) continue;
      found.push(
        finding(
          speaker,
          `${sentences} sentences are read before the reader learns who speaks. Name ${speaker.name} after the first.`,
          { quotation: quotation.index },
        ),
      );
    }
    return found;
  },
};
