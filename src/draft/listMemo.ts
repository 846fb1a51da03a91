import { commonEnds } from './commonEnds';

/**
 * A pure function of each item of a list, for lists that follow one another as the versions of a draft
 * do: what stands where it stood, counted from the beginning or the end, is not asked for again.
 */
export class ListMemo<Item, Value> {
  readonly #of: (item: Item) => Value;
  #items: readonly Item[] = [];
  #values: readonly Value[] = [];

  constructor(of: (item: Item) => Value) {
    this.#of = of;
  }

  /** The values of a list's items, same index. */
  all(items: readonly Item[]): readonly Value[] {
    const before = this.#items;
    if (items === before) return this.#values;
    const { first, last } = commonEnds(before, items);
    const fresh = items.length - last;
    if (first < fresh || before.length !== items.length) {
      const values = this.#values.slice(0, first);
      for (let i = first; i < fresh; i++) values.push(this.#of(items[i] as Item));
      for (let i = before.length - last; i < before.length; i++) values.push(this.#values[i]!);
      this.#values = values;
    }
    this.#items = items;
    return this.#values;
  }
}
