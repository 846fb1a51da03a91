import { join } from 'node:path';
import { createCompromiseLexicon } from '../../../src/draft/compromiseLexicon';
import { readModels } from '../../../src/node/readModels';
import type { Analysis, DraftInput } from '../../../src/service/analysis';
import { createDraftService } from '../../../src/service/draftService';

const service = createDraftService({
  models: readModels(join(__dirname, '../../../models')),
  lexicon: createCompromiseLexicon(),
});

/** The analysis of a draft, as the editor has it. */
export function analysed(text: string, more: Partial<DraftInput> = {}): Analysis {
  const analysis = service.analyse({ text, language: 'newsdraft', ...more });
  if (analysis === undefined) throw new Error('The analysis was stopped.');
  return analysis;
}

/** The offset of the `nth` (from 1) occurrence of some words, a little inside them. */
export function inside({ draft }: Analysis, words: string, nth = 1): number {
  let at = -1;
  for (let n = 0; n < nth; n++) at = draft.text.indexOf(words, at + 1);
  if (at === -1) throw new Error(`“${words}” is not in the draft.`);
  return at + 1;
}

/** The draft with edits applied. */
export function edited(
  { draft }: Analysis,
  edits: readonly { start: number; end: number; newText: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      draft.text,
    );
}

/** The words at some ranges. */
export function wordsAt(
  { draft }: Analysis,
  ranges: readonly { start: number; end: number }[],
): readonly string[] {
  return ranges.map(({ start, end }) => draft.text.slice(start, end));
}
