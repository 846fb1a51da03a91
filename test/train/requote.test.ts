import assert from 'node:assert/strict';
import type { GoldDocument, GoldSpan } from '../../scripts/train/corpora';
import { requote } from '../../scripts/train/requote';

const TEXT = 'Ada Lund said the old dam would not hold. She left.';

function span(words: string): GoldSpan {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  return { start, end, text: words, parts: [[start, end]] };
}

const statement = span('the old dam would not hold');
const document: GoldDocument = {
  id: 'news/1',
  publisher: 'Gazette',
  text: TEXT,
  quotes: [
    {
      ...statement,
      type: 'indirect',
      attr: 'attributed',
      speaker: span('Ada Lund'),
      cue: span('said'),
    },
  ],
};

describe('marks put around words of an indirect statement', () => {
  const versions = Array.from({ length: 40 }, (_, seed) => requote(document, seed));

  it('stand around words of the statement, and the annotation moves with them', () => {
    const quoted = versions.filter(({ quotes }) => quotes.length > 0);
    assert.ok(quoted.length > 0);
    for (const { text, quotes } of quoted)
      for (const { start, end, speaker, cue } of quotes) {
        assert.match(text.slice(start, end), /^"[^"]+"$/);
        assert.equal(text.slice(speaker?.start, speaker?.end), 'Ada Lund');
        assert.equal(text.slice(cue?.start, cue?.end), 'said');
        assert.equal(text.replaceAll('"', ''), TEXT);
      }
  });

  it('leave other articles and statements without marks as they are', () => {
    assert.ok(versions.some(({ text, quotes }) => text === TEXT && quotes.length === 0));
  });
});
