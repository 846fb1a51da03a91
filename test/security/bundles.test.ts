import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type BuildResult } from 'esbuild';
import { after, before, describe, it } from 'mocha';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

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
const child = require('child_process'), dgram = require('dgram'), worker = require('worker_threads');
net.Socket.prototype.connect = refuse('a socket');
net.Server.prototype.listen = refuse('a port');
dns.lookup = dns.resolve = dns.promises.lookup = refuse('a name server');
dgram.createSocket = refuse('a datagram');
worker.Worker = refuse('a thread');
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

  it('keep the language client off the way of an editor that starts', () => {
    const entry = built.find(({ metafile }) =>
      Object.keys(metafile.outputs).some(output => output.endsWith('dist/extension.js')),
    )!;
    const libraries = Object.keys(entry.metafile.inputs).filter(input =>
      input.includes('node_modules'),
    );
    assert.deepEqual(libraries, []);
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

  /** The arguments that run a bundle with every way out refused. */
  const guarded = (bundle: string): readonly string[] => [
    '--require',
    join(folder, 'guard.cjs'),
    join(folder, 'dist', bundle),
  ];
  const DRAFT = join(ROOT, 'samples/oyster-season.md');
  const INTERVIEW = join(ROOT, 'samples/interviews/oyster-season.vtt');

  it('would not get out unseen', () => {
    const call = `${join(folder, 'call.cjs')}`;
    writeFileSync(call, "require('net').connect(9, '127.0.0.1');");
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', join(folder, 'guard.cjs'), call],
      { encoding: 'utf8' },
    );
    assert.equal(status, 99);
    assert.match(stderr, /REACHED OUT: a socket/);
  });

  for (const [command, out] of [
    [['check', join(ROOT, 'samples/transit-vote.draft')], /unattributed-quote/],
    [['quotes', DRAFT], /attributed/],
    [['worksheet', '--format', 'html', DRAFT], /<!doctype html>/],
    [['transcripts', DRAFT, '--against', INTERVIEW], /word for word/],
  ] as const)
    it(`do their work with every way out refused: ${command[0]}`, () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...guarded('cli.js'), ...command],
        { encoding: 'utf8' },
      );
      assert.equal(stderr, '');
      assert.ok(status === 0 || status === 1, `exit code ${status}`);
      assert.match(stdout, out);
    });

  it('do their work with every way out refused: the language server', async () => {
    const child = spawn(process.execPath, [...guarded('server.js'), '--stdio']);
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const published = new Promise<PublishDiagnosticsParams>(resolve =>
      connection.onNotification('textDocument/publishDiagnostics', resolve),
    );
    connection.listen();
    try {
      await connection.sendRequest('initialize', { processId: null, capabilities: {} });
      await connection.sendNotification('initialized', {});
      const text = 'It rained.\n\n“Nobody asked us.”\n';
      const textDocument = { uri: 'untitled:x', languageId: 'newsdraft', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      const { diagnostics } = await published;
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['unattributed-quote'],
      );
      assert.equal(complaints, '');
    } finally {
      connection.dispose();
      child.kill();
    }
  });
});
