import { finding, type Check, type Finding } from './check';
import {
  distinctNames,
  groupWords,
  nameWords,
  ofSameNames,
  placesOf,
  wordsByName,
  type NamedWord,
} from './namedWords';
import { NearSpellings } from './nearSpellings';
import type { Story } from './story';

/** Short names are one letter apart by chance: Dale and Dane, Moss and Ross. */
const SHORTEST = 4;
/** A name that stands alone needs more letters to be surely the same. */
const SHORTEST_ALONE = 6;

type Occurrences = readonly NamedWord[];

/** Endings that make another word of a name: plural, people, female form, pet name. */
const ENDINGS = /^[aeinorsy]$/;
const FINAL = /[aeinos]$/;

/** True when the two words differ in an ending that has a meaning: Iraq and Iraqi, Maria and Mario. */
function differInEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return ENDINGS.test(long.slice(short.length));
  return a.slice(0, -1) === b.slice(0, -1) && FINAL.test(a) && FINAL.test(b);
}

/** True when some place of each has the same other words: Jean Lacapelle, Jean Lacapele. */
function shareTheirOtherWords(a: Occurrences, b: Occurrences): boolean {
  if (standsAlone(a) || standsAlone(b)) return false;
  const others = new Set<string>();
  for (const { around } of a) if (around !== '') others.add(around);
  return b.some(({ around }) => others.has(around));
}

const standsAlone = (words: Occurrences): boolean => words.every(({ around }) => around === '');
const isSurname = (words: Occurrences): boolean =>
  words.some(({ type, isLast, around }) => type === 'person' && isLast && around !== '');

/**
 * Whether two words that are one letter apart are one name: where they have the same other words,
 * or where one is a surname that was introduced in full and the other is never introduced.
 */
function areOneName(a: Occurrences, b: Occurrences): boolean {
  const [{ text: first = '' } = {}] = a;
  const [{ text: second = '' } = {}] = b;
  if (first.charAt(0) !== second.charAt(0)) return false;
  if (shareTheirOtherWords(a, b)) return !differInEnding(first, second);
  if (differInEnding(first, second)) return false;
  const [rare, common] = a.length <= b.length ? [a, b] : [b, a];
  if (!standsAlone(rare)) return false;
  if (isSurname(common)) return rare.every(({ type }) => type !== 'place');
  return first.length >= SHORTEST_ALONE && common.length >= 2 && standsAlone(common);
}

/** One finding for each place of the rarer spelling; of two as frequent ones, the later. */
export function spellingFindings(a: Occurrences, b: Occurrences): readonly Finding[] {
  const [common, rare] = a.length >= b.length ? [a, b] : [b, a];
  const [usual] = common;
  if (usual === undefined) return [];
  const times = common.length === 1 ? 'elsewhere' : `${common.length} times elsewhere`;
  return rare
    .filter(({ isQuoted }) => !isQuoted)
    .map(place =>
      finding(place, `“${place.text}” is spelled “${usual.text}” ${times}.`, {
        entity: place.entity,
        related: [{ start: usual.start, end: usual.end, message: `Spelled “${usual.text}” here` }],
        fixes: () => [
          {
            kind: 'edit',
            title: `Write “${usual.text}”`,
            edits: [{ start: place.start, end: place.end, newText: usual.text }],
            preferred: true,
          },
        ],
      }),
    );
}

/** Long enough to compare, and not cut short by a broken character. */
const isComparable = ({ text }: Pick<NamedWord, 'text'>): boolean =>
  text.length >= SHORTEST && !/[âÂÃ]$/.test(text);

const spellingsNear = new NearSpellings();

/** The pairs of spellings one letter apart, and the words of the names that have one of them. */
const nearPairs = ofSameNames(names => {
  const spellings = new Set<string>();
  for (const name of names)
    for (const word of nameWords(name)) if (isComparable(word)) spellings.add(word.lower);
  const pairs = spellingsNear.of(spellings).filter(([a, b]) => a.charAt(0) === b.charAt(0));
  const paired = new Set(pairs.flat());
  return { pairs, words: wordsByName(names, paired) };
});

function variants(story: Story): readonly Finding[] {
  const { pairs, words } = nearPairs(distinctNames(story));
  if (pairs.length === 0) return [];
  const groups = groupWords(placesOf(story, words).filter(isComparable), ({ lower }) => lower);
  // One finding a place: of three spellings that are near each other, the rarest has two others.
  const found = new Map<number, Finding>();
  for (const [one, other] of pairs) {
    const a = groups.get(one) ?? [];
    const b = groups.get(other) ?? [];
    if (a[0]?.plain === b[0]?.plain || !areOneName(a, b)) continue;
    for (const place of spellingFindings(a, b))
      if (!found.has(place.start)) found.set(place.start, place);
  }
  return [...found.values()];
}

export const nameVariant: Check = {
  id: 'name-variant',
  title: 'Names spelled two ways',
  defaultSeverity: 'warning',
  run: variants,
};
