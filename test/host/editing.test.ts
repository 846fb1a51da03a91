import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languages, Position, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { codeOf, findingsOf, newDraft, openDraft, until } from './drafts';

describe('while the writer works', () => {
  it('an underline never stands on other words than it was meant for', async () => {
    const draft = await newDraft('The school will close.\n\n“Nobody asked us.”\n');
    await findingsOf(draft, 'unattributed-quote', 1);
    for (let key = 0; key < 40; key++) {
      const edit = new WorkspaceEdit();
      edit.insert(draft.uri, new Position(0, 0), 'e');
      await workspace.applyEdit(edit);
      for (const finding of languages.getDiagnostics(draft.uri))
        if (codeOf(finding) === 'unattributed-quote')
          assert.match(draft.getText(finding.range), /^“|Nobody asked us/);
      await new Promise(resolve => setTimeout(resolve, 15));
    }
    const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
    assert.match(draft.getText(finding!.range), /Nobody asked us/);
  });

  it('two drafts side by side are both read', async () => {
    const left = await newDraft('The school will close.\n\n“Nobody asked us.”\n');
    const right = await workspace.openTextDocument({
      content: 'It rained.\n\n“They will not ask us either.”\n',
      language: 'newsdraft',
    });
    await window.showTextDocument(right, { viewColumn: 2, preserveFocus: true });
    await until('findings in both', () =>
      [left, right].every(draft => languages.getDiagnostics(draft.uri).length > 0)
        ? true
        : undefined,
    );
  });

  it('a draft that is renamed while it is read keeps its warning under the new name', async () => {
    const folder = workspace.workspaceFolders![0]!.uri;
    const from = Uri.joinPath(folder, 'quay.draft');
    const to = Uri.joinPath(folder, 'pier.draft');
    const bytes = new TextEncoder().encode('The quay will close.\n\n“Nobody asked us.”\n');
    await workspace.fs.writeFile(from, bytes);
    await openDraft('quay.draft');
    const rename = new WorkspaceEdit();
    rename.renameFile(from, to);
    await workspace.applyEdit(rename);
    const renamed = await openDraft('pier.draft');
    await findingsOf(renamed, 'unattributed-quote', 1);
    await until('nothing under the old name', () =>
      languages.getDiagnostics(from).length === 0 ? true : undefined,
    );
  });

  it('an empty draft and one of a single word are fine', async () => {
    for (const text of ['', 'TK', '“', '\u200b'])
      assert.equal((await newDraft(text)).getText(), text);
    const after = await newDraft('“Nobody asked us.”\n');
    await findingsOf(after, 'unattributed-quote', 1);
  });
});
