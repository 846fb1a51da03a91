import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chooseChromium, type Machine } from '../../scripts/host/chromium';

describe('the browser that the suites run in', () => {
  const machine = (over: Partial<Machine>, ...there: readonly string[]): Machine => ({
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isThere: path => there.includes(path),
    canInstall: false,
    ...over,
  });

  it('is the one that CHROMIUM names', () => {
    const env = { CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
    assert.deepEqual(chooseChromium(machine({ env }, '/usr/bin/chromium', '/opt/mine')), {
      kind: 'found',
      path: '/opt/mine',
    });
  });

  it('is no other where CHROMIUM names one that is not there', () => {
    const env = { CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
    const choice = chooseChromium(machine({ env, canInstall: true }, '/usr/bin/chromium'));
    assert.deepEqual(choice, {
      kind: 'missing',
      say: 'CHROMIUM names /opt/mine, which is not there.',
    });
  });

  for (const path of ['/usr/bin/chromium', '/usr/local/bin/google-chrome', '/snap/bin/chromium'])
    it(`is found at ${path}`, () => {
      assert.deepEqual(chooseChromium(machine({ canInstall: true }, path)), {
        kind: 'found',
        path,
      });
    });

  it('is installed where root on Debian has none', () => {
    assert.deepEqual(chooseChromium(machine({ canInstall: true })), {
      kind: 'to install',
      package: 'chromium',
      path: '/usr/bin/chromium',
    });
  });

  it('is asked for in one line elsewhere', () => {
    const choice = chooseChromium(machine({}));
    assert.equal(choice.kind, 'missing');
    assert.match(choice.say, /^[^\n]*`sudo apt-get install chromium`[^\n]*CHROMIUM[^\n]*$/);
  });
});
