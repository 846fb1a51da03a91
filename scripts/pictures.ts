/**
 * `npm run pictures`: makes the pictures of the README in `docs/images` from the real workbench, with
 * the packaged extension and the samples.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { Workbench } from '../test/ui/workbench';
import { ROOT } from './host/places';

const FOLDER = join(ROOT, 'docs/images');
/** A README should open at once. */
const MOST_BYTES = 200_000;
/** Pixels around what a cropped picture is about. */
const MARGIN = 20;

const SETTINGS = {
  'window.title': '${activeEditorShort}',
  'editor.fontSize': 14,
  'editor.renderLineHighlight': 'none',
};
const LIGHT = { ...SETTINGS, 'workbench.colorTheme': 'Default Light Modern' };
const DARK = { ...SETTINGS, 'workbench.colorTheme': 'Default Dark Modern' };

/** A part of the window, in pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await Workbench.start();
  try {
    for (const [name, make] of wanted()) {
      workbench.restoreDrafts();
      const clip = await make(workbench);
      // The caret blinks, and a row under the mouse is shaded.
      const path = join(FOLDER, `${name}.png`);
      await workbench.page.screenshot({ path, caret: 'hide', ...(clip && { clip }) });
      const { size } = statSync(path);
      console.log(`${path} ${Math.round(size / 1_000)} KB`);
      if (size > MOST_BYTES) throw new Error(`${path} is too heavy for a README.`);
    }
  } finally {
    await workbench.stop();
  }
}

/** The pictures that the command line names; all of them where it names none. */
function wanted(): readonly (readonly [string, (typeof PICTURES)[string]])[] {
  const names = process.argv.slice(2);
  return Object.entries(PICTURES).filter(([name]) => names.length === 0 || names.includes(name));
}

/** What each picture shows; gives the part of the window to keep, or nothing for all of it. */
const PICTURES: Readonly<Record<string, (workbench: Workbench) => Promise<Box | undefined>>> = {
  async workbench(workbench) {
    await openStory(workbench, LIGHT);
    await goToOrphan(workbench);
    // The underline shows better without the selection.
    await workbench.page.keyboard.press('ArrowLeft');
    await moveMouseAway(workbench);
    return undefined;
  },

  async hover(workbench) {
    await openStory(workbench, LIGHT);
    const words = workbench.page.locator('.view-line').filter({ hasText: 'This is a bill' });
    const { x, y } = await boxOf(words);
    await workbench.page.mouse.move(x + 90, y + 8);
    const card = workbench.page.locator('.monaco-hover:visible').first();
    await card
      .getByText(/Brandvold/)
      .first()
      .waitFor();
    return around(workbench, card, words);
  },

  async lightbulb(workbench) {
    await openStory(workbench, LIGHT);
    await goToOrphan(workbench);
    await workbench.page.locator('.monaco-editor .lightBulbWidget:visible').first().waitFor();
    await workbench.page.waitForTimeout(1_000);
    await workbench.page.keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget').first();
    await menu.waitFor();
    const words = workbench.page.locator('.view-line').filter({ hasText: 'hear the whole street' });
    return around(workbench, menu, words);
  },

  async 'panel-dark'(workbench) {
    await openStory(workbench, DARK);
    await workbench
      .row(/^Renata Okafor/)
      .first()
      .click();
    await moveMouseAway(workbench);
    return undefined;
  },

  async worksheet(workbench) {
    await workbench.open('large', LIGHT);
    await workbench.openDraft('oyster-season.md');
    await workbench.openPanel();
    for (const view of ['Quotes', 'Entities', 'Numbers', 'Worksheet'])
      await workbench.page.getByRole('button', { name: new RegExp(`^${view} Section`) }).click();
    const row = workbench.row(/^\d+, \w+: /);
    await row.first().waitFor();
    for (let fact = 0; fact < 4; fact++) {
      const open = workbench.row(/^\d+, \w+: /).first();
      await open.hover();
      await open.getByRole('button', { name: 'Mark as Verified' }).click();
      await workbench.page.waitForTimeout(500);
    }
    await moveMouseAway(workbench);
    return undefined;
  },
};

async function openStory(
  workbench: Workbench,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await workbench.open('large', settings);
  await workbench.openDraft('transit-vote.draft');
  await workbench.openPanel();
}

/** Goes to the quotation that nobody says. */
async function goToOrphan(workbench: Workbench): Promise<void> {
  await workbench
    .row(/You can hear the whole street/)
    .first()
    .click();
  await workbench.selection('“You can hear the whole street holding its breath at that hour.”');
  await workbench.underlines().first().waitFor();
}

/** A row under the mouse is shaded, and shows its buttons. */
async function moveMouseAway(workbench: Workbench): Promise<void> {
  await workbench.page.mouse.move(450, 784);
  await workbench.page.waitForTimeout(1_000);
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.first().boundingBox();
  if (box === null) throw new Error('What the picture is about is not on the screen.');
  return box;
}

/** The part of the window that holds all of these, with a margin. */
async function around(workbench: Workbench, ...parts: readonly Locator[]): Promise<Box> {
  await workbench.page.waitForTimeout(1_000);
  const boxes = await Promise.all(parts.map(boxOf));
  const x = Math.max(0, Math.min(...boxes.map(box => box.x)) - MARGIN);
  const y = Math.max(0, Math.min(...boxes.map(box => box.y)) - MARGIN);
  const right = Math.max(...boxes.map(box => box.x + box.width));
  const bottom = Math.max(...boxes.map(box => box.y + box.height)) + MARGIN;
  return { x, y, width: Math.min(right, 1_280) - x, height: Math.min(bottom, 800) - y };
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
