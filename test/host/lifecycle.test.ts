import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  commands,
  languages,
  Position,
  Range,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type Uri,
} from 'vscode';
import { findings, findingsOf, newDraft, openDraft, pick, until } from './drafts';
import { deleteInEditor, writeFile } from './files';

const ORPHAN = 'The school will close.\n\n“Nobody asked us.”\n';
/** Long enough to be still under work when the next thing happens to it. */
const LONG = `${'The ferry was late again on Tuesday, Ida Holm said, and 41 people waited.\n\n'.repeat(2_000)}“Nobody asked us.”\n`;

const aWhile = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1_500));
const versionOf = (finding: Diagnostic): number | undefined =>
  (finding as { data?: { version?: number } }).data?.version;

describe('a draft', () => {
  it('that is closed while it is read leaves nothing behind', async () => {
    const { uri } = await newDraft(LONG);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await aWhile();
    assert.deepEqual(languages.getDiagnostics(uri), []);
    const next = await newDraft(ORPHAN);
    await findingsOf(next, 'unattributed-quote', 1);
  });

  it('that is deleted while it is read leaves nothing behind', async () => {
    const uri = await writeFile('gone.draft', LONG);
    await openDraft('gone.draft');
    await deleteInEditor('gone.draft');
    await aWhile();
    assert.deepEqual(languages.getDiagnostics(uri), []);
  });

  it('that is shown twice is one draft: a fix in one is a fix in both', async () => {
    const draft = await newDraft(ORPHAN);
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    await window.showTextDocument(draft, { viewColumn: ViewColumn.Beside });
    assert.equal(window.visibleTextEditors.filter(editor => editor.document === draft).length, 2);
    await pick(draft, finding!.range, /TK/);
    await until('the placeholder', () => (/\bTK\b/.test(draft.getText()) ? true : undefined));
    assert.equal(draft.getText().match(/\bTK\b/g)?.length, 1);
    await findingsOf(draft, 'placeholder', 1);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('that is typed in gets findings of its own words, never of older ones', async () => {
    const draft = await newDraft(ORPHAN);
    await findingsOf(draft, 'unattributed-quote', 1);
    let latest = 0;
    const look = (): void => {
      const found = findings(draft, 'unattributed-quote');
      for (const finding of found) {
        const version = versionOf(finding);
        assert.ok(version !== undefined, 'a finding without a version');
        assert.ok(version >= latest, `findings of version ${version} after those of ${latest}`);
        latest = version;
        if (version === draft.version)
          assert.match(draft.getText(finding.range), /^“Nobod[^”]*asked us\.”$/);
      }
    };
    for (let key = 0; key < 60; key++) {
      const edit = new WorkspaceEdit();
      const inside = draft.positionAt(draft.getText().indexOf('asked'));
      if (key % 3 === 0) edit.insert(draft.uri, new Position(0, 0), key % 2 ? 'e' : '\n');
      else if (key % 3 === 1) edit.insert(draft.uri, inside, 'x ');
      else if (key < 50) edit.delete(draft.uri, new Range(inside.translate(0, -2), inside));
      await workspace.applyEdit(edit);
      look();
      // Sometimes a pause in which findings arrive, sometimes none.
      await new Promise(resolve => setTimeout(resolve, key % 4 === 0 ? 120 : 5));
      look();
    }
    await until('findings of the last version', () => {
      const [finding] = findings(draft, 'unattributed-quote');
      return finding !== undefined && versionOf(finding) === draft.version ? true : undefined;
    });
    look();
  });

  it('among a hundred open ones is read as soon as it is looked at', async () => {
    const open: Uri[] = [];
    for (let i = 0; i < 100; i++)
      open.push(
        (
          await workspace.openTextDocument({
            content: `Ward ${i}.\n\n${ORPHAN}`,
            language: 'newsdraft',
          })
        ).uri,
      );
    const last = await workspace.openTextDocument(open.at(-1)!);
    await window.showTextDocument(last);
    await findingsOf(last, 'unattributed-quote', 1);
    await until('all of them read', () =>
      open.every(uri => languages.getDiagnostics(uri).length > 0) ? true : undefined,
    );
  });
});
