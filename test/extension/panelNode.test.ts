import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { TextDocument } from 'vscode';
import { moveNodes, nodesOf, type PanelRows } from '../../src/extension/panel/panelNode';
import type { PanelItem } from '../../src/server/protocol';

const DRAFT = {} as TextDocument;

const quotation = (words: string, line: number): PanelItem => ({
  id: `quotation:${words}`,
  kind: 'quotation',
  label: words,
  accessibleLabel: words,
  range: { start: { line, character: 0 }, end: { line, character: 9 } },
  children: [],
});
const speaker = (name: string, ...children: readonly PanelItem[]): PanelItem => ({
  id: `speaker:${name}`,
  kind: 'speaker',
  label: name,
  accessibleLabel: name,
  children,
});
const rows = (version: number, ...items: readonly PanelItem[]): PanelRows => ({
  view: 'quotes',
  document: DRAFT,
  version,
  rows: items,
});

describe('the rows of the panel', () => {
  it('are moved, and stay the same rows, when a paragraph is written above them', () => {
    const shown = nodesOf(rows(1, speaker('Okoye', quotation('“It failed.”', 4))));
    const row = shown[0]?.children[0];
    const later = nodesOf(rows(2, speaker('Okoye', quotation('“It failed.”', 6))));
    assert.equal(moveNodes(shown, later), true);
    assert.equal(shown[0]?.children[0], row);
    assert.deepEqual([row?.version, row?.item.range?.start.line], [2, 6]);
    assert.equal(row?.parent, shown[0]);
  });

  for (const [what, later] of [
    ['a word of a quotation is changed', [speaker('Okoye', quotation('“It fell.”', 4))]],
    ['a quotation gets another speaker', [speaker('Brandt', quotation('“It failed.”', 4))]],
    ['a quotation is cut', [speaker('Okoye')]],
    ['the text is cut', []],
  ] as const)
    it(`are drawn again, from where they stood, when ${what}`, () => {
      const shown = nodesOf(rows(1, speaker('Okoye', quotation('“It failed.”', 4))));
      assert.equal(moveNodes(shown, nodesOf(rows(2, ...later))), false);
      assert.equal(shown[0]?.children[0]?.version, 1);
    });

  it('are drawn again when another draft with the same rows comes to the front', () => {
    const shown = nodesOf(rows(1, quotation('“It failed.”', 4)));
    const other = { ...rows(1, quotation('“It failed.”', 4)), document: {} as TextDocument };
    assert.equal(moveNodes(shown, nodesOf(other)), false);
  });
});
