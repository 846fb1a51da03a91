import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'mocha';
import { runChecks } from '../../src/checks/runChecks';
import type { Diagnostic } from '../../src/checks/diagnostic';
import { CHECKS } from '../../src/checks/registry';
import { createCompromiseLexicon } from '../../src/draft/compromiseLexicon';
import { modelsFolder, readModels } from '../../src/node/readModels';
import { createDraftService } from '../../src/service/draftService';
import { applyEdits, markFindings, readFixture, unmarked, type Case } from './fixture';

const ROOT = resolve(__dirname, '../..');
const service = createDraftService({
  models: readModels(modelsFolder(__dirname)),
  lexicon: createCompromiseLexicon(),
});

/** What the tests read of package.json. */
interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
    }[];
  };
}

/** The findings of one check in a draft, whatever its default is. */
function findingsOf(id: string, text: string): readonly Diagnostic[] {
  const settings = { quotationStyle: 'auto', severities: { [id]: 'hint' } } as const;
  const analysis = service.analyse({ text, language: 'plaintext', settings });
  return analysis?.diagnostics.filter(({ code }) => code === id) ?? [];
}

function editsNamed(title: string, findings: readonly Diagnostic[]) {
  for (const { fixes } of findings)
    for (const fix of fixes()) if (fix.kind === 'edit' && fix.title === title) return fix.edits;
  const titles = findings.flatMap(({ fixes }) => fixes().map(fix => fix.title));
  return assert.fail(`There is no fix “${title}”, only “${titles.join('”, “')}”.`);
}

function testCase(id: string, { title, marked, fixes }: Case): void {
  const text = unmarked(marked);
  it(`${id}: ${title}`, () => {
    assert.equal(markFindings(text, findingsOf(id, text)), marked);
  });
  for (const fix of fixes)
    it(`${id}: ${title}: “${fix.title}”`, () => {
      const before = findingsOf(id, text);
      const after = applyEdits(text, editsNamed(fix.title, before));
      assert.equal(after, fix.text);
      assert.ok(findingsOf(id, after).length < before.length, 'the finding goes with its fix');
    });
}

describe('each check', () => {
  for (const check of CHECKS) {
    const { id } = check;
    const page = join(ROOT, `docs/checks/${id}.md`);
    const fixture = join(__dirname, `fixtures/${id}.md`);

    it(`${id}: has a page that says what it is called and how it is set`, () => {
      const text = readFileSync(page, 'utf8');
      assert.ok(text.startsWith(`# ${check.title}\n`), 'the page has the title of the check');
      assert.ok(text.includes(`\`${id}\``), 'the page names the code');
      assert.ok(text.includes(`\`${check.defaultSeverity}\``), 'the page tells the default');
    });

    if (existsSync(fixture))
      for (const each of readFixture(readFileSync(fixture, 'utf8'))) testCase(id, each);
    else it(`${id}: has a fixture`, () => assert.fail(`${fixture} is missing`));
  }

  it('has a setting whose default is its own', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
    const settings = manifest.contributes.configuration.flatMap(({ properties }) =>
      Object.entries(properties),
    );
    const defaults = new Map(settings.map(([name, setting]) => [name, setting.default]));
    for (const { id, defaultSeverity } of CHECKS)
      assert.equal(defaults.get(`copydesk.checks.${id}`), defaultSeverity, id);
  });

  it('has an id and a title of its own', () => {
    assert.equal(new Set(CHECKS.map(({ id }) => id)).size, CHECKS.length);
    assert.equal(new Set(CHECKS.map(({ title }) => title)).size, CHECKS.length);
  });

  it('does not take the end of what was read for the end of a quotation', () => {
    const text = 'The boiler failed.\n\n“We were told that it was safe,” Marta Okoye said.\n';
    const settings = { quotationStyle: 'auto', severities: {}, limit: 40 } as const;
    const analysis = service.analyse({ text, language: 'plaintext', settings });
    assert.equal(analysis?.draft.truncatedAt, 40);
    assert.deepEqual(
      analysis.diagnostics.filter(({ code }) => code === 'unbalanced-quote'),
      [],
    );
  });

  it('costs nothing when it is off', () => {
    const text = 'The plan costs TK million.\n';
    const analysis = service.analyse({ text, language: 'plaintext' });
    assert.ok(analysis);
    const off = Object.fromEntries(CHECKS.map(({ id }) => [id, 'off'] as const));
    assert.deepEqual(runChecks(analysis, off), []);
    assert.equal(runChecks(analysis, { ...off, placeholder: 'error' })[0]?.severity, 'error');
  });
});
