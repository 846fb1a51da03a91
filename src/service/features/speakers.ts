import type { Speaker } from '../../attribution/attribution';
import type { Quotation } from '../../quotes/quotation';
import type { Analysis } from '../analysis';

/** One speaker of a draft with everything that they say. */
export interface SpeakerGroup {
  /** The same for the same speaker after an edit elsewhere. */
  readonly key: string;
  readonly name: string;
  readonly form: Speaker['form'];
  readonly entity?: number;
  /** The first role that the draft states. */
  readonly role?: string;
  /** In the order of the draft; never empty. */
  readonly quotations: readonly Quotation[];
  readonly words: number;
}

/** The speakers of a draft, in the order in which they first speak. */
export function speakersOf(analysis: Analysis): readonly SpeakerGroup[] {
  const groups = new Map<string, { speaker: Speaker; quotations: Quotation[] }>();
  for (const quotation of analysis.quotations.quotations) {
    const attribution = analysis.attributions[quotation.index];
    if (attribution?.kind !== 'attributed') continue;
    const { speaker } = attribution;
    const key =
      speaker.entity === undefined
        ? `words:${speaker.name.toLowerCase()}`
        : `entity:${analysis.entities.entities[speaker.entity]?.name ?? speaker.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { speaker, quotations: [quotation] });
    else group.quotations.push(quotation);
  }
  return [...groups].map(([key, { speaker, quotations }]) => {
    const entity =
      speaker.entity === undefined ? undefined : analysis.entities.entities[speaker.entity];
    const role = entity?.roles[0];
    return {
      key,
      name: entity?.name ?? speaker.name,
      form: entity === undefined ? speaker.form : 'name',
      ...(speaker.entity !== undefined && { entity: speaker.entity }),
      ...(role !== undefined && { role }),
      quotations,
      words: quotations.reduce((sum, quotation) => sum + quotation.words, 0),
    };
  });
}

/** The quotations of the story that have no speaker, in order; of one over several paragraphs the first part. */
export function unattributedQuotations(analysis: Analysis): readonly Quotation[] {
  const isUnattributed = (index: number): boolean =>
    analysis.attributions[index]?.kind === 'unattributed';
  return analysis.quotations.quotations.filter(
    ({ index, continues }) =>
      isUnattributed(index) && (continues === undefined || !isUnattributed(continues)),
  );
}
