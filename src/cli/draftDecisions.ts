import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Decision } from '../decisions/decision';
import { nodeFiles } from '../node/nodeFiles';
import { createDecisionStore, DECISIONS_PATH, type DecisionStore } from '../service/decisionStore';

/** The nearest folder above a file that keeps decisions. */
function folderAbove(path: string): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, DECISIONS_PATH))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Finds what was decided about drafts, in the `.copydesk` folder above each of them. */
export class DraftDecisions {
  readonly #stores = new Map<string, DecisionStore>();
  readonly #tell: (message: string) => void;

  constructor(tell: (message: string) => void) {
    this.#tell = tell;
  }

  /** The decisions that hold for the draft at a path; none where nobody has decided anything. */
  async of(path: string): Promise<readonly Decision[]> {
    const file = resolve(path);
    const folder = folderAbove(file);
    if (folder === undefined) return [];
    let store = this.#stores.get(folder);
    if (store === undefined) {
      store = createDecisionStore({
        files: nodeFiles,
        folder: pathToFileURL(folder).href,
        onProblem: this.#tell,
      });
      this.#stores.set(folder, store);
    }
    return store.decisions(relative(folder, file).split(sep).join('/'));
  }
}
