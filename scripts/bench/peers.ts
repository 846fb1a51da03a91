import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedPackages } from '../host/cachedPackages';
import type { Subject } from './subject';

const TEXTLINT_RULES = [
  'no-todo',
  'terminology',
  'common-misspellings',
  'write-good',
  'stop-words',
];

/** What npm offers to a writer; fetched on demand, no dependency of the project. */
const PACKAGES = [
  'compromise@14.17.0',
  'harper.js@2.10.0',
  'write-good@1.0.8',
  'textlint@15.8.0',
  '@textlint/textlint-plugin-text@15.8.0',
  'textlint-rule-no-todo@2.0.1',
  'textlint-rule-terminology@5.2.16',
  'textlint-rule-common-misspellings@1.0.1',
  'textlint-rule-write-good@2.0.0',
  'textlint-rule-stop-words@5.2.0',
];

/** Fetches the peers once. */
export function installPeers(): string {
  return join(cachedPackages('peers', PACKAGES), 'node_modules');
}

/** The peers, with their packages in `modules`. */
export function peersIn(modules: string): readonly Subject[] {
  const require = createRequire(join(modules, 'package.json'));
  return [
    {
      name: 'compromise/three',
      load() {
        const nlp = require('compromise/three') as (text: string) => {
          quotations(): { json(): unknown };
          people(): { json(): unknown };
        };
        return Promise.resolve(text => {
          const doc = nlp(text);
          return [doc.quotations().json(), doc.people().json()];
        });
      },
    },
    {
      name: 'harper.js',
      async load() {
        const dist = (file: string): string =>
          pathToFileURL(join(modules, 'harper.js/dist', file)).href;
        const harper = (await import(dist('index.js'))) as {
          LocalLinter: new (options: object) => {
            setup(): Promise<void>;
            lint(text: string): Promise<unknown>;
          };
          Dialect: { American: number };
        };
        const { binaryInlined: binary } = (await import(dist('binaryInlined.js'))) as {
          binaryInlined: unknown;
        };
        const linter = new harper.LocalLinter({ binary, dialect: harper.Dialect.American });
        await linter.setup();
        return text => linter.lint(text);
      },
    },
    {
      name: 'textlint, five common rules',
      load() {
        const { createLinter } = require('textlint') as {
          createLinter: (options: object) => {
            lintText(text: string, path: string): Promise<unknown>;
          };
        };
        const { TextlintKernelDescriptor } = require('@textlint/kernel') as {
          TextlintKernelDescriptor: new (options: object) => object;
        };
        const plain = (name: string): unknown => {
          const module = require(name) as { default?: unknown };
          return module.default ?? module;
        };
        const descriptor = new TextlintKernelDescriptor({
          rules: TEXTLINT_RULES.map(ruleId => ({
            ruleId,
            rule: plain(`textlint-rule-${ruleId}`),
            options: true,
          })),
          filterRules: [],
          plugins: [{ pluginId: 'text', plugin: plain('@textlint/textlint-plugin-text') }],
        });
        const linter = createLinter({ descriptor });
        return Promise.resolve(text => linter.lintText(text, 'draft.txt'));
      },
    },
    {
      name: 'write-good',
      load: () => Promise.resolve(require('write-good') as (text: string) => unknown),
    },
  ];
}
