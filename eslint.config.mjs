import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * The layers of the house, from the ground up. A layer may import itself and the layers named
 * before it in its list, nothing else; `docs/ARCHITECTURE.md` tells why.
 */
const CORE = {
  model: [],
  draft: [],
  quotes: ['model', 'draft'],
  entities: ['model', 'draft', 'quotes'],
  numbers: ['draft', 'quotes'],
  attribution: ['model', 'draft', 'quotes', 'entities', 'numbers'],
  decisions: ['draft', 'quotes', 'entities', 'attribution'],
  checks: ['draft', 'quotes', 'entities', 'numbers', 'attribution', 'decisions'],
  worksheet: ['draft', 'quotes', 'entities', 'numbers', 'attribution', 'decisions', 'checks'],
  transcripts: [
    'draft',
    'quotes',
    'entities',
    'numbers',
    'attribution',
    'decisions',
    'checks',
    'worksheet',
  ],
};
CORE.service = Object.keys(CORE);
/** `node` is what the doors share where they touch Node. */
const DOORS = {
  node: [...Object.keys(CORE)],
  server: [...Object.keys(CORE), 'node'],
  cli: [...Object.keys(CORE), 'node'],
  extension: ['server'],
};
const layers = { ...CORE, ...DOORS };
const NODE = [
  'node:*',
  'fs',
  'path',
  'os',
  'child_process',
  'crypto',
  'url',
  'http',
  'https',
  'net',
];

/** The import rule of one layer: which siblings, and which of the outside world, are out of bounds. */
function layerRule(name) {
  const forbidden = Object.keys(layers).filter(
    other => other !== name && !layers[name].includes(other),
  );
  const patterns = [
    {
      group: forbidden.flatMap(other => [
        `**/../${other}/**`,
        `../${other}/**`,
        `**/src/${other}/**`,
      ]),
      message: `src/${name} may not look at this layer: see docs/ARCHITECTURE.md.`,
    },
  ];
  if (name !== 'extension')
    patterns.push({
      group: ['vscode', 'vscode-languageclient', 'vscode-languageclient/**'],
      message: 'Only src/extension knows the editor.',
    });
  if (name in CORE) {
    patterns.push({ group: NODE, message: 'The language service runs anywhere: no Node here.' });
    patterns.push({ group: ['vscode-*'], message: 'The language service knows no protocol.' });
  }
  if (name === 'extension')
    patterns.push({ group: NODE, message: 'The extension runs on the web too: no Node here.' });
  const paths =
    name === 'draft'
      ? []
      : [{ name: 'compromise', message: 'Only src/draft/compromiseLexicon.ts imports it.' }];
  return {
    files: [`src/${name}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns, paths }] },
  };
}

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', '.vscode-test/**', 'models/**'] },
  ...tseslint.configs.recommendedTypeChecked.map(config => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { regexp },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-floating-promises': 'error' } },
  ...Object.keys(layers).map(layerRule),
);
