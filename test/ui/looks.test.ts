import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { SIZES, type Size } from './workbench';
import { workbenchForSuite } from './workbenchForSuite';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
} as const;

/** Pictures for people to look at; what is asserted is that the panel and the underlines are there. */
describe('the looks', () => {
  const suite = workbenchForSuite(() => Promise.resolve());

  for (const [name, theme] of Object.entries(THEMES))
    for (const size of Object.keys(SIZES) as Size[])
      it(`in ${theme}, ${SIZES[size].width} × ${SIZES[size].height}`, async () => {
        const workbench = suite.current;
        await workbench.open(size, { 'workbench.colorTheme': theme });
        await workbench.openDraft('transit-vote.draft');
        await workbench.openPanel();
        await workbench
          .row(/You can hear the whole street/)
          .first()
          .click();
        const words = '“You can hear the whole street holding its breath at that hour.”';
        assert.equal(await workbench.selection(words), words);
        await workbench.underlines().first().waitFor();
        await workbench.picture(`${name}-${size}`);
      });
});
