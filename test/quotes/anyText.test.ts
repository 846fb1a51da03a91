import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../src/draft/readDraft';
import { tokenizeParagraph } from '../../src/draft/tokenize';
import type { Range } from '../../src/draft/range';
import { quotationsIn } from './markedUp';

/** Texts thick with what the readers look for, lone surrogates and pairs among it. */
const pieces = fc.constantFrom(
  ...'“”‘’"\'«»„`-—.,:;?!()[]<>&#*_~ \t\n\r\u00a0\u2028\ud800\udc00'.split(''),
  ...['\r\n', '\n\n', '> ', '- ', '1. ', '---\n', '```', "''", '&ldquo;', 'â€œ', 'â€', 'â€”', '😀'],
  ...[
    'word',
    'Name',
    'U.S.',
    'Mr.',
    's',
    "players'",
    '’90s',
    '6\'2"',
    'Q: ',
    'PARIS — ',
    'http://a.b',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
);
const language = fc.constantFrom('plaintext', 'markdown', 'newsdraft');

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

function assertPlace(text: string, { start, end }: Range): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end}`);
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `${start}–${end} splits a pair`);
}

describe('any text', () => {
  it('has paragraphs and tokens in order, inside it, between characters', () => {
    fc.assert(
      fc.property(anyText, language, (text, kind) => {
        let end = 0;
        for (const paragraph of readDraft(text, kind).paragraphs) {
          assertPlace(text, paragraph);
          assert.ok(paragraph.start >= end);
          end = paragraph.end;
          let last = 0;
          for (const token of tokenizeParagraph(paragraph.text).tokens) {
            assertPlace(paragraph.text, token);
            assert.ok(token.start >= last && token.end > token.start);
            assert.equal(token.text, paragraph.text.slice(token.start, token.end));
            last = token.end;
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it('has quotations in order, inside it, each around its content', () => {
    fc.assert(
      fc.property(anyText, language, fc.constantFrom('auto', 'british'), (text, kind, style) => {
        const reading = quotationsIn(text, style, kind);
        let end = 0;
        for (const quotation of reading.quotations) {
          assertPlace(text, quotation);
          assert.ok(quotation.start >= end);
          end = quotation.end;
          for (const own of [quotation, ...quotation.nested]) {
            assertPlace(text, own.content);
            assert.ok(own.start < own.content.start && own.content.end <= own.end);
            assert.ok(own.start >= quotation.start && own.end <= quotation.end);
          }
        }
        assert.equal(reading.uses.length, reading.quotations.length);
        for (const mark of reading.stray) assertPlace(text, mark);
      }),
      { numRuns: 250 },
    );
  });

  it('may hold twenty thousand marks of any kind', () => {
    for (const mark of ['"', '“', '”', "'", '‘', '“a” ', '“‘', "a' ", '<a "', '> “\n'])
      assert.doesNotThrow(() => quotationsIn(mark.repeat(20_000 / mark.length)));
  });
});
