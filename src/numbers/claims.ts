import type { Line, Match } from './grammar/line';

/** True where a reader could ask "says who?": every number but dates, names, bare ranks and the known "the two". */
export function isClaim(line: Line, match: Match): boolean {
  switch (match.type) {
    case 'datetime':
    case 'identifier':
      return false;
    case 'ordinal':
      return isRecord(line, match);
    case 'count':
      return !isDefinite(line, match);
    default:
      return !isHypothetical(line, match);
  }
}

/** "for the first time", "the third such incident", "fourth straight year", "second in a row": someone counted. */
function isRecord(line: Line, match: Match): boolean {
  const { first, next } = match;
  const value = match.value?.low ?? 0;
  const after = line.lower(next);
  if (/^(?:time|such|straight|consecutive|successive|ever|floor)$/.test(after)) return true;
  if (
    line.isHyphen(next) &&
    /^(?:largest|biggest|highest|most|lowest|smallest|best|worst|longest|richest|oldest|fastest|ever)$/.test(
      line.lower(next + 1),
    )
  )
    return true;
  if (
    /^(?:largest|biggest|highest|most|lowest|smallest|best|worst|longest|richest|oldest|fastest)$/.test(
      after,
    )
  )
    return true;
  if (after === 'in' && line.lower(next + 1) === 'a' && line.lower(next + 2) === 'row') return true;
  const rest = line.after(next, 6).join(' ');
  if (/\b(?:in a row|of its kind|since|in history|running|on record)\b/.test(rest)) return true;
  if (value >= 1000) return true;
  return (
    value === 1 &&
    /^(?:the|country|world|nation|city|its)$/.test(line.lower(first - 1)) &&
    /\b(?:to|person|woman|president|ever|of|elected|leader)\b/.test(rest)
  );
}

/** "the two factions", "all three": the reader knows them already. */
function isDefinite(line: Line, match: Match): boolean {
  const value = match.value;
  if (value === undefined) return false;
  if (isHypothetical(line, match)) return true;
  if (line.at(match.first).kind === 'number') return false;
  const before = line.lower(match.first - 1);
  if (value.low > 10)
    return value.unit === undefined && value.approximation === 'about' && before === 'the';
  return (
    /^(?:the|these|those|all|both|his|her|their|our|its)$/.test(before) ||
    /^other$/.test(line.lower(match.next))
  );
}

/** "it would have been more than a thousand", "who wants to live at home at 29?" */
function isHypothetical(line: Line, match: Match): boolean {
  const before = line.before(match.first, 6).join(' ');
  return /\b(?:been have would|been have could|been have might)\b/.test(before);
}
