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
      const clip = await make(workbench);
      // The caret blinks, and a row under the mouse is shaded.
      const path = join(FOLDER, `${name}.png`);
      await workbench.page.screenshot({
        path,
        caret: 'hide',
        animations: 'disabled',
        ...(clip && { clip }),
      });
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
    const card = await workbench.hover('This is a bill', /Brandvold/);
    return around(card, lineOf(workbench, 'This is a bill'));
  },

  async lightbulb(workbench) {
    await openStory(workbench, LIGHT);
    await goToOrphan(workbench);
    await workbench.page.locator('.monaco-editor .lightBulbWidget:visible').first().waitFor();
    await workbench.openLightBulb();
    const menu = workbench.page.locator('.action-widget').first();
    return around(menu, lineOf(workbench, 'hear the whole street'));
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
    await workbench.showOnly('Worksheet');
    const kept = (state: string) => () =>
      Promise.resolve(workbench.read('oyster-season.md.worksheet.json').includes(`"${state}"`));
    const mark = async (words: string, command: string, state: string): Promise<void> => {
      await workbench.find(words);
      await workbench.insist(() => workbench.run(command), kept(state));
    };
    await mark('1.3 million', 'Mark as Disputed', 'disputed');
    await mark('A dozen', 'Mark as Verified', 'verified');
    // The words change after the check, so that it has to be made again.
    await workbench.find('A dozen');
    await workbench.page.keyboard.type('Ten');
    await workbench.row(/Changed since the check/).waitFor();
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

/** The line of the editor that holds some words. */
function lineOf(workbench: Workbench, words: string): Locator {
  return workbench.page.locator('.view-line').filter({ hasText: words });
}

/** The part of the window that holds all of these, with a margin. */
async function around(...parts: readonly Locator[]): Promise<Box> {
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
