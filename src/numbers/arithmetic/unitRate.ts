import { basisInterval, meets, quotient, statedInterval } from './interval';
import type { Figure, ItemLine } from './items';
import type { Relation } from './relation';
import { replaceFigure } from './replaceFigure';

const REACH = 5;

/** One of a counted thing: "hours" → "hour", "month" → "month". */
function oneOf(unit: string): string {
  if (unit === 'people' || unit === 'men' || unit === 'women') return 'person';
  if (unit === 'children') return 'child';
  if (unit.endsWith('ies')) return `${unit.slice(0, -3)}y`;
  return unit.endsWith('s') ? unit.slice(0, -1) : unit;
}

/** The money and the number of units it is for: "$1,200 for 40 hours". */
function readUnits(line: ItemLine, total: Figure): Figure | undefined {
  let at = total.at + 1;
  while (at <= total.at + 3 && !/^(?:for|over|across|among|between)$/.test(line.lower(at))) {
    if (!/^\p{L}/u.test(line.lower(at))) return undefined;
    at += 1;
  }
  const units = line.figure(at + 1) ?? line.figure(at + 2);
  return units !== undefined &&
    (units.type === 'count' || units.type === 'measurement') &&
    units.value.unit !== undefined
    ? units
    : undefined;
}

/** "$1,200 for 40 hours, or $25 an hour": a rate against the total and the units that give it. */
export function checkRate(line: ItemLine, at: number): Relation | undefined {
  const total = line.figure(at);
  if (total?.type !== 'money') return undefined;
  const units = readUnits(line, total);
  if (units === undefined) return undefined;
  let rate: Figure | undefined;
  let opened = false;
  for (let index = units.at + 1; index <= units.at + REACH && rate === undefined; index += 1) {
    if (/^(?:or|[,(—–])$/.test(line.lower(index))) opened = true;
    rate = line.figure(index);
    if (rate === undefined && /^(?:and|but|while|plus)$/.test(line.lower(index))) return undefined;
  }
  if (rate?.type !== 'money' || rate.value.unit !== total.value.unit || !opened) return undefined;
  const per = line.lower(rate.at + 1);
  const unit = line.lower(rate.at + 2);
  if (
    !/^(?:a|an|per|each|every)$/.test(per) ||
    (per !== 'each' && unit !== oneOf(units.value.unit ?? ''))
  )
    return undefined;
  const range = quotient(basisInterval(total.value), basisInterval(units.value));
  if (range === undefined) return undefined;
  const value = total.value.low / units.value.low;
  const decimals =
    rate.value.decimals > 0 || !Number.isInteger(value)
      ? Math.max(rate.value.decimals, value < 100 ? 2 : 0)
      : 0;
  const holds = meets(range, statedInterval(rate.value));
  const correction = holds ? undefined : replaceFigure(rate, value, decimals);
  return {
    start: rate.start,
    end: rate.end,
    kind: 'rate',
    basis: [total, units].map(({ start, end }) => ({ start, end })),
    computation: `${total.text} for ${units.text}${units.type === 'count' ? ` ${units.value.unit}` : ''} is ${replaceFigure(rate, value, decimals) ?? rate.text} each`,
    stated: rate.text,
    holds,
    ...(correction !== undefined && { correction }),
  };
}
