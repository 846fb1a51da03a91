import { EventEmitter, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { isDraft } from './drafts';

/** The draft that the panel is about: the active editor's, or the last one while it is open. */
export class ActiveDraft implements Disposable {
  readonly #changed = new EventEmitter<TextDocument | undefined>();
  readonly #subscriptions: readonly Disposable[];
  #document: TextDocument | undefined;

  constructor() {
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#update()),
      workspace.onDidCloseTextDocument(closed => {
        if (closed === this.#document) this.#set(undefined);
      }),
      workspace.onDidOpenTextDocument(() => this.#update()),
    ];
    this.#update();
  }

  readonly onDidChange = this.#changed.event;

  get document(): TextDocument | undefined {
    return this.#document;
  }

  #update(): void {
    const active = window.activeTextEditor?.document;
    if (active !== undefined && isDraft(active)) this.#set(active);
    else if (active !== undefined && active.uri.scheme === 'file') this.#set(undefined);
  }

  #set(document: TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire(document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }
}
