import {
  commands,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode';

const PATIENCE_MS = 30_000;

/** Opens a draft of the workspace in the editor. */
export async function openDraft(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No workspace folder is open.');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  await window.showTextDocument(document);
  return document;
}

/** A new draft that is saved nowhere. */
export async function newDraft(content: string, language = 'newsdraft'): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language });
  await window.showTextDocument(document);
  return document;
}

/** Waits until `look` finds something; says what was missing otherwise. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Copydesk's findings of one kind in a draft. */
export function findings(document: TextDocument, code: string): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(finding => codeOf(finding) === code);
}

/** Waits for exactly so many findings of one kind. */
export function findingsOf(
  document: TextDocument,
  code: string,
  count: number,
): Promise<readonly Diagnostic[]> {
  return until(`${count} × ${code}`, () => {
    const found = findings(document, code);
    return found.length === count ? found : undefined;
  });
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The light bulb's entries for a place, with their edits. */
export async function lightBulb(document: TextDocument, at: Range): Promise<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    at,
    undefined,
    30,
  );
}

/** Picks the first entry of the light bulb whose title matches, and does what it says. */
export async function pick(document: TextDocument, at: Range, title: RegExp): Promise<void> {
  const actions = await lightBulb(document, at);
  const action = actions.find(candidate => title.test(candidate.title));
  if (action === undefined)
    throw new Error(`No ${title} among ${actions.map(offer => offer.title).join(' | ')}`);
  if (action.edit !== undefined) await workspace.applyEdit(action.edit);
  if (action.command !== undefined)
    await commands.executeCommand(
      action.command.command,
      ...((action.command.arguments ?? []) as readonly unknown[]),
    );
}

/** Where some words stand in a draft. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the draft.`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}
