import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { CancellationTokenSource, commands, languages, type Uri } from 'vscode';
import type { WorkspaceFindings } from '../../src/extension/commands/checkWorkspace';
import { note } from './collectResult';
import { codeOf, newDraft, until } from './drafts';
import { deleteFiles, fileUri, writeFile } from './files';

const FOLDER = 'thousand';
const DRAFTS = 1_000;

describe('checking the workspace', () => {
  before(async () => {
    for (let from = 0; from < DRAFTS; from += 50)
      await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          writeFile(
            `${FOLDER}/${from + i}.draft`,
            `The school in ward ${from + i} will close.\n\n“Nobody asked us.”\n`,
          ),
        ),
      );
    await writeFile(`${FOLDER}/tape.txt`, '“Nobody\u0000\u0001\u0002 asked us.”');
  });
  after(() => deleteFiles(FOLDER));

  const check = (source?: CancellationTokenSource): Thenable<WorkspaceFindings> =>
    commands.executeCommand<WorkspaceFindings>('copydesk.checkWorkspace', source?.token);
  /** The drafts of the folder with what is found in each. */
  const found = (): readonly (readonly [Uri, readonly string[]])[] =>
    languages
      .getDiagnostics()
      .filter(([uri, list]) => uri.path.includes(`/${FOLDER}/`) && list.length > 0)
      .map(([uri, list]) => [uri, list.map(codeOf)] as const);

  it('stops when it is told to, with whole findings of what it has read and none of the rest', async () => {
    const source = new CancellationTokenSource();
    const checking = check(source);
    await until('some drafts read', () => (found().length > 20 ? true : undefined));
    source.cancel();
    const result = await checking;
    assert.ok(result.files < DRAFTS, `${result.files} drafts read`);
    assert.ok(result.of >= DRAFTS, `of ${result.of}`);
    const read = await until('as many drafts with findings as were read', () => {
      const drafts = found();
      return drafts.length <= result.files ? drafts : undefined;
    });
    for (const [uri, codes] of read) assert.deepEqual(codes, ['unattributed-quote'], uri.path);
    const before = found().length;
    await new Promise(resolve => setTimeout(resolve, 500));
    assert.equal(found().length, before, 'and nothing goes on');
    const draft = await newDraft('“Nobody asked us.”\n');
    await until('the next draft is read', () => languages.getDiagnostics(draft.uri)[0]);
  });

  it('reads a thousand drafts, and says what it found', async () => {
    const started = performance.now();
    const result = await check();
    note('check of a thousand drafts', `${Math.round(performance.now() - started)} ms`);
    assert.equal(result.files, result.of);
    assert.ok(result.files >= DRAFTS);
    assert.ok(result.unattributed >= DRAFTS);
    await until('all findings', () => (found().length >= DRAFTS ? true : undefined));
  });

  it('passes over what is no text', () => {
    assert.deepEqual(languages.getDiagnostics(fileUri(`${FOLDER}/tape.txt`)), []);
  });

  it('finds anew when a draft is written anew, and takes back what it found when it is gone', async () => {
    await until('findings', () => languages.getDiagnostics(fileUri(`${FOLDER}/7.draft`))[0]);
    await deleteFiles(`${FOLDER}/7.draft`);
    await writeFile(`${FOLDER}/8.draft`, 'The school stays.\n');
    for (const name of ['7', '8'])
      await until(`no findings in ${name}`, () =>
        languages.getDiagnostics(fileUri(`${FOLDER}/${name}.draft`)).length === 0
          ? true
          : undefined,
      );
    await writeFile(
      `${FOLDER}/9.draft`,
      'It rained.\n\n“Nobody asked us.”\n\nIt snowed.\n\n“They never will.”\n',
    );
    await until('two findings in 9', () =>
      languages.getDiagnostics(fileUri(`${FOLDER}/9.draft`)).length === 2 ? true : undefined,
    );
  });
});
