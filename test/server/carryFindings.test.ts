import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import { carryFindings } from '../../src/server/carryFindings';
import { createDraftService } from '../../src/service/draftService';

const service = createDraftService({ models: {}, lexicon: EMPTY_LEXICON });
const STORY =
  'It rained.\n\n“Nobody asked us.”\n\nThe school has TK pupils.\n\n“They never will.”\n';
const documentOf = (text: string, version: number): TextDocument =>
  TextDocument.create('file:///story.draft', 'newsdraft', version, text);

/** The words of the findings that are left after `from` has become `to`. */
function left(to: string, from = STORY): readonly string[] {
  const analysis = service.analyse({ text: from, language: 'newsdraft' })!;
  const carried = carryFindings({ document: documentOf(from, 1), analysis }, documentOf(to, 2));
  assert.equal(carried.document.version, 2);
  return carried.analysis.diagnostics.map(({ start, end }) => to.slice(start, end));
}

describe('findings of an older version', () => {
  it('go with their words where the change is elsewhere', () => {
    const all = ['“Nobody asked us.”', 'TK', '“They never will.”'];
    assert.deepEqual(left(STORY), all);
    assert.deepEqual(left(`A line above.\n\n${STORY}`), all);
    assert.deepEqual(left(`${STORY}\nA line below.\n`), all);
    assert.deepEqual(left(STORY.replace('The school', 'It')), all);
  });

  it('are left out where the change touches them', () => {
    assert.deepEqual(left(STORY.replace('Nobody', 'Who')), ['TK', '“They never will.”']);
    assert.deepEqual(left(STORY.replace('us.”', 'us.” Ida Holm said.')), [
      'TK',
      '“They never will.”',
    ]);
    assert.deepEqual(left(STORY.replace('TK', '40')), ['“Nobody asked us.”', '“They never will.”']);
    assert.deepEqual(left(''), []);
  });

  it('never stand on other words, whatever was changed', () => {
    const places = fc.tuple(fc.nat(STORY.length), fc.nat(20), fc.string({ maxLength: 8 }));
    const words = new Set(left(STORY));
    fc.assert(
      fc.property(fc.array(places, { maxLength: 5 }), edits => {
        const text = edits.reduce(
          (draft, [at, gone, put]) => draft.slice(0, at) + put + draft.slice(at + gone),
          STORY,
        );
        for (const found of left(text)) assert.ok(words.has(found), found);
      }),
    );
  });
});
