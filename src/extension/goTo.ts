import { commands, Range, Selection, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { PanelRange } from '../server/protocol';

/** Selects a place in a draft and brings it to the eye. */
export async function goTo(uri: string, { start, end }: PanelRange): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const shown = window.visibleTextEditors.find(editor => editor.document === document);
  const editor = await window.showTextDocument(document, {
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
    preserveFocus: false,
  });
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

export function registerGoTo(): Disposable {
  return commands.registerCommand('copydesk.goTo', goTo);
}
