import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { TextDocument } from 'vscode';
import type { PanelNode, PanelRows } from '../../src/extension/panel/panelNode';
import { ShownRows } from '../../src/extension/panel/shownRows';

const DRAFT = {} as TextDocument;

function draftWith(version: number, ...people: readonly string[]): PanelRows {
  return {
    view: 'entities',
    document: DRAFT,
    version,
    rows: people.map(name => ({
      id: name,
      kind: 'person',
      label: name,
      accessibleLabel: name,
      children: [],
    })),
  };
}

describe('the rows that the editor shows', () => {
  let draft: PanelRows;
  let visible: boolean;
  let redrawn: number;
  let rows: ShownRows;
  beforeEach(() => {
    draft = draftWith(1, 'Marta Okoye');
    visible = true;
    redrawn = 0;
    rows = new ShownRows({
      source: () => Promise.resolve(draft),
      isVisible: () => visible,
      redraw: () => redrawn++,
    });
  });

  const labels = (nodes: readonly PanelNode[]) => nodes.map(({ item }) => item.label);

  it('are left alone where a later version has the same', async () => {
    const [row] = await rows.ask();
    draft = draftWith(2, 'Marta Okoye');
    await rows.refresh();
    assert.equal(redrawn, 0);
    assert.deepEqual([row?.version, rows.roots[0]], [2, row]);
  });

  it('are drawn again where somebody new is named', async () => {
    await rows.ask();
    draft = draftWith(2, 'Marta Okoye', 'Lindiwe Brandt');
    await rows.refresh();
    assert.equal(redrawn, 1);
    assert.deepEqual(labels(await rows.ask()), ['Marta Okoye', 'Lindiwe Brandt']);
  });

  it('are not drawn again when word of an analysis comes while the editor asks for them', async () => {
    const asked = rows.ask();
    await rows.refresh();
    assert.deepEqual(labels(await asked), ['Marta Okoye']);
    assert.equal(redrawn, 0);
  });

  it('are the same objects when the editor asks twice', async () => {
    const [first, second] = await Promise.all([rows.ask(), rows.ask()]);
    assert.equal(first[0], second[0]);
  });

  it('of a hidden view are drawn again when it is shown', async () => {
    await rows.ask();
    visible = false;
    draft = draftWith(2, 'Lindiwe Brandt');
    await rows.refresh();
    assert.equal(redrawn, 0);
    visible = true;
    await rows.catchUp();
    assert.equal(redrawn, 1);
    assert.deepEqual(labels(await rows.ask()), ['Lindiwe Brandt']);
  });

  it('that cannot be read are asked for by the editor, which tells of it', async () => {
    let fails = true;
    const broken = new ShownRows({
      source: () => (fails ? Promise.reject(new Error('gone')) : Promise.resolve(draft)),
      isVisible: () => true,
      redraw: () => redrawn++,
    });
    await broken.refresh();
    assert.equal(redrawn, 1);
    await assert.rejects(broken.ask());
    fails = false;
    assert.deepEqual(labels(await broken.ask()), ['Marta Okoye']);
  });
});
