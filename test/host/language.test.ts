import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import {
  commands,
  workspace,
  type DocumentHighlight,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type MarkdownString,
  type Position,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { findingsOf, newDraft, openDraft, rangeOf, until } from './drafts';

describe('in a draft', () => {
  let draft: TextDocument;
  before(async () => {
    draft = await openDraft('ferry.draft');
    await findingsOf(draft, 'unattributed-quote', 1);
  });

  const ask = <T>(command: string, at: Position, ...more: unknown[]): Thenable<T> =>
    commands.executeCommand<T>(command, draft.uri, at, ...more);

  async function hoverOn(words: string): Promise<string> {
    const hovers = await ask<Hover[]>(
      'vscode.executeHoverProvider',
      rangeOf(draft, words).start.translate(0, 2),
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map(content => (typeof content === 'string' ? content : (content as MarkdownString).value))
      .join('\n');
  }

  it('a quotation tells who said it and by which word', async () => {
    const text = await hoverOn('“We have run out of boats');
    assert.match(text, /Torquil Manson/);
    assert.match(text, /said/);
  });

  it('a name tells who it is', async () => {
    assert.match(await hoverOn('Alison Drever'), /Alison Drever/);
  });

  it('a number tells its value or its source', async () => {
    assert.match(await hoverOn('41,000'), /41,000|passengers|source/i);
  });

  it('the outline lists headline and quotations', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      draft.uri,
    );
    const names = JSON.stringify(symbols.map(symbol => [symbol, symbol.children]));
    assert.match(names, /Island ferry to stop for winter/);
    assert.match(names, /We have run out of boats/);
  });

  it('a surname leads to the first full reference', async () => {
    const found = await ask<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      rangeOf(draft, 'Manson told').start,
    );
    const [target] = found;
    assert.ok(target, 'no definition');
    const range =
      'targetUri' in target ? (target.targetSelectionRange ?? target.targetRange) : target.range;
    assert.equal(draft.getText(range), 'Torquil Manson');
  });

  it('all mentions of a person are found and lit', async () => {
    const at = rangeOf(draft, 'Manson told').start;
    const references = await ask<Location[]>('vscode.executeReferenceProvider', at);
    assert.ok(references.length >= 2, `${references.length} references`);
    const highlights = await ask<DocumentHighlight[]>('vscode.executeDocumentHighlights', at);
    assert.ok(highlights.length >= 2, `${highlights.length} highlights`);
  });

  it('a person is renamed everywhere, each mention in its form', async () => {
    const copy = await newDraft(draft.getText());
    await findingsOf(copy, 'unattributed-quote', 1);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      copy.uri,
      rangeOf(copy, 'Torquil Manson').start,
      'Torquil Munro',
    );
    await workspace.applyEdit(edit);
    assert.match(copy.getText(), /said Torquil Munro,/);
    assert.match(copy.getText(), /Munro told a meeting/);
    assert.ok(!copy.getText().includes('Manson'), 'a Manson is left');
  });

  it('the people of the story are offered after a quotation', async () => {
    const copy = await newDraft(`${draft.getText()}\n“We sail at dawn,” `);
    const end = copy.positionAt(copy.getText().length);
    const labels = await until('a person among the completions', async () => {
      const list = await commands.executeCommand<{
        items: { label: string | { label: string } }[];
      }>('vscode.executeCompletionItemProvider', copy.uri, end);
      const found = list.items.map(({ label }) =>
        typeof label === 'string' ? label : label.label,
      );
      return found.some(label => label.includes('Drever')) ? found : undefined;
    });
    assert.ok(labels.length > 0);
  });
});
