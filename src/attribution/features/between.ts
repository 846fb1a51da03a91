import { mix } from '../../model/hashing';
import { ItemClass } from '../itemClass';
import { Tag } from '../passage';
import type { Window } from '../window';

const LONGEST_PATTERN = 5;
const LONGEST_CHAIN = 6;
/** A stretch longer than this is only known to be long. */
const LONGEST_STRETCH = 90;
const LONG = -1;
const CLASSES = Object.keys(ItemClass).length;

/** What stands at items `from` … `to` (`to` not included), told without a word of it. */
export interface Between {
  /** The exact row of classes where it is short, runs of nouns as one. */
  readonly pattern: number;
  /** The row of what steers a clause: marks, "that", relatives, verbs. */
  readonly chain: number;
  /** The set of steering classes, one bit each. */
  readonly set: number;
}

const BIT: Readonly<Partial<Record<ItemClass, number>>> = {
  [ItemClass.comma]: 1 << 0,
  [ItemClass.colon]: 1 << 1,
  [ItemClass.semicolon]: 1 << 2,
  [ItemClass.dash]: 1 << 3,
  [ItemClass.openBracket]: 1 << 4,
  [ItemClass.closeBracket]: 1 << 5,
  [ItemClass.quotation]: 1 << 6,
  [ItemClass.that]: 1 << 7,
  [ItemClass.relative]: 1 << 8,
  [ItemClass.as]: 1 << 9,
  [ItemClass.to]: 1 << 10,
  [ItemClass.of]: 1 << 11,
  [ItemClass.for]: 1 << 12,
  [ItemClass.and]: 1 << 13,
  [ItemClass.but]: 1 << 14,
  [ItemClass.by]: 1 << 15,
  [ItemClass.preposition]: 1 << 16,
  [ItemClass.verb]: 1 << 17,
  [ItemClass.auxiliary]: 1 << 18,
  [ItemClass.gerund]: 1 << 19,
  [ItemClass.conjunction]: 1 << 20,
};

/** How many bits `Between.set` has. */
export const SET_BITS = 21;

const STEERS: ReadonlySet<number> = new Set<ItemClass>([
  ItemClass.comma,
  ItemClass.colon,
  ItemClass.semicolon,
  ItemClass.dash,
  ItemClass.openBracket,
  ItemClass.quotation,
  ItemClass.that,
  ItemClass.relative,
  ItemClass.as,
  ItemClass.to,
  ItemClass.and,
  ItemClass.but,
  ItemClass.conjunction,
  ItemClass.verb,
  ItemClass.auxiliary,
  ItemClass.gerund,
]);

/** The same by class, as typed arrays: they are asked for every item between a cue and a quotation. */
const BITS = Int32Array.from({ length: CLASSES }, (_, i) => BIT[i as ItemClass] ?? 0);
const STEERING = Uint8Array.from({ length: CLASSES }, (_, i) => (STEERS.has(i) ? 1 : 0));

export function between(window: Window, from: number, to: number): Between {
  const { classes, items } = window;
  const length = to - from;
  if (length <= 0) return { pattern: 0, chain: 0, set: 0 };
  if (length > LONGEST_STRETCH) return { pattern: LONG, chain: LONG, set: LONG };
  let pattern = 1;
  let chain = 1;
  let links = 0;
  let set = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    const itemClass = classes[i] as ItemClass;
    if (!(itemClass === last && itemClass === ItemClass.noun)) pattern = mix(pattern, itemClass);
    last = itemClass;
    set |= BITS[itemClass] as number;
    if (STEERING[itemClass] === 1 && ++links <= LONGEST_CHAIN)
      chain = mix(chain, items[i]?.tag === Tag.base ? 60 : itemClass);
  }
  return {
    pattern: length <= LONGEST_PATTERN ? pattern : LONG,
    chain: links <= LONGEST_CHAIN ? chain : LONG,
    set,
  };
}
