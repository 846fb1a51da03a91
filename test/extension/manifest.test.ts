import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { CHECKS } from '../../src/checks/registry';
import { readSettings } from '../../src/server/settings';
import { TRANSCRIPT_CHECKS } from '../../src/transcripts/transcriptChecks';

const ALL_CHECKS = [...CHECKS, ...TRANSCRIPT_CHECKS];
const ROOT = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Property {
  readonly default: unknown;
  readonly markdownDescription: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Property>> }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly svg: string } }[];
    }[];
  };
}

const text = read('package.json');
const { contributes } = JSON.parse(text) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const properties = Object.assign(
  {},
  ...contributes.configuration.map(section => section.properties),
) as Readonly<Record<string, Property>>;

/** The sources of the client, joined. */
function clientSources(folder = join(ROOT, 'src/extension')): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('the manifest', () => {
  it('has a setting for every check, with the check’s own default', () => {
    const declared = Object.entries(properties)
      .filter(([name]) => name.startsWith('copydesk.checks.'))
      .map(([name, property]) => [name.slice('copydesk.checks.'.length), property.default]);
    assert.deepEqual(
      Object.fromEntries(declared),
      Object.fromEntries(ALL_CHECKS.map(({ id, defaultSeverity }) => [id, defaultSeverity])),
    );
  });

  it('calls every check what the registry calls it', () => {
    for (const { id, title } of ALL_CHECKS)
      assert.ok(strings[`settings.checks.${id}`]?.startsWith(`${title}. Example`), id);
  });

  it('gives every setting an example', () => {
    for (const [name, { markdownDescription }] of Object.entries(properties)) {
      const description = strings[markdownDescription.slice(1, -1)] ?? '';
      assert.match(description, /Example/, name);
    }
  });

  it('declares defaults that the server takes as they are', () => {
    const section = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name.slice('copydesk.'.length),
        property.default,
      ]),
    );
    const { settings, problems } = readSettings(section);
    assert.deepEqual(problems, []);
    assert.deepEqual({ ...settings, exclude: [] }, readSettings(undefined).settings);
  });

  it('has words for every key, and no words without one', () => {
    const used = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    assert.deepEqual(
      [...used].filter(key => strings[key as string] === undefined),
      [],
    );
    assert.deepEqual(
      Object.keys(strings).filter(key => !used.has(key)),
      [],
    );
  });

  it('points to files that are there', () => {
    const files = [
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
    ];
    assert.deepEqual(
      files.filter(file => !existsSync(join(ROOT, file))),
      [],
    );
  });

  it('declares commands that the client registers', () => {
    const sources = clientSources();
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter(id => !sources.includes(`'${id}'`)),
      [],
    );
  });
});

describe('the grammars', () => {
  for (const name of readdirSync(join(ROOT, 'syntaxes')))
    it(`${name} is JSON`, () => {
      assert.doesNotThrow(() => JSON.parse(read(`syntaxes/${name}`)) as unknown);
    });

  it('leave quotations in the colour of prose: no theme paints them as a program’s strings', () => {
    assert.doesNotMatch(read('syntaxes/newsdraft.tmLanguage.json'), /"name": "[^"]*\bstring\./);
  });

  it('do not look for quotations within a quotation', () => {
    assert.match(read('syntaxes/newsdraft.injection.tmLanguage.json'), / -meta\.quotation /);
  });
});

describe('the strings of the client', () => {
  it('stand in the bundle for translators, and nothing else does', () => {
    const used = new Set(
      [...clientSources().matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key]) => key),
    );
    const bundle = JSON.parse(read('l10n/bundle.l10n.json')) as Readonly<Record<string, string>>;
    assert.deepEqual(Object.keys(bundle).sort(), [...used].sort());
    for (const [key, words] of Object.entries(bundle)) assert.equal(words, key);
  });

  it('are each given as they stand, so that this list is whole', () => {
    const sources = clientSources();
    const calls = sources.match(/l10n\.t\(/g)?.length ?? 0;
    assert.equal(sources.match(/l10n\.t\(\s*'/g)?.length, calls);
  });

  it('all go through the list: no words are shown that a translator cannot see', () => {
    const shown =
      /(?:show(?:Information|Warning|Error)Message\(\s*|setStatusBarMessage\(\s*|\b(?:title|prompt|placeHolder|label|description|detail|tooltip|message|text|name)\s*[:=]\s*)(['`])((?:(?!\1)[^\\]|\\.)*)\1/g;
    // What is the same in every language, and the client's own log.
    const nobodyTranslates = new Set(['Copydesk', 'copydesk', 'Markdown', 'CSV', 'HTML']);
    const words = [...clientSources().matchAll(shown)]
      .map(([, , text = '']) => text)
      .filter(text =>
        /\p{L}{2}/u.test(text.replace(/\$\{[^}]*\}/g, '').replace(/\$\([\w-]+\)/g, '')),
      )
      .filter(text => !nobodyTranslates.has(text));
    assert.deepEqual(words, []);
  });
});
