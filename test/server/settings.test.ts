import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isExcluded } from '../../src/server/exclusion';
import { readSettings } from '../../src/server/settings';

describe('the settings', () => {
  it('are the defaults where nothing is set', () => {
    const { settings, problems } = readSettings(undefined);
    assert.equal(settings.run, 'onType');
    assert.deepEqual(settings.severities, {});
    assert.deepEqual(problems, []);
  });

  it('may come nested or flat', () => {
    for (const section of [
      { rename: { insideQuotations: true } },
      { 'rename.insideQuotations': true },
    ])
      assert.equal(readSettings(section).settings.renameInsideQuotations, true);
  });

  it('survive wrong types, each named once', () => {
    const { settings, problems } = readSettings({
      run: ['onSave'],
      exclude: 'notes/**',
      maxLength: 'long',
      delay: -1,
      inlayHints: 'yes',
      checks: { placeholder: 'off', 'vague-source': 3 },
    });
    assert.equal(settings.run, 'onType');
    assert.deepEqual(settings.severities, { placeholder: 'off' });
    assert.deepEqual([...problems].sort(), [
      'copydesk.checks.vague-source',
      'copydesk.delay',
      'copydesk.exclude',
      'copydesk.inlayHints',
      'copydesk.maxLength',
      'copydesk.run',
    ]);
  });

  it('survive a section that is no section at all', () => {
    for (const section of [null, 7, 'all', [], () => 1])
      assert.deepEqual(readSettings(section).problems, []);
  });
});

describe('files that are no drafts', () => {
  const folders = ['file:///stories', 'file:///stories/desk'];
  const globs = ['**/README*', 'notes/**'];

  it('are told by their path from the nearest folder', () => {
    assert.equal(isExcluded('file:///stories/readme.md', folders, globs), true);
    assert.equal(isExcluded('file:///stories/notes/a.txt', folders, globs), true);
    assert.equal(isExcluded('file:///stories/desk/notes/a.txt', folders, globs), true);
    assert.equal(isExcluded('file:///stories/boiler.draft', folders, globs), false);
  });

  it('are told by their name outside every folder', () => {
    assert.equal(isExcluded('file:///elsewhere/README.txt', folders, globs), true);
    assert.equal(isExcluded('file:///elsewhere/notes/a.txt', folders, globs), false);
  });

  it('are never a draft that is not saved yet', () => {
    assert.equal(isExcluded('untitled:README-1', folders, globs), false);
  });
});
