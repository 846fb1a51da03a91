import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { floorKey, reaches, type Measure } from './measures';

/** The worst figure that is still accepted, by the figure's name. */
export type Floors = Readonly<Record<string, number>>;

/** One measured figure; `scheme` where it was cross-validated. */
export interface Measured {
  readonly measure: Measure;
  readonly scheme?: string;
  readonly value: number;
}

export function readFloors(path: string): Floors {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {};
}

export function writeFloors(path: string, floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The floors after a run: a little below what was measured, never below what they were. */
export function raiseFloors(floors: Floors, measured: readonly Measured[]): Floors {
  const raised: Record<string, number> = { ...floors };
  for (const { measure, scheme, value } of measured) {
    if (!Number.isFinite(measure.slack)) continue;
    const sign = measure.better === 'higher' ? -1 : 1;
    const floor = Number((value + sign * measure.slack).toFixed(measure.digits));
    const key = floorKey(measure, scheme);
    const before = floors[key];
    if (before === undefined || reaches(measure, floor, before)) raised[key] = floor;
  }
  return raised;
}

/** One sentence for each figure that is worse than its floor. */
export function belowFloors(floors: Floors, measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(({ measure, scheme, value }) => {
    const key = floorKey(measure, scheme);
    const floor = floors[key];
    return floor === undefined || reaches(measure, value, floor)
      ? []
      : [`${key} is ${value.toFixed(measure.digits)}; its floor is ${floor}.`];
  });
}
