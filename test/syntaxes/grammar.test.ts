import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IRawGrammar } from 'vscode-textmate';

const ROOT = join(__dirname, '../..');
const read = (name: string): IRawGrammar => {
  const path = join(ROOT, 'syntaxes', name);
  return parseRawGrammar(readFileSync(path, 'utf8'), path);
};

/** As much of Markdown's grammar as matters here: code is code, everything else a paragraph. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [
    {
      name: 'markup.fenced_code.block.markdown',
      begin: '^```',
      end: '^```',
      contentName: 'meta.embedded.block',
    },
    {
      name: 'meta.paragraph.markdown',
      begin: '^(?=\\S)',
      end: '^(?=\\s*$)',
      patterns: [{ name: 'markup.inline.raw.string.markdown', match: '`[^`]+`' }],
    },
  ],
  repository: {},
};

const GRAMMARS: Readonly<Record<string, () => IRawGrammar>> = {
  'text.newsdraft': () => read('newsdraft.tmLanguage.json'),
  'text.plain': () => read('plaintext.tmLanguage.json'),
  'text.newsdraft.injection': () => read('newsdraft.injection.tmLanguage.json'),
  'text.html.markdown': () => parseRawGrammar(JSON.stringify(MARKDOWN), 'markdown.json'),
};

const DRAFT = `PARIS — It rained.

“We were told ‘soon’ by TK,” she said [Editor: who?].

It’s the ’90s, and 6’2” is tall.

“They never will.

“Nor shall we.”

\`\`\`
“fenced”
\`\`\`
`;

describe('the grammar', () => {
  let registry: Registry;
  before(async () => {
    const wasm = require.resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(readFileSync(wasm));
    registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: scope => Promise.resolve(GRAMMARS[scope]?.() ?? null),
      getInjections: scope =>
        ['text.plain', 'text.html.markdown'].includes(scope) ? ['text.newsdraft.injection'] : [],
    });
  });

  /** The scopes of the first token that holds the words. */
  async function scopesIn(language: string, text = DRAFT): Promise<(words: string) => string> {
    const grammar = await registry.loadGrammar(language);
    assert.ok(grammar);
    const tokens: { readonly words: string; readonly scopes: string }[] = [];
    let stack = INITIAL;
    for (const line of text.split('\n')) {
      const { tokens: found, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      for (const { startIndex, endIndex, scopes } of found)
        tokens.push({ words: line.slice(startIndex, endIndex), scopes: scopes.join(' ') });
    }
    return words => tokens.find(token => token.words.includes(words))?.scopes ?? 'nowhere';
  }

  for (const language of ['text.newsdraft', 'text.plain', 'text.html.markdown'])
    it(`knows quotations, placeholders, notes and datelines in ${language}`, async () => {
      const scopes = await scopesIn(language);
      assert.match(scopes('PARIS'), /entity\.name\.section\.dateline\.newsdraft/);
      assert.match(scopes('We were told'), /meta\.quotation\.double\.newsdraft/);
      assert.match(scopes('soon'), /meta\.quotation\.single\.nested\.newsdraft/);
      assert.match(scopes('TK'), /invalid\.deprecated\.placeholder\.newsdraft/);
      assert.match(scopes('Editor: who'), /comment\.block\.bracket\.newsdraft/);
      for (const plain of ['she said', 'the ', 'tall'])
        assert.doesNotMatch(scopes(plain), /quotation|nowhere/, plain);
    });

  it('ends an open quotation with its paragraph, where it opens again in the next', async () => {
    const scopes = await scopesIn('text.newsdraft');
    for (const words of ['They never will', 'Nor shall we'])
      assert.match(scopes(words), /meta\.quotation\.double/);
    const open = await scopesIn('text.newsdraft', '“They never will.\n\nIt rained.\n');
    assert.doesNotMatch(open('It rained'), /quotation/);
  });

  it('leaves the code in Markdown alone', async () => {
    const scopes = await scopesIn('text.html.markdown', `${DRAFT}\nThe \`“raw”\` is code.\n`);
    assert.doesNotMatch(scopes('fenced'), /newsdraft|nowhere/);
    assert.doesNotMatch(scopes('raw'), /newsdraft|nowhere/);
  });
});
