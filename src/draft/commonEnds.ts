/** How many values two lists share at their beginning (`first`) and, behind those, at their end (`last`). */
export function commonEnds<T>(
  before: readonly T[],
  now: readonly T[],
): { readonly first: number; readonly last: number } {
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before[first] === now[first]) first++;
  let last = 0;
  while (last < shorter - first && before[before.length - 1 - last] === now[now.length - 1 - last])
    last++;
  return { first, last };
}

/** Texts are compared a piece at a time: the engine compares pieces faster than we do characters. */
const PIECE = 1_024;

/** How many code units two texts share at their beginning (`first`) and, behind those, at their end (`last`). */
export function commonTextEnds(
  before: string,
  now: string,
): { readonly first: number; readonly last: number } {
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (
    first + PIECE <= shorter &&
    before.slice(first, first + PIECE) === now.slice(first, first + PIECE)
  )
    first += PIECE;
  while (first < shorter && before.charCodeAt(first) === now.charCodeAt(first)) first++;
  const rest = shorter - first;
  const [a, b] = [before.length, now.length];
  let last = 0;
  while (
    last + PIECE <= rest &&
    before.slice(a - last - PIECE, a - last) === now.slice(b - last - PIECE, b - last)
  )
    last += PIECE;
  while (last < rest && before.charCodeAt(a - last - 1) === now.charCodeAt(b - last - 1)) last++;
  return { first, last };
}
