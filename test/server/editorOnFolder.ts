import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, afterEach, before, beforeEach } from 'mocha';
import type { ServerRequests } from '../../src/server/protocol';
import { bundleServer, EditorClient, SERVER } from './editorClient';

/** An editor on an empty folder, with the address of a draft in it. */
export class EditorOnFolder {
  readonly folder: string;
  /** The draft `boiler.draft` of the folder; it is not on the disk. */
  readonly uri: string;
  editor = new EditorClient();

  constructor(folder: string) {
    this.folder = folder;
    this.uri = this.uriOf('boiler.draft');
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  /** Starts the server on the folder and opens the draft with this text. */
  async open(text: string, settings?: unknown): Promise<void> {
    await this.editor.start({ folder: pathToFileURL(this.folder).href, settings });
    await this.editor.open(this.uri, text);
  }

  /** Asks what our own client asks. */
  ask<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]['params'],
  ): Promise<ServerRequests[M]['result']> {
    return this.editor.connection.sendRequest(method, params);
  }
}

/** Gives each test of a suite a new editor on a new folder; `current` is the one of the running test. */
export function editorOnFolder(): { readonly current: EditorOnFolder } {
  let current: EditorOnFolder;
  before(bundleServer);
  beforeEach(async () => {
    current = new EditorOnFolder(await mkdtemp(join(tmpdir(), 'copydesk-')));
  });
  afterEach(async () => {
    current.editor.kill();
    await rm(current.folder, { recursive: true, force: true });
  });
  after(() => rm(SERVER, { force: true }));
  return {
    get current() {
      return current;
    },
  };
}
