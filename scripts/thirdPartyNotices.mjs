/** The licences of what is bundled: theirs ask that they go along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bundled as packed words (`packedLexicon.mjs`), so that no input of a bundle names it. */
const PACKED = ['compromise'];

const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/** The folder of the package that an input of a bundle belongs to; none for our own source. */
function packageFolder(input) {
  const [last] = [...input.matchAll(PACKAGE)].slice(-1);
  return last === undefined ? undefined : input.slice(0, last.index + last[0].length - 1);
}

/**
 * One text with name, version and licence of every package in the bundles.
 *
 * @param {string} root where `node_modules` is
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles
 * @throws Error where a package states no licence
 */
export function thirdPartyNotices(root, metafiles) {
  const folders = new Set(PACKED.map(name => `node_modules/${name}`));
  for (const { inputs } of metafiles)
    for (const input of Object.keys(inputs)) {
      const folder = packageFolder(input);
      if (folder !== undefined) folders.add(folder);
    }
  const notices = [...folders].sort().map(folder => notice(join(root, folder)));
  return [
    'Copydesk contains parts of these packages, under these licences.\n',
    ...new Set(notices),
  ].join('\n');
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (file === undefined && license === undefined)
    throw new Error(`${name} ${version} states no licence.`);
  const text =
    file !== undefined && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `Licence: ${license}`;
  return `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${text}\n`;
}
