import { Selection, TextEditorRevealType, window, type TextDocument } from 'vscode';
import type { PanelRange } from '../server/protocol';
import { toRange } from './ranges';

/** Selects a place in a draft and brings it to the eye, in the editor that shows the draft already. */
export async function goTo(document: TextDocument, place: PanelRange): Promise<void> {
  const shown = window.visibleTextEditors.find(editor => editor.document === document);
  const editor = await window.showTextDocument(document, {
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
    preserveFocus: false,
  });
  const range = toRange(place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
