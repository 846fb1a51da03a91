const BOUNDS = [0, 1, 2, 3, 5, 8, 14, 25];

/** A count as one of nine sizes, fine for small ones. */
export function bucket(count: number): number {
  for (let i = 0; i < BOUNDS.length; i++) if (count <= (BOUNDS[i] as number)) return i;
  return BOUNDS.length;
}

/** A truth as a number. */
export function flag(truth: boolean): number {
  return truth ? 1 : 0;
}
