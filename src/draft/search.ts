/**
 * The first of `length` places at which `holds` is true, or `length`; from there on it must hold
 * everywhere. Looks at the logarithm of `length` places.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
