import type { Fix } from '../../checks/diagnostic';
import { anchorAt } from '../../draft/anchor';
import type { Quotation } from '../../quotes/quotation';
import type { Analysis } from '../analysis';
import { quotationAt } from './placeAt';
import { count } from './wording';

/** What can be said of a quotation: the fixes of its finding, then everybody in the story. */
export interface SpeakerChoices {
  readonly quotation: Quotation;
  readonly choices: readonly { readonly fix: Fix; readonly detail: string }[];
}

/** The choices for the quotation at `offset`; undefined where there is none. */
export function speakerChoices(analysis: Analysis, offset: number): SpeakerChoices | undefined {
  const place = quotationAt(analysis, offset);
  if (place === undefined) return undefined;
  const { quotation } = place;
  const fixes = analysis.diagnostics
    .filter(diagnostic => diagnostic.quotation === quotation.index)
    .flatMap(diagnostic => diagnostic.fixes());
  const at = anchorAt(analysis.draft.text, quotation);
  const offered = new Set(
    fixes.flatMap(fix =>
      fix.kind === 'decision' && fix.decision.kind === 'speaker' ? [fix.decision.name] : [],
    ),
  );
  const people = analysis.entities.entities
    .filter(({ type, name }) => type === 'person' && !offered.has(name))
    .map(({ name, roles, mentions }) => ({
      fix: {
        kind: 'decision',
        title: `${name} said this; leave the text as it is`,
        decision: { kind: 'speaker', at, name },
        preferred: false,
      } satisfies Fix,
      detail: roles[0] ?? count(mentions.length, 'mention'),
    }));
  const isMarkable = !fixes.some(
    fix => fix.kind === 'decision' && fix.decision.kind === 'not-speech',
  );
  const notSpeech: Fix = {
    kind: 'decision',
    title: 'This is not speech',
    decision: { kind: 'not-speech', at },
    preferred: false,
  };
  return {
    quotation,
    choices: [
      ...fixes.map(fix => ({ fix, detail: '' })),
      ...people,
      ...(isMarkable && place.attribution.kind !== 'not-speech'
        ? [{ fix: notSpeech, detail: '' }]
        : []),
    ],
  };
}
