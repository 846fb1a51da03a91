import type { Amount } from '../amount';
import type { Line, Match } from '../line';
import { valueOf } from '../value';

const STOPS = new Set(
  'of in on at by to for from with and or but as is are was were be been had has have will would can could may who which that the a an this these those it he she they we i you his her its their said says than then when while where if not after before since until into over under per about between during against more less out up down off all do did does also'.split(
    ' ',
  ),
);
const PEOPLE = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'staff',
  'personnel',
  'cattle',
  'sheep',
  'troops',
  'aircraft',
  'dead',
  'wounded',
  'injured',
  'missing',
  'fish',
  'deer',
  'percent',
]);
const NOT_NOUNS = new Set([
  'others',
  'series',
  'various',
  'serious',
  'previous',
  'famous',
  'dangerous',
  'less',
  'plus',
  'status',
  'towards',
  'perhaps',
  'religious',
  'indigenous',
  'us',
  'business',
]);
const MOST_WORDS = 5;

/** True for a word that looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (PEOPLE.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !NOT_NOUNS.has(word);
}

/** The counted noun after a number: "producers" in "1,000 small coffee producers"; where it stands. */
export function countedNoun(
  line: Line,
  from: number,
): { readonly noun: string; readonly index: number } | undefined {
  let found: { noun: string; index: number } | undefined;
  for (let index = from; index < from + MOST_WORDS; index += 1) {
    const lexeme = line.at(index);
    if (lexeme.kind !== 'word') {
      if (found === undefined && line.isHyphen(index)) continue;
      break;
    }
    if (STOPS.has(lexeme.lower)) break;
    if (isPlural(lexeme.lower)) {
      found = { noun: lexeme.lower, index };
      // The last plural of the run is the head: "news agencies workers" is rare, "asylum seekers" is not.
      if (PEOPLE.has(lexeme.lower)) break;
    } else if (found !== undefined) break;
  }
  return found;
}

/** A bare number with what it counts; the last resort for a number that nothing else claims. */
export function readCount(line: Line, amount: Amount): Match {
  const hyphen = line.isHyphen(amount.next) && line.isWord(amount.next + 1);
  // "a 12-member panel" counts members.
  const unit = hyphen ? line.lower(amount.next + 1) : countedNoun(line, amount.next)?.noun;
  return {
    first: amount.first,
    next: hyphen ? amount.next + 2 : amount.next,
    type: 'count',
    value: valueOf(line, amount, unit),
  };
}
