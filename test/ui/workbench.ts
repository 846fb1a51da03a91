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

const PATIENCE_MS = 30_000;

export const SIZES = {
  large: { width: 1280, height: 800 },
  small: { width: 1024, height: 600 },
} as const;
export type Size = keyof typeof SIZES;

/** A page's navigator; the project's types know a worker's only. */
interface Clipboarded {
  readonly clipboard: { readText(): Promise<string> };
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

  /** Opens a fresh window; what an earlier one had open is closed. */
  async open(
    size: Size = 'large',
    settings: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await this.#page?.context().close();
    this.#server.configure(settings);
    const context = await this.#browser.newContext({ viewport: SIZES[size] });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    this.#page = await context.newPage();
    this.#page.setDefaultTimeout(PATIENCE_MS);
    await this.#page.goto(this.#server.workbench(this.#folder));
    await this.#page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Puts every draft back as it was, without decisions and worksheets. */
  restoreDrafts(): void {
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

  /** Opens a draft from the explorer, as a reporter does. */
  async openDraft(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name }).first().dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.#untilRead();
  }

  /**
   * Waits as a reporter would: until the badge tells that the draft is read, and a moment longer for
   * its decisions and transcripts, after which its findings come once more.
   */
  async #untilRead(): Promise<void> {
    await this.page
      .locator('.activitybar .action-item', {
        has: this.page.locator('.action-label[aria-label^="Copydesk"]'),
      })
      .locator('.badge-content')
      .filter({ hasText: /\d/ })
      .waitFor();
    await this.page.waitForTimeout(2_000);
  }

  /** Clicks Copydesk in the activity bar and waits for its rows. */
  async openPanel(): Promise<void> {
    await this.page.locator('.activitybar .action-label[aria-label^="Copydesk"]').click();
    await this.row(/.+/).first().waitFor();
  }

  /** Rows of the side panel by their accessible name. */
  row(name: string | RegExp): Locator {
    return this.page.locator('.sidebar').getByRole('treeitem', { name });
  }

  /** The underlines of a kind in the text. */
  underlines(kind: 'warning' | 'info' | 'error' = 'warning'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }

  /** Types a command's name into the palette and runs it. */
  async run(command: string): Promise<void> {
    const found = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: command })
      .first();
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('F1');
      await this.page.locator('.quick-input-widget input').fill(`>${command}`);
      const shown = found.waitFor({ timeout: 15_000 });
      if (attempt === 3) await shown;
      // A workbench that is still starting does not know the extension's commands yet.
      else if (
        !(await shown.then(
          () => true,
          () => false,
        ))
      ) {
        await this.page.keyboard.press('Escape');
        continue;
      }
      break;
    }
    await this.page.keyboard.press('Enter');
  }

  /** Waits until the editor has these words selected; gives what is selected when it never has. */
  async selection(expected: string): Promise<string> {
    return this.eventually(expected, async () => {
      await this.page.keyboard.press('Control+C');
      return this.page.evaluate(() => (navigator as unknown as Clipboarded).clipboard.readText());
    });
  }

  /** The visible line of the editor that holds some words, its wrapped parts joined. */
  async text(words: string): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-line').allInnerTexts();
    const at = lines.findIndex(line => line.includes(words));
    return lines
      .slice(Math.max(0, at - 1), at + 2)
      .join(' ')
      .replaceAll('\u00a0', ' ');
  }

  /** Looks again and again until it sees what is expected; gives what it sees last. */
  async eventually<T>(expected: T, look: () => Promise<T>): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const seen = await look();
      if (seen === expected || Date.now() > end) return seen;
      await this.page.waitForTimeout(100);
    }
  }

  /** Keeps a picture in `out/screenshots` for people to look at. */
  async picture(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }
}
