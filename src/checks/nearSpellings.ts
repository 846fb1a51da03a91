/** Longest word that is compared. */
const LONGEST = 24;

/** The word and every word that it becomes with one letter left out. */
function withOneLetterOut(word: string): readonly string[] {
  const forms = [word];
  for (let i = 0; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1));
  return forms;
}

/** True when one letter put in, left out, changed or swapped with its neighbour makes `b` of `a`. */
function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return (
    endA - start === 2 &&
    endB - start === 2 &&
    a[start] === b[start + 1] &&
    a[start + 1] === b[start]
  );
}

/** Two words that are one edit apart, the earlier first. */
export type NearPair = readonly [earlier: string, later: string];

/**
 * The pairs of words that are one edit apart (Damerau-Levenshtein distance 1), in no order, or some
 * of them where they are more than prose has. Linear in the words: two such words share a form with
 * one letter left out (the symmetric delete method, Garbe 2012).
 */
function findPairs(words: ReadonlySet<string>): NearPair[] {
  const byForm = new Map<string, string[]>();
  const pairs: NearPair[] = [];
  const seen = new Set<string>();
  for (const word of words) {
    if (word.length > LONGEST) continue;
    for (const form of withOneLetterOut(word)) {
      const others = byForm.get(form);
      if (others === undefined) {
        byForm.set(form, [word]);
        continue;
      }
      for (const other of others) {
        const key = `${other} ${word}`;
        if (seen.has(key) || !isOneEditApart(other, word)) continue;
        seen.add(key);
        pairs.push([other, word]);
        if (pairs.length > MOST_PAIRS) return pairs;
      }
      others.push(word);
    }
  }
  return pairs;
}

/** So many new words are each held against all others; of more, all pairs are found anew. */
const FEW = 8;

/** Two million characters of news have half as many: a list of codes has more, and nothing is misspelled in it. */
const MOST_PAIRS = 2_000;
const NO_PAIRS: readonly NearPair[] = [];

/** Follows the words of a draft: a key pressed in a name changes one or two of hundreds. */
export class NearSpellings {
  #words: ReadonlySet<string> = new Set();
  /** Undefined where they were too many to keep. */
  #pairs: readonly NearPair[] | undefined = [];

  /**
   * The pairs of words that are one edit apart, in the order of the later and then the earlier word;
   * none where they are more than prose has.
   */
  of(words: ReadonlySet<string>): readonly NearPair[] {
    const added: string[] = [];
    for (const word of words) if (!this.#words.has(word)) added.push(word);
    const known = added.length > FEW ? undefined : this.#pairs;
    const pairs = known === undefined ? findPairs(words) : carryPairs(known, words, added);
    this.#words = words;
    this.#pairs = pairs.length > MOST_PAIRS ? undefined : inOrder(pairs, words);
    return this.#pairs ?? NO_PAIRS;
  }
}

/** The pairs `known` that are left among `words`, and those of the words that were `added`. */
function carryPairs(
  known: readonly NearPair[],
  words: ReadonlySet<string>,
  added: readonly string[],
): NearPair[] {
  const pairs = known.filter(([a, b]) => words.has(a) && words.has(b));
  added.forEach((word, i) => {
    if (word.length > LONGEST) return;
    for (const other of words)
      if (other.length <= LONGEST && isOneEditApart(other, word) && !added.includes(other, i + 1))
        pairs.push([other, word]);
  });
  return pairs;
}

function inOrder(pairs: readonly NearPair[], words: ReadonlySet<string>): readonly NearPair[] {
  if (pairs.length === 0) return pairs;
  const places = new Map<string, number>();
  for (const word of words) places.set(word, places.size);
  const placeOf = (word: string): number => places.get(word) ?? 0;
  return pairs
    .map((pair): NearPair => (placeOf(pair[0]) <= placeOf(pair[1]) ? pair : [pair[1], pair[0]]))
    .sort(([a, b], [c, d]) => placeOf(b) - placeOf(d) || placeOf(a) - placeOf(c));
}
