import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'mocha';
import { Position, WorkspaceEdit, workspace } from 'vscode';
import { findingsOf, newDraft, until } from './drafts';

/** The language server that this extension host has started. */
function serverProcess(): number | undefined {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  for (const line of list.split('\n')) {
    const [, pid, parent, args] = /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? [];
    if (Number(parent) === process.pid && args?.includes('dist/server.js')) return Number(pid);
  }
  return undefined;
}

describe('a server that is killed in the middle of its work', () => {
  it('starts again, and the draft is read as if nothing had been', async function () {
    if (process.platform === 'win32') this.skip();
    const draft = await newDraft('The school will close.\n\n“Nobody asked us.”\n');
    await findingsOf(draft, 'unattributed-quote', 1);
    const pid = serverProcess();
    assert.ok(pid !== undefined, 'no server process');
    process.kill(pid, 'SIGKILL');
    const next = await until('another server', () => {
      const found = serverProcess();
      return found !== pid ? found : undefined;
    });
    assert.notEqual(next, pid);
    const edit = new WorkspaceEdit();
    const orphan = '\nThe council met in May. The roof was mended.\n\n“They never do.”\n';
    edit.insert(draft.uri, new Position(3, 0), orphan);
    await workspace.applyEdit(edit);
    await findingsOf(draft, 'unattributed-quote', 2);
  });
});
