import { Disposable, window, workspace } from 'vscode';
import type { ActiveDraft } from '../activeDraft';
import type { Panel } from './panel';

const PAUSE_MS = 120;

/** Selects in the panel what the cursor is in, where the setting asks for it. */
export function followCursor(panel: Panel, active: ActiveDraft): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const subscription = window.onDidChangeTextEditorSelection(({ textEditor }) => {
    clearTimeout(timer);
    if (textEditor.document !== active.document) return;
    if (!workspace.getConfiguration('copydesk').get<boolean>('panel.followCursor', false)) return;
    timer = setTimeout(() => void panel.follow(textEditor.selection), PAUSE_MS);
  });
  return Disposable.from(subscription, new Disposable(() => clearTimeout(timer)));
}
