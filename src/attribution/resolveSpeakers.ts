import { isStoryZone } from '../draft/draft';
import type { Attribution } from './attribution';
import type { AttributionInput } from './attributor';

/**
 * Answers the pronouns among the speakers, from the first quotation to the last, so that each knows
 * who spoke before; and leaves alone what stands outside the story and names nobody.
 */
export function resolveSpeakers(
  input: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  const { draft, quotations, entities, pronouns } = input;
  const previous: number[] = [];
  return found.map((attribution, i) => {
    const paragraph = quotations.quotations[i]?.paragraph ?? 0;
    const inStory = isStoryZone(draft.paragraphs[paragraph]?.zone ?? 'body');
    if (attribution.kind === 'unattributed' && !inStory) return { kind: 'outside-story' };
    if (attribution.kind !== 'attributed') return attribution;
    let { speaker } = attribution;
    if (speaker.form === 'pronoun') {
      const answer = pronouns.resolve(speaker, previous);
      const entity = answer && entities.entities[answer.entity];
      if (entity !== undefined) speaker = { ...speaker, entity: entity.index, name: entity.name };
    }
    if (speaker.entity !== undefined) previous.unshift(speaker.entity);
    return { ...attribution, speaker };
  });
}
