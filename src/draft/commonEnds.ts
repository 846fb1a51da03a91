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
