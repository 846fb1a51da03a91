import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOne } from '../host/bundleSuite';
import { chooseHost } from '../host/chooseHost';
import { ROOT } from '../host/places';
import { runSuite } from '../host/runSuite';

/** What the extension host of a real VS Code tells of the extension's start. */
export interface Activation {
  readonly host: string;
  readonly notes: Readonly<Record<string, string>>;
}

/** A host sometimes wakes the extension before the suite is there to see it. */
const ATTEMPTS = 3;

/** Wakes the extension in a real VS Code; undefined where there is none to be had. */
export async function measureActivation(): Promise<Activation | undefined> {
  const host = await chooseHost().catch(() => undefined);
  if (host === undefined) return undefined;
  const workspace = mkdtempSync(join(tmpdir(), 'copydesk-drafts-'));
  cpSync(join(ROOT, 'test/host/drafts'), workspace, { recursive: true });
  try {
    const suite = await bundleOne('activation', 'activationAlone.ts');
    let notes: Activation['notes'] = {};
    for (let attempt = 0; attempt < ATTEMPTS && notes['activation'] === undefined; attempt++)
      notes = (await runSuite(host, suite, workspace)).notes;
    return { host: host.name, notes };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
