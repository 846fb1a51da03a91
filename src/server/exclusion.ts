import picomatch from 'picomatch/posix';
import { URI } from 'vscode-uri';

/** Tells whether a file is no draft, by the globs of the settings; a glob that cannot be read fits nothing. */
export function isExcluded(
  uri: string,
  folders: readonly string[],
  globs: readonly string[],
): boolean {
  if (globs.length === 0) return false;
  const { path, scheme } = URI.parse(uri);
  if (scheme === 'untitled') return false;
  const folder = folders
    .map(candidate => `${URI.parse(candidate).path.replace(/\/$/, '')}/`)
    .filter(candidate => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const relative =
    folder === undefined ? (path.split('/').at(-1) ?? path) : path.slice(folder.length);
  return matcher(globs)(relative);
}

const matchers = new WeakMap<readonly string[], (path: string) => boolean>();

function matcher(globs: readonly string[]): (path: string) => boolean {
  const known = matchers.get(globs);
  if (known !== undefined) return known;
  const made = picomatch([...globs], { dot: true, nocase: true });
  matchers.set(globs, made);
  return made;
}
