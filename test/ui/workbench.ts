import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/host/chromium';
import { startCodeServer, type CodeServer } from '../../scripts/host/codeServer';
import { OUT, ROOT, SCREENSHOTS } from '../../scripts/host/places';

/** How long a thing may take on a machine that does much else besides. */
const PATIENCE_MS = 60_000;
/** How long an act that may be done twice waits for its effect before it is done again. */
const ATTEMPT_MS = 4_000;
const GLANCE_MS = 100;

/** What an act should lead to: something on the screen, or whatever can be looked up. */
type Effect = Locator | (() => Promise<boolean>);

export const SIZES = {
  large: { width: 1280, height: 800 },
  small: { width: 1024, height: 600 },
} as const;
export type Size = keyof typeof SIZES;

/** A page's navigator; the project's types know a worker's only. */
interface Clipboarded {
  readonly clipboard: { readText(): Promise<string> };
}

/** A line of the editor in the page; they do not come in the order of the text. */
interface DrawnLine {
  readonly offsetTop: number;
  readonly textContent: string;
}

/** VS Code in the browser, with the packaged extension installed and a copy of the samples open. */
export class Workbench {
  readonly #server: CodeServer;
  readonly #browser: Browser;
  readonly #folder: string;
  #page: Page | undefined;

  private constructor(server: CodeServer, browser: Browser, folder: string) {
    this.#server = server;
    this.#browser = browser;
    this.#folder = folder;
  }

  static async start(): Promise<Workbench> {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-ui-'));
    cpSync(join(ROOT, 'samples'), folder, { recursive: true });
    const browser = await launchChromium();
    const server = await startCodeServer({ vsix: [join(OUT, 'copydesk.vsix')] });
    return new Workbench(server, browser, folder);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get page(): Page {
    if (this.#page === undefined) throw new Error('No window is open.');
    return this.#page;
  }

  /** Opens a fresh window on the drafts as they were; what an earlier one had open is closed. */
  async open(
    size: Size = 'large',
    settings: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    // An open window still saves what was typed in it.
    await this.#page?.context().close();
    this.#restoreDrafts();
    this.#server.configure(settings);
    const context = await this.#browser.newContext({ viewport: SIZES[size] });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    this.#page = await context.newPage();
    this.#page.setDefaultTimeout(PATIENCE_MS);
    await this.#page.goto(this.#server.workbench(this.#folder));
    await this.#page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Puts every draft back as it was, without decisions and worksheets. */
  #restoreDrafts(): void {
    const samples = join(ROOT, 'samples');
    const isSample = (name: string): boolean => existsSync(join(samples, name));
    for (const name of readdirSync(this.#folder))
      if (!isSample(name)) rmSync(join(this.#folder, name), { recursive: true });
    // A file that is as it was stays untouched: the workbench would read a touched one again.
    cpSync(samples, this.#folder, {
      recursive: true,
      filter: (from, to) =>
        !existsSync(to) ||
        statSync(from).isDirectory() ||
        readFileSync(from, 'utf8') !== readFileSync(to, 'utf8'),
    });
  }

  /** What is on the disk under a name of the workspace; empty where there is no such file yet. */
  read(name: string): string {
    const path = join(this.#folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  /** Opens a draft from the explorer, as a reporter does, and waits until it is read. */
  async openDraft(name: string): Promise<void> {
    const row = this.page.locator('.explorer-folders-view').getByRole('treeitem', { name });
    const tab = this.page.locator(`.tab.active[data-resource-name="${name}"]`);
    await this.insist(async () => {
      if (!(await row.isVisible())) await this.page.keyboard.press('Control+Shift+E');
      await row.dblclick({ timeout: ATTEMPT_MS });
    }, tab);
    await this.eventually(true, async () => (await this.badge()) !== '');
  }

  /** What the badge on Copydesk's icon says; empty where there is none. */
  async badge(): Promise<string> {
    const badge = this.#inActivityBar().locator('.badge-content');
    return (await badge.isVisible()) ? badge.innerText() : '';
  }

  /** Clicks Copydesk in the activity bar and waits for its rows. */
  async openPanel(): Promise<void> {
    // A second click would close what a slow first one opens.
    await this.#inActivityBar().click();
    await this.row(/./).first().waitFor();
  }

  /** Unfolds one view of the panel and folds the others, so that it has all the room. */
  async showOnly(view: string): Promise<void> {
    for (const header of await this.page.locator('.sidebar .pane-header').all()) {
      const label = (await header.getAttribute('aria-label')) ?? '';
      const wanted = String(label.startsWith(view));
      await this.eventually(wanted, async () => {
        const expanded = await header.getAttribute('aria-expanded');
        if (expanded !== wanted) await header.locator('.title').click();
        return header.getAttribute('aria-expanded').then(String);
      });
    }
    await this.row(/./).first().waitFor();
  }

  #inActivityBar(): Locator {
    const label = this.page.locator('.action-label[aria-label^="Copydesk"]');
    return this.page.locator('.activitybar .action-item', { has: label });
  }

  /** Rows of Copydesk's views by their accessible name; those of the explorer are others. */
  row(name: string | RegExp): Locator {
    return this.page.locator('.tree-explorer-viewlet-tree-view').getByRole('treeitem', { name });
  }

  /** Clicks a row's button, which shows while the mouse is on the row, until its effect is seen. */
  async clickOnRow(row: Locator, button: string | RegExp, effect: Effect): Promise<void> {
    await this.insist(async () => {
      await row.hover({ timeout: ATTEMPT_MS });
      await row.getByRole('button', { name: button }).click({ timeout: ATTEMPT_MS });
    }, effect);
  }

  /** Opens the light bulb at the cursor with the keys. */
  async openLightBulb(): Promise<Locator> {
    const menu = this.page.locator('.action-widget').first();
    await this.insist(
      () => this.page.keyboard.press('Control+.'),
      menu.getByText(/^Attribute to /).first(),
    );
    return menu;
  }

  /** The underlines of a kind in the text. */
  underlines(kind: 'warning' | 'info' | 'error' = 'warning'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }

  /** Puts the cursor on words of the draft, as the editor's own search does. */
  async find(words: string): Promise<void> {
    const input = this.page.locator('.find-widget.visible textarea[aria-label="Find"]');
    await this.insist(async () => {
      await this.page.locator('.monaco-editor .view-line').first().click();
      await this.page.keyboard.press('Control+F');
    }, input);
    // The words of an earlier search are still there, and what does not change is not looked for.
    await input.fill('');
    await input.fill(words);
    await this.page.locator('.find-widget.visible', { hasText: /\d of \d/ }).waitFor();
    await input.press('Escape');
    await input.waitFor({ state: 'hidden' });
  }

  /** Rests the mouse on words of the draft until the card over them tells what it should. */
  async hover(words: string, told: RegExp): Promise<Locator> {
    const line = this.page.locator('.view-line').filter({ hasText: words });
    const card = this.page.locator('.monaco-hover:visible').first();
    await this.insist(async () => {
      const box = await line.boundingBox();
      if (box === null) throw new Error(`“${words}” is not on the screen.`);
      await this.page.mouse.move(box.x + 60, box.y + 8);
      await this.page.mouse.move(box.x + 90, box.y + 8);
    }, card.getByText(told).first());
    return card;
  }

  /** Holds the quotation at the cursor beside its transcript, and waits for what both sides say. */
  async compare(spoken: string, quoted = spoken): Promise<void> {
    await this.run('Compare the Quotation With the Transcript');
    // A narrow window shows one below the other, in one half of the editor.
    const lines = this.page.locator('.monaco-diff-editor .view-line:visible');
    for (const words of [spoken, quoted]) {
      // The editor writes its blanks as no-break spaces.
      await lines
        .filter({ hasText: new RegExp(words.replaceAll(' ', '.')) })
        .first()
        .waitFor();
    }
  }

  /** Types a command's name into the palette and runs it. */
  async run(command: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    const found = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: command })
      .first();
    // A workbench that is still starting does not know the extension's commands yet.
    await this.insist(async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      await input.fill(`>${command}`, { timeout: ATTEMPT_MS });
    }, found);
    await this.page.keyboard.press('Enter');
    await found.waitFor({ state: 'hidden' });
  }

  /** Waits until the editor has these words selected; gives what is selected when it never has. */
  async selection(expected: string): Promise<string> {
    return this.eventually(expected, async () => {
      await this.page.keyboard.press('Control+C');
      return this.page.evaluate(() => (navigator as unknown as Clipboarded).clipboard.readText());
    });
  }

  /** The visible line of the editor that holds some words, with the lines around it. */
  async text(words: string): Promise<string> {
    const drawn = await this.page.locator('.editor-instance .view-line').evaluateAll(lines =>
      (lines as unknown as DrawnLine[]).map(line => ({
        top: line.offsetTop,
        text: line.textContent.replaceAll('\u00a0', ' '),
      })),
    );
    const lines = drawn.sort((a, b) => a.top - b.top).map(({ text }) => text);
    const at = lines.findIndex(text => text.includes(words));
    return lines.slice(Math.max(0, at - 1), at + 2).join(' ');
  }

  /**
   * Acts, and acts again where the effect does not come, as a person does whose click went astray.
   * For acts that may be done twice.
   */
  async insist(act: () => Promise<void>, effect: Effect): Promise<void> {
    const seen = typeof effect === 'function' ? effect : () => effect.isVisible();
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const failure = await act().then(
        () => undefined,
        (error: unknown) => error,
      );
      for (const next = Date.now() + ATTEMPT_MS; Date.now() < next;) {
        if (await seen()) return;
        await this.page.waitForTimeout(GLANCE_MS);
      }
      if (Date.now() > end)
        throw new Error('What was done had no effect that could be seen.', { cause: failure });
    }
  }

  /** Looks again and again until it sees what is expected; gives what it sees last. */
  async eventually<T>(expected: T, look: () => Promise<T>): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const seen = await look();
      if (seen === expected || Date.now() > end) return seen;
      await this.page.waitForTimeout(GLANCE_MS);
    }
  }

  /** Keeps a picture in `out/screenshots` for people to look at. */
  async picture(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    // What fades in is shown when it is there.
    await this.page.screenshot({
      path: join(SCREENSHOTS, `${name}.png`),
      animations: 'disabled',
    });
  }
}
