import { mix } from '../model/hashing';

/** What a word or phrase is known as. */
export const Known = {
  /** A town or region. */
  place: 1 << 0,
  /** A large city, where `place` is set too; alone it is `KNOWN_ORGANISATION`. */
  largePlace: 1 << 1,
  given: 1 << 2,
  surname: 1 << 3,
} as const;

/** The bits of a well-known organisation: four bits an entry leave none for a flag of its own. */
export const KNOWN_ORGANISATION = Known.largePlace;

/**
 * A list of names too long to keep as words: a table of 16-bit entries, 12 bits of fingerprint and
 * 4 of `Known`, found by hash with linear probing; a zero entry ends the probe. About one in 1,500
 * unknown words is mistaken for a known one, which a feature can bear.
 */
export class Gazetteer {
  readonly #table: Uint16Array;

  /** `table.length` is a power of two; some entry is zero. */
  constructor(table: Uint16Array) {
    this.#table = table;
  }

  /** The `Known` bits of a lower-case word or phrase by its `hashText`; 0 if unknown. */
  known(hash: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    const mixed = mix(hash, 0x6a7a);
    const print = (mixed >>> 20) << 4;
    for (let i = mixed & mask, steps = 0; steps <= mask; i = (i + 1) & mask, steps++) {
      const entry = table[i] ?? 0;
      if (entry === 0) return 0;
      if ((entry & 0xfff0) === print) return entry & 15;
    }
    return 0;
  }
}

/** A gazetteer that knows nothing. */
export const EMPTY_GAZETTEER = new Gazetteer(new Uint16Array(2));

/** The table of the given hashes and their `Known` bits; `bits`: log2 of its size. */
export function buildGazetteer(names: ReadonlyMap<number, number>, bits: number): Uint16Array {
  const table = new Uint16Array(2 ** bits);
  const mask = table.length - 1;
  if (names.size >= mask) throw new RangeError('The gazetteer is too small for its names.');
  for (const [hash, known] of names) {
    const mixed = mix(hash, 0x6a7a);
    const print = (mixed >>> 20) << 4;
    let i = mixed & mask;
    while (table[i] !== 0 && ((table[i] ?? 0) & 0xfff0) !== print) i = (i + 1) & mask;
    table[i] = (table[i] ?? 0) | print | known;
  }
  return table;
}
