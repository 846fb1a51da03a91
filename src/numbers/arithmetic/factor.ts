import { formatFigure } from '../format';
import { isChangeWord } from './changeWords';
import type { FromTo } from './fromTo';
import { basisInterval, meets, quotient, type Interval } from './interval';
import type { Figure, ItemLine } from './items';
import type { Relation } from './relation';

const REACH = 10;
/** Writers say "doubled" of what grew by a little less or more than twice. */
const SLACK = 0.12;

/** What "doubled", "nearly doubled", "more than doubled" allow. */
function allowed(line: ItemLine, figure: Figure): Interval {
  const { low: factor } = figure.value;
  const before = line.lower(figure.at - 1);
  const grows = factor > 1;
  const slack = factor * SLACK;
  const exact = { low: factor - slack, high: factor + slack };
  if (before === 'than')
    return grows ? { low: factor * 0.98, high: factor * 2.5 } : { low: 0, high: factor * 1.02 };
  if (/^(?:nearly|almost|about|roughly|around|virtually)$/.test(before))
    return grows
      ? { low: factor * 0.75, high: factor * 1.05 }
      : { low: factor * 0.95, high: factor * 1.3 };
  // "a tenfold increase" is to ten times for some and to eleven times for others.
  return factor > 3 ? { low: exact.low, high: exact.high + 1 } : exact;
}

/** The factor that the pair explains: in its clause, or set off by one comma: "doubled, from 50 to 80". */
function figureBefore(line: ItemLine, pair: FromTo): Figure | undefined {
  const setOff = line.lower(pair.first - 1) === ',';
  for (let at = pair.first - (setOff ? 2 : 1); at >= pair.first - REACH; at -= 1) {
    const word = line.lower(at);
    if (/^[;:.,]$/.test(word) || (setOff && (OTHER_CLAUSE.test(word) || isChangeWord(word))))
      return undefined;
    const figure = line.figure(at);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** "doubled while fares rose, from 2 to 3": the figures are the nearer clause's. */
const OTHER_CLAUSE =
  /^(?:and|as|but|while|when|after|before|because|though|although|since|if|which|who|that)$/;

/** "doubled from 50 to 80": the factor in the draft's words against the pair's own. */
export function checkFactor(line: ItemLine, pair: FromTo): Relation | undefined {
  const figure = figureBefore(line, pair);
  if (figure === undefined || figure.value.unit !== '×') return undefined;
  const range = quotient(basisInterval(pair.result.value), basisInterval(pair.base.value));
  if (range === undefined) return undefined;
  const value = pair.result.value.low / pair.base.value.low;
  return {
    start: figure.start,
    end: figure.end,
    kind: 'factor',
    basis: [pair.base, pair.result].map(({ start, end }) => ({ start, end })),
    computation: `${pair.base.text} to ${pair.result.text} is ${formatFigure(value, 2)} times as much`,
    stated: figure.text,
    holds: meets(range, allowed(line, figure)),
  };
}
