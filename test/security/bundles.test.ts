import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type BuildResult } from 'esbuild';
import { after, before, describe, it } from 'mocha';

const ROOT = join(__dirname, '../..');

/** Modules of Node that reach other machines or start other programs. */
const OUTSIDE =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|worker_threads|vm|cluster|inspector|repl)(?:\/|$)/;

/** Libraries that bring such a module along: a language client must start its server, and so on. */
const KNOWN =
  /node_modules\/(?:vscode-languageclient|vscode-languageserver|vscode-jsonrpc|commander)\//;

/** Ways to run words as code or to call home, in the minified text of a bundle. */
const FORBIDDEN =
  /\b(?:eval\(|new Function\b|Function\("|XMLHttpRequest|WebSocket|EventSource|sendBeacon|fetch\(|importScripts\()/;

/** Refuses every way out, and says so on standard error; loaded before the program. */
const GUARD = `
const refuse = name => () => { process.stderr.write('REACHED OUT: ' + name + '\\n'); process.exit(99); };
const net = require('net'), dns = require('dns'), http = require('http'), https = require('https');
const child = require('child_process');
net.Socket.prototype.connect = refuse('a socket');
dns.lookup = refuse('a name server');
http.request = http.get = https.request = https.get = refuse('the web');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  child[name] = refuse(name);
globalThis.fetch = refuse('fetch');
`;

describe('the bundles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bundles-'));
  let built: readonly BuildResult<{ metafile: true; write: true }>[];

  before(async () => {
    const { bundles } = await import('../../scripts/bundles.mjs');
    mkdirSync(join(folder, 'dist'));
    symlinkSync(join(ROOT, 'models'), join(folder, 'models'));
    writeFileSync(join(folder, 'guard.cjs'), GUARD);
    built = await Promise.all(
      bundles.map(options =>
        build({ ...options, outfile: join(folder, options.outfile), metafile: true, write: true }),
      ),
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reach out of the process nowhere but where a known library must', () => {
    const leaks = built.flatMap(({ metafile }) =>
      Object.entries(metafile.inputs).flatMap(([input, { imports }]) =>
        imports
          .filter(({ path, external }) => external === true && OUTSIDE.test(path))
          .filter(() => !KNOWN.test(input))
          .map(({ path }) => `${input} imports ${path}`),
      ),
    );
    assert.deepEqual(leaks, []);
  });

  it('hold no way to run words as code and none to call home', () => {
    for (const { metafile } of built)
      for (const output of Object.keys(metafile.outputs)) {
        const found = FORBIDDEN.exec(readFileSync(join(ROOT, output), 'utf8'));
        assert.equal(found, null, `${output}: ${found?.[0]}`);
      }
  });

  it('go with the licence of every library in them', async () => {
    const { thirdPartyNotices } = await import('../../scripts/thirdPartyNotices.mjs');
    const notices = thirdPartyNotices(
      ROOT,
      built.map(({ metafile }) => metafile),
    );
    for (const name of ['compromise', 'vscode-languageclient', 'papaparse', 'media-captions'])
      assert.match(notices, new RegExp(`^${name} \\d[^]*?(?:Permission is hereby|MIT)`, 'm'));
  });

  it('check drafts with every way out refused', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...['--require', join(folder, 'guard.cjs'), join(folder, 'dist/cli.js'), 'check'],
        join(ROOT, 'samples/transit-vote.draft'),
      ],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /unattributed-quote/);
  });
});
