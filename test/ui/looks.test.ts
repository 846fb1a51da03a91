import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { SIZES, type Size } from './workbench';
import { workbenchForSuite } from './workbenchForSuite';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
} as const;

const ALONE = '“You can hear the whole street holding its breath at that hour.”';

/** Pictures for people to look at; what is asserted is that what they are to show is there. */
describe('the looks', () => {
  const suite = workbenchForSuite(() => Promise.resolve());

  for (const [name, theme] of Object.entries(THEMES))
    for (const size of Object.keys(SIZES) as Size[])
      it(`in ${theme}, ${SIZES[size].width} × ${SIZES[size].height}`, async () => {
        const workbench = suite.current;
        const picture = (what: string) => workbench.picture(`${what}-${name}-${size}`);
        await workbench.open(size, { 'workbench.colorTheme': theme });
        await workbench.openDraft('transit-vote.draft');
        await workbench.openPanel();
        await workbench
          .row(/You can hear the whole street/)
          .first()
          .click();
        assert.equal(await workbench.selection(ALONE), ALONE);
        await workbench.underlines().first().waitFor();
        await picture('panel');

        await workbench.openLightBulb();
        await picture('light-bulb');
        await workbench.page.keyboard.press('Escape');

        await workbench.hover('I carry my shoes', /Quintero/);
        await picture('hover');

        await workbench.openDraft('oyster-season.md');
        await workbench.openPanel();
        await workbench.showOnly('Worksheet');
        await workbench.row(/A dozen families/).waitFor();
        await picture('worksheet');

        await workbench.find('think it was');
        await workbench.page.keyboard.type('swear it was');
        await workbench.compare(
          'People think it was the hurricane',
          'People swear it was the hurricane',
        );
        await picture('transcript');
      });
});
