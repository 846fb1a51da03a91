import type { Range } from '../../src/draft/range';

/** One character of a draft under edit, and the facts of which it is, or replaces, a part. */
interface Unit {
  readonly character: string;
  readonly facts: readonly number[];
}

/** A draft that remembers, through every edit, which characters belong to which fact. */
export class TrackedText {
  readonly #units: readonly Unit[];
  readonly text: string;

  private constructor(units: readonly Unit[]) {
    this.#units = units;
    this.text = units.map(unit => unit.character).join('');
  }

  static from(text: string): TrackedText {
    return new TrackedText(
      Array.from({ length: text.length }, (_, at) => ({ character: text[at]!, facts: [] })),
    );
  }

  /** The same text in which the units of `range` belong to `fact`. */
  mark(range: Range, fact: number): TrackedText {
    return new TrackedText(
      this.#units.map((unit, at) =>
        at >= range.start && at < range.end ? { ...unit, facts: [...unit.facts, fact] } : unit,
      ),
    );
  }

  /** True when a character of `range` belongs to `fact`. */
  holds(range: Range, fact: number): boolean {
    return this.#units.slice(range.start, range.end).some(unit => unit.facts.includes(fact));
  }

  /** The facts of which a character stands in `range`. */
  factsIn(range: Range): ReadonlySet<number> {
    return new Set(this.#units.slice(range.start, range.end).flatMap(unit => unit.facts));
  }

  slice(range: Range): TrackedText {
    return new TrackedText(this.#units.slice(range.start, range.end));
  }

  /** New words in the place of `range`; they belong to no fact. */
  replace(range: Range, by: string | TrackedText): TrackedText {
    const inner = typeof by === 'string' ? TrackedText.from(by) : by;
    return new TrackedText([
      ...this.#units.slice(0, range.start),
      ...inner.#units,
      ...this.#units.slice(range.end),
    ]);
  }

  /** New words in the place of `range` that belong to the facts of the old ones. */
  retype(range: Range, by: string): TrackedText {
    const facts = this.#units[range.start]?.facts ?? [];
    return this.replace(
      range,
      new TrackedText(
        Array.from({ length: by.length }, (_, at) => ({ character: by[at]!, facts })),
      ),
    );
  }
}
