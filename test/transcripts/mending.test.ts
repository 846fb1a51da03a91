import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { createDraftService } from '../../src/service/draftService';
import { TranscriptComparer } from '../../src/transcripts/compareWithTranscripts';
import type { QuotationComparison } from '../../src/transcripts/comparison';
import { readTranscript } from '../../src/transcripts/readTranscript';
import { mendingEdits, type QuotationMending } from '../../src/transcripts/transcriptChecks';
import { interviews, type Interview } from './interviews';

const service = createDraftService({ models: {}, lexicon: createCompromiseLexicon() });

function compare(draft: string, comparer: TranscriptComparer) {
  const story = service.analyse({ text: draft, language: 'plaintext' })!;
  return { story, comparisons: comparer.compare(story) };
}

/** The draft with one quotation mended. */
function mended(draft: string, comparison: QuotationComparison, mending: QuotationMending): string {
  return [...mendingEdits(draft, comparison, mending)]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      draft,
    );
}

describe('mending the quotations of twelve interviews', function () {
  this.timeout(60_000);
  const wanted = {
    restore: ['verbatim', 'bracketed', 'shortened'],
    'mark-omission': ['shortened'],
  } as const;

  for (const mending of ['restore', 'mark-omission'] as const)
    it(`${mending}: the quotation is then what was said, and nothing outside it is touched`, async () => {
      const all = interviews(1000);
      const comparer = new TranscriptComparer(
        await Promise.all(all.map(({ path, text }: Interview) => readTranscript(path, text))),
      );
      const wrong: string[] = [];
      let count = 0;
      for (const { draft } of all) {
        const { story, comparisons } = compare(draft, comparer);
        for (const comparison of comparisons) {
          const edits = mendingEdits(draft, comparison, mending);
          if (edits.length === 0) continue;
          count++;
          const { content } = story.quotations.quotations[comparison.quotation]!;
          const before = draft.slice(content.start, content.end);
          for (const { start, end } of edits)
            assert.ok(content.start <= start && end <= content.end, before);
          const { comparisons: after, story: later } = compare(
            mended(draft, comparison, mending),
            comparer,
          );
          const found = after.find(({ quotation }) => quotation === comparison.quotation);
          const now = later.quotations.quotations[comparison.quotation];
          if (!wanted[mending].some(kind => kind === found?.kind))
            wrong.push(
              `${comparison.kind} → ${found?.kind}:\n  ${before}\n  ${now && later.draft.text.slice(now.start, now.end)}\n  ${JSON.stringify(found?.changes.map(c => [c.quotedText, c.spokenText, c.shown]))}`,
            );
        }
      }
      assert.ok(count > 10, `${count}`);
      assert.deepEqual(wrong, []);
    });
});
