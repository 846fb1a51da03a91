import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { createDraftService } from '../../src/service/draftService';
import { TranscriptComparer } from '../../src/transcripts/compareWithTranscripts';
import { readTranscript } from '../../src/transcripts/readTranscript';
import { interviews } from './interviews';

describe('the quotations of twelve interviews', () => {
  it('are told apart: word for word, shortened, altered, said by another, never said', async function () {
    this.timeout(60_000);
    const service = createDraftService({ models: {}, lexicon: createCompromiseLexicon() });
    const all = interviews(Number(process.env['SEED'] ?? 1000));
    const comparer = new TranscriptComparer(
      await Promise.all(all.map(({ path, text }) => readTranscript(path, text))),
    );
    const wrong: string[] = [];
    const counts = { quotations: 0, right: 0, places: 0, placed: 0, alarms: 0, missed: 0 };
    for (const { path, draft, expected, words } of all) {
      assert.ok(words >= 2_000 && words <= 8_000, `${path} has ${words} words`);
      const story = service.analyse({ text: draft, language: 'plaintext' })!;
      const comparisons = comparer.compare(story);
      assert.equal(
        story.quotations.quotations.length,
        expected.length,
        `${path}: a quotation is not read`,
      );
      for (const [index, item] of expected.entries()) {
        const found = comparisons.find(({ quotation }) => quotation === index);
        counts.quotations++;
        if (found?.kind === item.kind) counts.right++;
        else
          wrong.push(
            `${path} ${item.way}: ${item.kind}, got ${found?.kind}: ${item.quoted}\n    ${JSON.stringify(found?.changes.map(change => [change.quotedText, change.spokenText]))}`,
          );
        if (item.kind === 'verbatim' && found?.kind === 'altered') counts.alarms++;
        if (item.kind === 'altered' && found?.kind === 'verbatim') counts.missed++;
        if (item.start === undefined) continue;
        counts.places++;
        const passage = found?.passage;
        if (passage?.path === path && passage.start >= item.start && passage.end <= item.end!)
          counts.placed++;
        else wrong.push(`${path} ${item.way}: another place: ${item.quoted}`);
      }
    }
    console.log(counts, wrong.join('\n'));
    assert.ok(counts.quotations >= 150);
    assert.ok(counts.right >= counts.quotations * 0.97, wrong.join('\n'));
    assert.ok(counts.placed >= counts.places * 0.99, wrong.join('\n'));
    assert.equal(counts.alarms, 0, wrong.join('\n'));
    assert.equal(counts.missed, 0, wrong.join('\n'));
  });
});
