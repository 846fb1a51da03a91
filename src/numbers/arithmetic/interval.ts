import type { QuantityValue } from '../quantity';

/** All values that a written figure may stand for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "about 50" may be some way off; "over 50" and "nearly 50" on one side only. */
const ABOUT = 0.1;
const OPEN = 0.25;
/** Round figures below this are taken as counted, not rounded. */
const COUNTED_BELOW = 1000;

/** The step in which the figure was written: 0.1 million for "9.7 million", 100 for "14,300". */
export function stepOf(value: QuantityValue): number {
  const step = (value.magnitude ?? 1) * 10 ** -value.decimals;
  if (value.decimals > 0 || (value.magnitude ?? 1) > 1 || Math.abs(value.low) < COUNTED_BELOW)
    return step;
  let zeros = step;
  while (value.low % (zeros * 10) === 0 && zeros * 100 <= Math.abs(value.low)) zeros *= 10;
  return zeros;
}

/** What a figure that others are computed from may stand for: half a step to either side, more where it is softened. */
export function basisInterval(value: QuantityValue): Interval {
  const half = stepOf(value) / 2;
  const low = value.low - half;
  const high = value.high + half;
  const slack = (share: number, of: number) => Math.abs(of) * share;
  switch (value.approximation) {
    case 'about':
      return { low: low - slack(ABOUT, value.low), high: high + slack(ABOUT, value.high) };
    case 'over':
    case 'at-least':
      return { low: value.low, high: high + slack(OPEN, value.high) };
    case 'under':
    case 'at-most':
      return { low: low - slack(OPEN, value.low), high: value.high };
    default:
      return { low, high };
  }
}

/** What a counted figure may stand for: itself, unless it is rounded or softened. */
export function countedInterval(value: QuantityValue): Interval {
  const exact = value.approximation === undefined && stepOf(value) === 1;
  return exact ? { low: value.low, high: value.high } : basisInterval(value);
}

/** What a computed figure may be for the draft's statement to hold: a whole step to either side, since writers also cut off. */
export function statedInterval(value: QuantityValue): Interval {
  const step = stepOf(value);
  const low = value.low - step;
  const high = value.high + step;
  const slack = (share: number) => Math.max(Math.abs(value.high) * share, step * 2);
  switch (value.approximation) {
    case 'about':
      return { low: low - slack(ABOUT), high: high + slack(ABOUT) };
    case 'over':
    case 'at-least':
      return { low, high: high + slack(OPEN) };
    case 'under':
    case 'at-most':
      return { low: low - slack(OPEN), high };
    default:
      return { low, high };
  }
}

/** True where some value lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The change from `base` to `result` in per cent; undefined where the base may be zero or less. */
export function changeInterval(base: Interval, result: Interval): Interval | undefined {
  if (base.low <= 0) return undefined;
  return {
    low: (result.low / base.high - 1) * 100,
    high: (result.high / base.low - 1) * 100,
  };
}

/** `part` divided by `whole`; undefined where the whole may be zero or less. */
export function quotient(part: Interval, whole: Interval): Interval | undefined {
  if (whole.low <= 0) return undefined;
  const over = (value: number) => [value / whole.low, value / whole.high];
  const all = [...over(part.low), ...over(part.high)];
  return { low: Math.min(...all), high: Math.max(...all) };
}

export function scale(interval: Interval, factor: number): Interval {
  return { low: interval.low * factor, high: interval.high * factor };
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), {
    low: 0,
    high: 0,
  });
}

export function difference(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}
