import assert from 'node:assert/strict';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, it } from 'mocha';

/** Everything that a reader of the package may find; a new kind of file is named here on purpose. */
const SHIPPED = [
  /^package(?:\.nls(?:\.[a-z-]+)?)?\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(?:extension|languageClient|server|browser\/(?:extension|server))\.js$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^models\/[a-z]+\.bin$/,
  /^docs\/checks\/[a-z-]+\.md$/,
  /^l10n\/[\w.-]+\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^media\/[\w/-]+\.(?:png|svg|md)$/,
];

describe('the package', () => {
  it('holds what runs and what is read, and nothing else', async function () {
    this.timeout(120_000);
    const files = await listFiles({
      cwd: join(__dirname, '../..'),
      packageManager: PackageManager.None,
    });
    assert.ok(files.includes('package.json') && files.includes('models/attribution.bin'));
    assert.deepEqual(
      files.filter(file => !SHIPPED.some(kind => kind.test(file))),
      [],
    );
  });
});
