/** A stretch of text in UTF-16 code units, half-open: `start` is in it, `end` is the first unit after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same value, `by` code units further on. */
export function shift<T extends Range>(value: T, by: number): T {
  return { ...value, start: value.start + by, end: value.end + by };
}
