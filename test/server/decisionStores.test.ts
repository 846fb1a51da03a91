import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DecisionStores } from '../../src/server/decisionStores';
import { DECISIONS_PATH } from '../../src/service/decisionStore';
import { MemoryFiles } from '../../src/service/memoryFiles';

const place = (name: string) => ({ kind: 'name-type', name, type: 'place' }) as const;

describe('the decisions of a workspace', () => {
  for (const root of ['memfs://mount', 'memfs://mount/', 'file:///stories', 'file:///'])
    it(`whose root is ${root} are read again when their file changes`, async () => {
      const files = new MemoryFiles();
      const open = (): DecisionStores => {
        const stores = new DecisionStores({ files: () => files, onProblem: assert.fail });
        stores.setFolders([root]);
        return stores;
      };
      const slash = root.endsWith('/') ? root : `${root}/`;
      const draft = `${slash}harbour.md`;
      const here = open();
      await here.add(draft, place('Larkfield'));
      await open().add(draft, place('Harker'));
      await here.reload(`${slash}${DECISIONS_PATH}`);
      const names = (await here.decisions(draft)).map(
        decision => 'name' in decision && decision.name,
      );
      assert.deepEqual(names.sort(), ['Harker', 'Larkfield']);
    });

  it('go with a draft into another folder', async () => {
    const files = new MemoryFiles();
    const stores = new DecisionStores({ files: () => files, onProblem: assert.fail });
    stores.setFolders(['file:///stories', 'file:///archive']);
    await stores.add('file:///stories/harbour.md', place('Larkfield'));
    await stores.move('file:///stories/harbour.md', 'file:///archive/old/harbour.md');
    assert.deepEqual(await stores.decisions('file:///archive/old/harbour.md'), [
      place('Larkfield'),
    ]);
  });
});
