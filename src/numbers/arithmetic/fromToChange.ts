import { formatFigure, formatSigned, neededDecimals } from '../format';
import type { FromTo } from './fromTo';
import {
  basisInterval,
  changeInterval,
  difference,
  meets,
  statedInterval,
  type Interval,
} from './interval';
import type { Figure } from './items';
import type { Relation } from './relation';
import { replaceFigure } from './replaceFigure';
import type { StatedChange } from './statedChange';

/** A fall is often stated without its sign: "fell 20 per cent". */
function inDirection(interval: Interval, direction: StatedChange['direction']): Interval {
  const size: Interval = {
    low: interval.low > 0 ? interval.low : interval.high < 0 ? -interval.high : 0,
    high: Math.max(Math.abs(interval.low), Math.abs(interval.high)),
  };
  if (direction === 'up') return interval;
  return direction === 'down' ? { low: -interval.high, high: -interval.low } : size;
}

function centre(figure: Figure): number {
  return (figure.value.low + figure.value.high) / 2;
}

function pairText({ base, result }: FromTo): string {
  return `${base.text} to ${result.text}`;
}

function relation(
  stated: Figure,
  pair: FromTo,
  more: Pick<Relation, 'kind' | 'computation' | 'holds'> & { correction?: string | undefined },
): Relation {
  const { correction, ...rest } = more;
  return {
    start: stated.start,
    end: stated.end,
    stated: stated.text,
    basis: [pair.base, pair.result].map(({ start, end }) => ({ start, end })),
    ...rest,
    ...(correction !== undefined && { correction }),
  };
}

/**
 * A stated change against the two figures that it is the change of. Bases of zero or less have no
 * change in per cent: nothing is said of them.
 */
export function checkChange(pair: FromTo, change: StatedChange): Relation | undefined {
  const { figure } = change;
  const direction = change.direction ?? pair.direction;
  if (pair.base.type === 'percent') return checkPercentPair(pair, figure, direction);
  if (figure.type !== 'percent' || Math.abs(figure.value.low) > 1e6) return undefined;
  const range = changeInterval(basisInterval(pair.base.value), basisInterval(pair.result.value));
  if (range === undefined) return undefined;
  const value = (centre(pair.result) / centre(pair.base) - 1) * 100;
  const decimals = neededDecimals(value, figure.value.decimals);
  const holds = meets(inDirection(range, direction), statedInterval(figure.value));
  return relation(figure, pair, {
    kind: 'change',
    computation: `${pairText(pair)} is ${formatSigned(value, decimals)} %`,
    holds,
    correction:
      holds || !agrees(value, direction) ? undefined : replaceFigure(figure, value, decimals),
  });
}

function agrees(value: number, direction: StatedChange['direction']): boolean {
  return direction === undefined || (direction === 'up') === value > 0;
}

/** "20 percent to 30 percent" is ten percentage points, or 50 per cent. */
function checkPercentPair(
  pair: FromTo,
  figure: Figure,
  direction: StatedChange['direction'],
): Relation | undefined {
  const base = basisInterval(pair.base.value);
  const result = basisInterval(pair.result.value);
  const points = difference(result, base);
  const relative = changeInterval(base, result);
  const pointsValue = centre(pair.result) - centre(pair.base);
  const decimals = Math.max(pair.base.value.decimals, pair.result.value.decimals);
  const stated = statedInterval(figure.value);
  const pointsFigure = formatFigure(Math.abs(pointsValue), decimals);
  const unit = pointsFigure === '1' ? 'percentage point' : 'percentage points';
  const isPoints = figure.type === 'change';
  const meetsPoints = meets(inDirection(points, direction), stated);
  if (isPoints) {
    if (figure.value.unit === '×') return undefined;
    return relation(figure, pair, {
      kind: 'points',
      computation: `${pairText(pair)} is ${pointsFigure} ${unit}`,
      holds: meetsPoints,
      correction:
        meetsPoints || figure.value.magnitude !== undefined || !agrees(pointsValue, direction)
          ? undefined
          : replaceFigure(figure, pointsValue, decimals),
    });
  }
  if (relative === undefined) return undefined;
  const value = (centre(pair.result) / centre(pair.base) - 1) * 100;
  const holds = meets(inDirection(relative, direction), stated);
  return relation(figure, pair, {
    kind: meetsPoints ? 'percent-for-points' : 'change',
    computation: `${pairText(pair)} is ${pointsFigure} ${unit}, or ${formatFigure(Math.abs(value), neededDecimals(value, 0))} %`,
    holds,
    correction: holds || !meetsPoints ? undefined : inPoints(figure),
  });
}

/** "10 percent" → "10 percentage points"; undefined where the words are others. */
function inPoints(figure: Figure): string | undefined {
  const replaced = figure.text.replace(/(?:%|per\s?cent|pc|pct)$/i, '').trimEnd();
  if (replaced === figure.text) return undefined;
  const one = figure.value.low === 1 && figure.value.high === 1;
  return `${replaced} percentage point${one ? '' : 's'}`;
}

/** Negative figures and bare numbers can fall by growing: a deficit, a rank. */
function isOtherScale({ base, result }: FromTo): boolean {
  return (
    base.value.low < 0 ||
    result.value.low < 0 ||
    (base.type === 'count' && (base.value.unit ?? result.value.unit) === undefined)
  );
}

/** "rose from 60 to 50": the verb and the figures go opposite ways. */
export function checkDirection(pair: FromTo): Relation | undefined {
  if (pair.direction === undefined || isOtherScale(pair)) return undefined;
  const base = basisInterval(pair.base.value);
  const result = basisInterval(pair.result.value);
  const rises = result.low > base.high;
  const falls = result.high < base.low;
  if (!rises && !falls) return undefined;
  return relation(pair.result, pair, {
    kind: 'direction',
    computation: `${pairText(pair)} is a ${rises ? 'rise' : 'fall'}`,
    holds: (pair.direction === 'up') === rises,
  });
}
