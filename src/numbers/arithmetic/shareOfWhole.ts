import { formatFigure, neededDecimals } from '../format';
import { basisInterval, meets, quotient, scale, statedInterval } from './interval';
import type { Figure, ItemLine } from './items';
import type { Relation } from './relation';
import { replaceFigure } from './replaceFigure';

const NOUN_WORDS = 5;

/** "60 of the 120 members": the part at `at` and its whole. */
function readWhole(line: ItemLine, part: Figure): Figure | undefined {
  let at = part.at + 1;
  if (line.lower(at) === 'out') at += 1;
  if (line.lower(at) !== 'of') {
    // "60 members of the 120"
    let words = 0;
    while (words < 3 && /^\p{L}/u.test(line.lower(at)) && line.lower(at) !== 'of') {
      at += 1;
      words += 1;
    }
    if (line.lower(at) !== 'of') return undefined;
  }
  at += 1;
  while (
    /^(?:the|its|their|his|her|all|some|about|more|than|over|nearly|those|these|a|total|of)$/.test(
      line.lower(at),
    )
  )
    at += 1;
  const whole = line.figure(at);
  const fits =
    whole !== undefined &&
    (whole.type === 'count' || whole.type === 'money') &&
    whole.type === part.type &&
    whole.value.low >= part.value.low;
  return fits ? whole : undefined;
}

/** The percentage that is put beside what ends at `from`: "…, or 40 percent", "(40 percent)". */
function readShare(line: ItemLine, from: number): Figure | undefined {
  let at = from;
  for (
    let words = 0;
    words < NOUN_WORDS && /^\p{L}/u.test(line.lower(at)) && line.lower(at) !== 'or';
    words += 1
  ) {
    if (/^(?:and|but|while|in|with|from|to|by|up|down)$/.test(line.lower(at))) return undefined;
    at += 1;
  }
  let opened = false;
  if (/^[,(—–]$/.test(line.lower(at))) {
    opened = line.lower(at) !== ',';
    at += 1;
  }
  if (line.lower(at) === 'or') {
    opened = true;
    at += 1;
  }
  while (
    /^(?:about|around|nearly|almost|roughly|just|over|under|some|more|less|than)$/.test(
      line.lower(at),
    )
  )
    at += 1;
  const share = line.figure(at);
  if (!opened || share?.type !== 'percent') return undefined;
  // "(40 percent of women)" is the share of something else.
  return /^(?:of|more|less|higher|lower|up|down|increase|rise|drop)$/.test(line.lower(at + 1))
    ? undefined
    : share;
}

/** "60 of 120 members, or 40 percent", "one in four, or 20 percent": a share against its own numbers. */
export function checkShare(line: ItemLine, at: number): Relation | undefined {
  const part = line.figure(at);
  if (part === undefined) return undefined;
  if (part.type === 'ratio')
    return part.value.unit === 'share' ? checkRatio(line, part) : undefined;
  if (part.type !== 'count' && part.type !== 'money') return undefined;
  const whole = readWhole(line, part);
  if (whole === undefined) return undefined;
  const share = readShare(line, whole.at + 1);
  const range = quotient(basisInterval(part.value), basisInterval(whole.value));
  if (share === undefined || range === undefined) return undefined;
  const value = (part.value.low / whole.value.low) * 100;
  const decimals = neededDecimals(value, share.value.decimals);
  const holds = meets(scale(range, 100), statedInterval(share.value));
  const correction = holds ? undefined : replaceFigure(share, value, decimals);
  return {
    start: share.start,
    end: share.end,
    kind: 'share',
    basis: [part, whole].map(({ start, end }) => ({ start, end })),
    computation: `${part.text} of ${whole.text} is ${formatFigure(value, decimals)} %`,
    stated: share.text,
    holds,
    ...(correction !== undefined && { correction }),
  };
}

/** How far a ratio in words may be off: "one in three" stands for 30 to 37 per cent. */
const RATIO_SLACK = 4;
/** "almost half" may stand for 42 per cent. */
const SOFT_RATIO_SLACK = 10;

function checkRatio(line: ItemLine, ratio: Figure): Relation | undefined {
  const share = readShare(line, ratio.at + 1);
  if (share === undefined) return undefined;
  const value = ratio.value.low * 100;
  const soft = /^(?:about|around|nearly|almost|roughly|than|over|under|least)$/.test(
    line.lower(ratio.at - 1),
  );
  const slack = soft ? SOFT_RATIO_SLACK : RATIO_SLACK;
  const range = { low: value - slack, high: value + slack };
  return {
    start: share.start,
    end: share.end,
    kind: 'share',
    basis: [{ start: ratio.start, end: ratio.end }],
    computation: `${ratio.text} is ${formatFigure(value, neededDecimals(value, 0))} %`,
    stated: share.text,
    holds: meets(range, statedInterval(share.value)),
  };
}
