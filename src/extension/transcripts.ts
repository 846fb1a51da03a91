import { commands, Disposable, RelativePattern, workspace, type Uri } from 'vscode';
import type { TranscriptFile } from '../server/protocol';
import type { ServerConnection } from './serverConnection';

/** Most files that are read, and the longest that is, so that a stray glob cannot stall the window. */
const MOST_FILES = 500;
const LONGEST_BYTES = 4_000_000;
/** Milliseconds without a change before the transcripts are read again. */
const PAUSE = 300;

/** Reads the transcripts that `copydesk.transcripts` names, hands them to the server, and watches them. */
export class Transcripts implements Disposable {
  readonly #server: ServerConnection;
  readonly #subscriptions: Disposable[] = [];
  #watchers: Disposable[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sent = false;

  constructor(server: ServerConnection) {
    this.#server = server;
    this.#subscriptions.push(
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('copydesk.transcripts')) this.#watch();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#watch()),
    );
    this.#watch();
  }

  /** Reads all transcripts and sends them; nothing is sent where there never were any. */
  async read(): Promise<void> {
    const found = new Map<string, Uri>();
    for (const glob of globs())
      for (const uri of await workspace.findFiles(glob, undefined, MOST_FILES))
        found.set(uri.toString(), uri);
    const uris = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const files: TranscriptFile[] = [];
    for (const uri of uris.slice(0, MOST_FILES)) {
      const file = await readFile(uri);
      if (file !== undefined) files.push(file);
    }
    void commands.executeCommand('setContext', 'copydesk.hasTranscripts', files.length > 0);
    if (files.length === 0 && !this.#sent) return;
    this.#sent = true;
    await this.#server.ask('copydesk/transcripts', { files });
  }

  #watch(): void {
    Disposable.from(...this.#watchers).dispose();
    const again = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.read(), PAUSE);
    };
    this.#watchers = (workspace.workspaceFolders ?? []).flatMap(folder =>
      globs().flatMap(glob => {
        const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, glob));
        return [
          watcher,
          watcher.onDidChange(again),
          watcher.onDidCreate(again),
          watcher.onDidDelete(again),
        ];
      }),
    );
    again();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    Disposable.from(...this.#watchers, ...this.#subscriptions).dispose();
  }
}

function globs(): readonly string[] {
  return workspace.getConfiguration('copydesk').get<string[]>('transcripts') ?? [];
}

async function readFile(uri: Uri): Promise<TranscriptFile | undefined> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    if (bytes.byteLength > LONGEST_BYTES) return undefined;
    const path = workspace.asRelativePath(uri, false);
    return { uri: uri.toString(), path, text: new TextDecoder().decode(bytes) };
  } catch {
    // Gone between listing and reading: the watcher tells of it.
    return undefined;
  }
}
