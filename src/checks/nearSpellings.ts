/** Longest word that is compared. */
const LONGEST = 24;

/** The word and every word that it becomes with one letter left out. */
function withOneLetterOut(word: string): readonly string[] {
  const forms = [word];
  for (let i = 0; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1));
  return forms;
}

/** True when one letter put in, left out, changed or swapped with its neighbour makes `b` of `a`. */
export function isOneEditApart(a: string, b: string): boolean {
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

/**
 * The pairs of words that are one edit apart (Damerau-Levenshtein distance 1). Linear in the words:
 * two such words share a form with one letter left out (the symmetric delete method, Garbe 2012).
 */
export function nearSpellings(words: Iterable<string>): readonly (readonly [string, string])[] {
  const byForm = new Map<string, string[]>();
  const pairs: (readonly [string, string])[] = [];
  const seen = new Set<string>();
  for (const word of new Set(words)) {
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
      }
      others.push(word);
    }
  }
  return pairs;
}
