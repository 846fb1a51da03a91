import { existsSync } from 'node:fs';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { canInstall, installDebian } from './debian';
import { CACHE } from './places';

const VIRTUAL_SCREEN = '/usr/bin/xvfb-run';

/** What a bare Debian lacks to run a desktop program. */
const LIBRARIES = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxkbfile1',
];

/** Desktop VS Code, or why there is none. */
export type Desktop =
  | { readonly kind: 'found'; readonly executable: string; readonly how: string }
  | { readonly kind: 'missing'; readonly why: string };

/**
 * Finds desktop VS Code and a screen for it: `VSCODE_EXECUTABLE`, else the download of
 * `@vscode/test-electron`, kept in `.vscode-test/`.
 */
export async function findDesktop(virtualScreen: boolean): Promise<Desktop> {
  if (lacksScreen() && !virtualScreen) return { kind: 'missing', why: 'there is no screen' };
  const given = process.env['VSCODE_EXECUTABLE'];
  if (given)
    return existsSync(given)
      ? withScreen(given, 'VSCODE_EXECUTABLE')
      : { kind: 'missing', why: `VSCODE_EXECUTABLE names ${given}, which is not there` };
  try {
    const executable = await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: CACHE,
      reporter: { report: () => undefined, error: () => undefined },
    });
    return withScreen(executable, 'the download of @vscode/test-electron');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'missing', why: `it could not be downloaded (${why.split('\n')[0]})` };
  }
}

function withScreen(executable: string, how: string): Desktop {
  if (lacksScreen() && !existsSync(VIRTUAL_SCREEN)) {
    if (!canInstall())
      return { kind: 'missing', why: 'there is no screen: `sudo apt-get install xvfb`' };
    installDebian(...LIBRARIES);
  }
  return { kind: 'found', executable, how };
}

function lacksScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/** The command that runs a desktop program here: on a virtual screen where there is no other. */
export function onScreen(
  executable: string,
  args: readonly string[],
): { readonly command: string; readonly args: readonly string[] } {
  const all = process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args;
  return lacksScreen()
    ? { command: VIRTUAL_SCREEN, args: ['-a', executable, ...all] }
    : { command: executable, args: all };
}
