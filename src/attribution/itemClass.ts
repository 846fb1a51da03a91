import { Tag, type Item } from './passage';
import { PREPOSITIONS } from './vocabulary';

/**
 * What an item is in a short pattern, as a small number: marks and the words that steer a clause
 * by themselves, the rest by class. Patterns of these carry no word of any text.
 */
export const ItemClass = {
  paragraphStart: 0,
  paragraphEnd: 1,
  sentenceEnd: 2,
  quotation: 3,
  comma: 4,
  colon: 5,
  semicolon: 6,
  dash: 7,
  openBracket: 8,
  closeBracket: 9,
  stop: 10,
  otherMark: 11,
  that: 12,
  relative: 13,
  as: 14,
  to: 15,
  of: 16,
  for: 17,
  and: 18,
  but: 19,
  by: 20,
  preposition: 21,
  noun: 22,
  verb: 23,
  auxiliary: 24,
  gerund: 25,
  adjective: 26,
  adverb: 27,
  determiner: 28,
  pronoun: 29,
  conjunction: 30,
  number: 31,
  date: 32,
  unknown: 33,
} as const;
export type ItemClass = (typeof ItemClass)[keyof typeof ItemClass];

const MARKS: Readonly<Record<string, ItemClass>> = {
  ',': ItemClass.comma,
  ':': ItemClass.colon,
  ';': ItemClass.semicolon,
  '—': ItemClass.dash,
  '–': ItemClass.dash,
  '-': ItemClass.dash,
  '--': ItemClass.dash,
  '(': ItemClass.openBracket,
  ')': ItemClass.closeBracket,
  '.': ItemClass.stop,
  '?': ItemClass.stop,
  '!': ItemClass.stop,
  '…': ItemClass.stop,
  '...': ItemClass.stop,
};

const WORDS: ReadonlyMap<string, ItemClass> = new Map([
  ['that', ItemClass.that],
  ['who', ItemClass.relative],
  ['which', ItemClass.relative],
  ['as', ItemClass.as],
  ['to', ItemClass.to],
  ['of', ItemClass.of],
  ['for', ItemClass.for],
  ['and', ItemClass.and],
  ['but', ItemClass.but],
  ['by', ItemClass.by],
]);

const TAGS: Readonly<Record<Tag, ItemClass>> = {
  [Tag.unknown]: ItemClass.unknown,
  [Tag.name]: ItemClass.noun,
  [Tag.noun]: ItemClass.noun,
  [Tag.plural]: ItemClass.noun,
  [Tag.adjective]: ItemClass.adjective,
  [Tag.adverb]: ItemClass.adverb,
  [Tag.number]: ItemClass.number,
  [Tag.determiner]: ItemClass.determiner,
  [Tag.pronoun]: ItemClass.pronoun,
  [Tag.preposition]: ItemClass.preposition,
  [Tag.conjunction]: ItemClass.conjunction,
  [Tag.auxiliary]: ItemClass.auxiliary,
  [Tag.past]: ItemClass.verb,
  [Tag.base]: ItemClass.verb,
  [Tag.present]: ItemClass.verb,
  [Tag.gerund]: ItemClass.gerund,
  [Tag.date]: ItemClass.date,
};

/** The class of an item; of nothing, the paragraph's end. */
export function itemClass(item: Item | undefined): ItemClass {
  if (item === undefined || item.kind === 'end') return ItemClass.paragraphEnd;
  if (item.kind === 'quotation') return ItemClass.quotation;
  if (item.kind === 'mark') return MARKS[item.lower] ?? ItemClass.otherMark;
  const steering = WORDS.get(item.lower);
  if (steering !== undefined) return steering;
  if (PREPOSITIONS.has(item.lower)) return ItemClass.preposition;
  return TAGS[item.tag];
}
