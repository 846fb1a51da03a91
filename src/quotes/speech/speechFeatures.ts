import { mix } from '../../model/hashing';
import { ContextWord } from './contextWord';
import type { Capitals, Surroundings } from './surroundings';

/** Feature families: the first number that is mixed into a feature's hash. */
const Family = {
  bias: 1,
  words: 2,
  capitals: 3,
  ending: 4,
  zone: 5,
  before: 6,
  after: 7,
  around: 8,
  groups: 9,
  groupsCapitals: 10,
  inside: 11,
  place: 12,
  shape: 13,
  names: 14,
  others: 15,
  saying: 16,
  head: 17,
  frame: 18,
} as const;

const ZONES = [
  'headline',
  'subheading',
  'byline',
  'body',
  'blockQuotation',
  'listItem',
  'questionAnswer',
  'caption',
  'credit',
  'boilerplate',
  'note',
  'frontMatter',
  'code',
] as const;

/** Groups that tell of speech wherever they stand in the sentence. */
const SAYING =
  (1 << ContextWord.say) |
  (1 << ContextWord.ask) |
  (1 << ContextWord.describe) |
  (1 << ContextWord.call);

/** Word classes thrown together by what they do around a noun. */
function coarse(word: ContextWord): number {
  if (word < ContextWord.definite) return word;
  if (word <= ContextWord.demonstrative || word === ContextWord.quantity) return 30;
  if (word <= ContextWord.possessive) return 31;
  if (word <= ContextWord.objectPronoun) return 32;
  if (word <= ContextWord.preposition) return 33;
  if (word <= ContextWord.relative) return 34;
  if (word <= ContextWord.not) return 35;
  if (word < ContextWord.name) return word;
  if (word === ContextWord.name || word === ContextWord.number) return word;
  if (word >= ContextWord.plural) return 36;
  return word >= ContextWord.adjective ? 37 : 35;
}

function lengthClass(words: number): number {
  if (words < 5) return words;
  if (words < 7) return 5;
  if (words < 10) return 6;
  return words < 15 ? 7 : 8;
}

/**
 * The features of a quotation as hashes, in `into`. Each is a family with a few small numbers;
 * which words stand in the text is in none of them.
 */
export function speechFeatures(around: Surroundings, into: number[]): void {
  into.length = 0;
  const { capitals, ending } = around;
  const words = lengthClass(around.words);
  const add = (family: number, a = 0, b = 0, c = 0, d = 0): void => {
    into.push(mix(mix(mix(mix(mix(0x51f15e, family), a), b), c), d));
  };
  const [b1 = 0, b2 = 0, b3 = 0] = around.before;
  const [a1 = 0, a2 = 0, a3 = 0] = around.after;
  add(Family.bias);
  add(Family.words, words);
  add(Family.capitals, capitals);
  add(Family.capitals, capitals, words, 1);
  add(Family.ending, ending);
  add(Family.ending, ending, capitals, words);
  add(Family.ending, ending, a1, 1);
  add(Family.zone, ZONES.indexOf(around.zone), Number(around.unusualMarks));
  add(Family.before, b1);
  add(Family.before, b1, b2);
  add(Family.before, b1, b2, b3);
  add(Family.before, b1, capitals, 100);
  add(Family.before, b1, words, 101);
  add(Family.before, b1, capitals, words, 102);
  add(Family.before, b1, b2, capitals, 103);
  add(Family.after, a1);
  add(Family.after, a1, a2);
  add(Family.after, a1, a2, a3);
  add(Family.after, a1, capitals, 100);
  add(Family.after, a1, words, 101);
  add(Family.around, b1, a1);
  add(Family.around, b1, a1, capitals);
  addGroups(around, capitals, words, add);
  add(Family.head, around.head, Number(around.head !== b1));
  add(Family.head, around.head, capitals, Math.min(words, 5), 1);
  const front = coarse(b1);
  const back = coarse(a1);
  add(Family.frame, front, back, capitals, Math.min(words, 5));
  add(Family.frame, front, back, ending, 10);
  add(Family.frame, coarse(b2), front, back, 11);
  add(Family.frame, b1, b2, words, 12 + capitals);
  add(Family.inside, around.first, capitals);
  add(Family.inside, around.last, capitals, 1);
  add(Family.inside, Number(around.addresses), Number(around.hasVerb), words, 2);
  add(Family.inside, Number(around.hasInnerStop), Number(around.hasVerb), capitals, 3);
  const place = Number(around.opensParagraph) * 2 + Number(around.closesParagraph);
  add(Family.place, place, capitals, ending);
  add(Family.place, place, words, 20);
  add(Family.names, Number(around.nameBefore), Number(around.nameAfter), capitals);
  add(Family.names, Number(around.nameBefore), Number(around.nameAfter), words, 1);
  add(Family.others, around.others, Number(around.longNeighbour), Math.min(words, 5));
}

function addGroups(
  around: Surroundings,
  capitals: Capitals,
  words: number,
  add: (family: number, a?: number, b?: number, c?: number, d?: number) => void,
): void {
  const windows = [around.nearBefore, around.nearAfter, around.farBefore, around.farAfter];
  windows.forEach((bits, window) => {
    for (let group = 1; group < 23; group++) {
      if ((bits & (1 << group)) === 0) continue;
      add(Family.groups, window, group);
      add(Family.groupsCapitals, window, group, capitals);
      add(Family.groupsCapitals, window, group, Math.min(words, 5), 50);
    }
  });
  const saying =
    Number((around.nearBefore & SAYING) !== 0) * 8 +
    Number((around.nearAfter & SAYING) !== 0) * 4 +
    Number((around.farBefore & SAYING) !== 0) * 2 +
    Number((around.farAfter & SAYING) !== 0);
  add(Family.saying, saying);
  add(Family.saying, saying, capitals, 1);
  add(Family.saying, saying, words, 2);
}
