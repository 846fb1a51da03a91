import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when?: string;
}

const { contributes } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
  readonly contributes: { readonly keybindings: readonly Keybinding[] };
};

/**
 * The second keys that VS Code 1.139 itself takes after Ctrl+K, or Cmd+K on a Mac, while a text has
 * the keys ("Preferences: Open Default Keyboard Shortcuts (JSON)"; `r` on Windows and a Mac). Its
 * `t`, `i` and `y` are for the cells of a notebook alone, which never have `editorTextFocus`.
 */
const TAKEN = ['c', 'd', 'e', 'f', 'm', 'o', 'p', 'r', 's', 'shift+o', 'u', 'v', 'w', 'z'];

describe('our keys', () => {
  for (const { command, key, mac, when } of contributes.keybindings)
    it(`for ${command} take none of VS Code’s from the writer, and only in the text of a draft`, () => {
      const [, second] = /^ctrl\+k (\S+)$/.exec(key) ?? [];
      assert.ok(second !== undefined && !TAKEN.includes(second), key);
      assert.equal(mac, `cmd+k ${second}`);
      assert.match(when ?? '', /^editorTextFocus && editorLangId =~ /);
    });

  it('are each there once', () => {
    const keys = contributes.keybindings.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });
});
