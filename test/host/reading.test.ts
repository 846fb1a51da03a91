import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  commands,
  languages,
  Position,
  Range,
  workspace,
  WorkspaceEdit,
  type CodeLens,
  type InlayHint,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
} from 'vscode';
import { findings, findingsOf, newDraft, openDraft, until } from './drafts';
import { deleteFiles, writeFile } from './files';
import { withSettings } from './settings';

const ORPHAN = 'The school will close.\n\n“Nobody asked us.”\n';

/** Long enough for findings to come, were they to come. */
const aWhile = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 700));

async function append(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  await workspace.applyEdit(edit);
}

describe('a draft is read', () => {
  before(() => writeFile('read.draft', ORPHAN));
  after(() => deleteFiles('read.draft'));

  it('on saving alone, where the settings say so', async () => {
    await withSettings({ run: 'onSave' }, async () => {
      const draft = await openDraft('read.draft');
      await findingsOf(draft, 'unattributed-quote', 1);
      await append(draft, '\nIt rained.\n\n“They never will.”\n');
      await aWhile();
      assert.equal(findings(draft, 'unattributed-quote').length, 1);
      const edit = new WorkspaceEdit();
      edit.insert(draft.uri, new Position(0, 0), 'By Ida Holm\n\n');
      await workspace.applyEdit(edit);
      await until('the underline below the new line', () => {
        const [finding] = findings(draft, 'unattributed-quote');
        return finding?.range.start.line === 4 ? true : undefined;
      });
      const asked = draft.positionAt(draft.getText().indexOf('asked us'));
      const inside = new WorkspaceEdit();
      inside.insert(draft.uri, asked, 'ever ');
      await workspace.applyEdit(inside);
      await findingsOf(draft, 'unattributed-quote', 0);
      await draft.save();
      await findingsOf(draft, 'unattributed-quote', 2);
    });
  });

  it('by command alone, where the settings say so', async () => {
    await withSettings({ run: 'manual' }, async () => {
      const draft = await newDraft(ORPHAN);
      await aWhile();
      assert.equal(languages.getDiagnostics(draft.uri).length, 0);
      await commands.executeCommand('copydesk.checkDraft');
      await findingsOf(draft, 'unattributed-quote', 1);
    });
  });

  it('not at all, where a glob leaves it out, and again when the glob goes', async () => {
    const draft = await openDraft('read.draft');
    await commands.executeCommand('workbench.action.files.revert');
    await until('a finding', () => findings(draft, 'unattributed-quote')[0]);
    await withSettings({ exclude: ['**/read.*'] }, async () => {
      await findingsOf(draft, 'unattributed-quote', 0);
    });
    await until('the finding again', () => findings(draft, 'unattributed-quote')[0]);
  });

  it('whatever bytes it holds, line ends and all', async () => {
    const texts = {
      crlf: 'The school will close.\r\n\r\n“Nobody asked us.”\r\n',
      'no-end': '“Nobody asked us.”',
      surrogates: `\ud800 and \udc00.\n\n“Nobody \ud83d asked us.”\n`,
      controls: 'The \u0000\u0001\u0002 school.\n\n“Nobody asked us.”\n',
    };
    for (const [name, text] of Object.entries(texts)) {
      const draft = await newDraft(text);
      const [finding] = await findingsOf(draft, 'unattributed-quote', 1);
      assert.match(draft.getText(finding!.range), /^“Nobody[^”]*asked us\.”$/, name);
    }
  });

  it('as far as the limit, and no further', async () => {
    await withSettings({ maxLength: 1_000 }, async () => {
      const draft = await newDraft(`${ORPHAN}\n${'It rained. '.repeat(200)}\n\n${ORPHAN}`);
      await findingsOf(draft, 'unattributed-quote', 1);
      await aWhile();
      assert.equal(findings(draft, 'unattributed-quote').length, 1);
    });
  });
});

describe('in the text, where the settings ask for it', () => {
  const STORY =
    'Ida Holm commands the ferry. “We wait for a part,” she said. “It comes by road.”\n\nIt rained.\n\n“Nobody asked us.”\n';

  const lenses = async (draft: TextDocument): Promise<readonly string[]> =>
    (
      await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', draft.uri, 20)
    ).map(({ command }) => command?.title ?? '');
  const hints = async (draft: TextDocument): Promise<readonly string[]> =>
    (
      await commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        draft.uri,
        draft.validateRange(new Range(0, 0, 999, 0)),
      )
    ).map(({ label }) =>
      typeof label === 'string' ? label : label.map(part => part.value).join(''),
    );

  it('the speakers stand above their paragraphs, and ask who is missing', async () => {
    const draft = await newDraft(STORY);
    await findingsOf(draft, 'unattributed-quote', 1);
    assert.deepEqual(await lenses(draft), []);
    await withSettings({ codeLens: true }, async () => {
      const titles = await until('lenses', async () => {
        const found = await lenses(draft);
        return found.length > 0 ? found : undefined;
      });
      assert.deepEqual(titles, ['Ida Holm · 2 quotes', 'Who said this? · 1 quote']);
    });
  });

  it('a pronoun that speaks tells whom it stands for', async () => {
    const draft = await newDraft(STORY);
    await findingsOf(draft, 'unattributed-quote', 1);
    assert.deepEqual(await hints(draft), []);
    await withSettings({ inlayHints: true }, async () => {
      const labels = await until('hints', async () => {
        const found = await hints(draft);
        return found.length > 0 ? found : undefined;
      });
      assert.deepEqual(labels, ['(Ida Holm)']);
    });
  });

  /** What is coloured as what. */
  async function coloured(draft: TextDocument): Promise<readonly string[]> {
    const legend = await commands.executeCommand<SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      draft.uri,
    );
    const { data } = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      draft.uri,
    );
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.subarray(i, i + 4);
      line += down;
      character = down === 0 ? character + right : right;
      const from = draft.offsetAt(new Position(line, character));
      found.push(`${legend.tokenTypes[type]} ${draft.getText().slice(from, from + length)}`);
    }
    return found;
  }

  it('speakers and placeholders are coloured, in Markdown too, or everything, or nothing', async () => {
    const draft = await newDraft('Ida Holm lost $4 million. “It is TK,” Holm said.\n', 'markdown');
    await findingsOf(draft, 'placeholder', 1);
    assert.deepEqual(await coloured(draft), ['placeholder TK', 'speaker Holm']);
    await withSettings({ semanticHighlighting: 'full' }, async () => {
      const all = await until('all colours', async () => {
        const found = await coloured(draft);
        return found.length > 2 ? found : undefined;
      });
      assert.deepEqual(all, [
        'claim $4 million',
        'quotation “It is ',
        'placeholder TK',
        'quotation ,”',
        'speaker Holm',
        'cue said',
      ]);
    });
    await withSettings({ semanticHighlighting: 'off' }, async () => {
      await until('no colours', async () =>
        (await coloured(draft)).length === 0 ? true : undefined,
      );
    });
  });
});
