import type { Run } from './subject';

const LETTERS = 'etaoin srhl';

/** Edits one draft at random places and times what a subject makes of each version. */
export class Typist {
  readonly #run: Run;
  readonly #random: () => number;
  #text: string;

  constructor(run: Run, text: string, random: () => number) {
    this.#run = run;
    this.#text = text;
    this.#random = random;
  }

  /** Has the draft read as it stands; milliseconds. */
  async read(): Promise<number> {
    return time(this.#run, this.#text);
  }

  /** Presses so many keys, fewer where `budget` milliseconds are over; three at least. */
  async press(keys: number, budget: number): Promise<readonly number[]> {
    const letter = (): string => LETTERS[Math.floor(this.#random() * LETTERS.length)]!;
    return this.#edit(keys, 3, budget, letter);
  }

  /** Puts in a page at a time, as `press` does; one at least. */
  async paste(
    pages: number,
    budget: number,
    page: (number: number) => string,
  ): Promise<readonly number[]> {
    return this.#edit(pages, 1, budget, page);
  }

  async #edit(
    most: number,
    least: number,
    budget: number,
    what: (number: number) => string,
  ): Promise<readonly number[]> {
    const times: number[] = [];
    const until = performance.now() + budget;
    while (times.length < most && (times.length < least || performance.now() < until)) {
      const at = Math.floor(this.#random() * this.#text.length);
      this.#text = this.#text.slice(0, at) + what(times.length) + this.#text.slice(at);
      times.push(await this.read());
    }
    return times;
  }
}

/** The milliseconds that a text takes. */
export async function time(run: Run, text: string): Promise<number> {
  const started = performance.now();
  await run(text);
  return performance.now() - started;
}
