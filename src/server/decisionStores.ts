import { URI, Utils } from 'vscode-uri';
import type { Decision, DecisionScope } from '../decisions/decision';
import { createDecisionStore, type DecisionStore } from '../service/decisionStore';
import type { Files } from '../service/files';
import { MemoryFiles } from '../service/memoryFiles';

interface DecisionStoresOptions {
  /** The files of a folder; undefined where nothing can be kept. */
  readonly files: (folder: URI) => Files | undefined;
  readonly onProblem: (message: string) => void;
}

/** A draft in the store of its folder. */
interface Kept {
  readonly store: DecisionStore;
  readonly draft: string;
}

/**
 * The decisions about every draft: those of a workspace folder lie in it, those of a draft outside
 * every folder beside it, and those of an unsaved draft are remembered until it closes.
 */
export class DecisionStores {
  readonly #options: DecisionStoresOptions;
  readonly #stores = new Map<string, DecisionStore>();
  #folders: readonly URI[] = [];

  constructor(options: DecisionStoresOptions) {
    this.#options = options;
  }

  /** The folders of the workspace. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map(uri => URI.parse(uri)).sort((a, b) => b.path.length - a.path.length);
  }

  decisions(uri: string): Promise<readonly Decision[]> {
    const { store, draft } = this.#of(uri);
    return store.decisions(draft);
  }

  async add(uri: string, decision: Decision, scope?: DecisionScope): Promise<void> {
    const { store, draft } = this.#of(uri);
    await store.add(draft, decision, scope);
  }

  /** Forgets a decision, whether it holds for the draft or for every draft of the folder. */
  async remove(uri: string, decision: Decision): Promise<void> {
    const { store, draft } = this.#of(uri);
    await store.remove(draft, decision, 'draft');
    await store.remove(draft, decision, 'workspace');
  }

  /** The draft was renamed: its decisions go with it, to another folder too. */
  async move(from: string, to: string): Promise<void> {
    const source = this.#of(from);
    const target = this.#of(to);
    if (source.store === target.store) return source.store.move(source.draft, target.draft);
    const there = new Set(await target.store.decisions(target.draft));
    for (const decision of await source.store.decisions(source.draft))
      if (!there.has(decision)) await target.store.add(target.draft, decision);
  }

  /** A decisions file changed on disk. */
  async reload(uri: string): Promise<void> {
    const folder = Utils.resolvePath(URI.parse(uri), '../..');
    await this.#stores.get(addressOf(folder))?.reload();
  }

  #of(uri: string): Kept {
    const parsed = URI.parse(uri);
    const folder =
      this.#folders.find(
        ({ scheme, authority, path }) =>
          scheme === parsed.scheme &&
          authority === parsed.authority &&
          parsed.path.startsWith(path.endsWith('/') ? path : `${path}/`),
      ) ?? Utils.dirname(parsed);
    const draft = parsed.path.slice(folder.path.replace(/\/$/, '').length + 1);
    return { store: this.#store(folder), draft: draft === '' ? parsed.path : draft };
  }

  #store(folder: URI): DecisionStore {
    const key = addressOf(folder);
    const known = this.#stores.get(key);
    if (known !== undefined) return known;
    const made = createDecisionStore({
      files: this.#options.files(folder) ?? new MemoryFiles(),
      folder: key,
      onProblem: this.#options.onProblem,
    });
    this.#stores.set(key, made);
    return made;
  }
}

/** A folder's address without a slash at the end: the root of a virtual workspace may have one or none. */
function addressOf(folder: URI): string {
  return folder.toString().replace(/\/$/, '');
}
