/**
 * `npm start`: opens the workbench on the sample drafts with the extension. Desktop VS Code where it
 * can be had; else VS Code in the browser, at the address that is printed (PORT chooses the port).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseHost } from './host/chooseHost';
import { startChild } from './host/childProcess';
import { startCodeServer } from './host/codeServer';
import { packageExtension } from './host/packageExtension';
import { CACHE, ROOT } from './host/places';
import { writeUserSettings } from './host/userSettings';

const SAMPLES = join(ROOT, 'samples');
const FIRST = 'transit-vote.draft';

async function main(): Promise<void> {
  const host = await chooseHost('to look at');
  if (host.kind === 'electron') await openDesktop(host.executable);
  else await serve();
}

async function openDesktop(executable: string): Promise<void> {
  const profile = join(CACHE, 'profile');
  mkdirSync(profile, { recursive: true });
  writeUserSettings(profile);
  const child = startChild(
    executable,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--extensionDevelopmentPath=${ROOT}`,
      `--user-data-dir=${profile}`,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--skip-welcome',
      SAMPLES,
      join(SAMPLES, FIRST),
    ],
    {},
  );
  console.log('Copydesk is open on samples/. Close its window, or press Ctrl-C, to end.');
  await child.exited;
}

async function serve(): Promise<void> {
  const { file } = await packageExtension();
  const server = await startCodeServer({ vsix: [file], port: Number(process.env['PORT'] ?? 0) });
  const first = `vscode-remote://${new URL(server.origin).host}${join(SAMPLES, FIRST)}`;
  const address = server.workbench(SAMPLES, [['openFile', first]]);
  console.log(`Copydesk is open on samples/ at\n\n  ${address}\n`);
  console.log('Press Ctrl-C to end.');
  await server.ended;
  throw new Error(`The workbench ended by itself.\n${server.output().slice(-2_000)}`);
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
