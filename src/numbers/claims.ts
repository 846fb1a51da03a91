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

const SUPERLATIVE =
  /^(?:largest|biggest|highest|most|lowest|smallest|best|worst|longest|shortest|richest|poorest|oldest|youngest|fastest|busiest|deadliest|ever)$/;
const COUNTED_TIMES = /^(?:time|such|straight|consecutive|successive)$/;
const FIRST_OF = new Set(
  'person woman man president leader country state nation city club team company minister mayor governor female male black openly elected democratically american briton european african asian indian chinese'.split(
    ' ',
  ),
);

/** "for the first time", "the third such fire", "fourth straight year", "second in a row": someone counted. */
function isRecord(line: Line, match: Match): boolean {
  const { first, next } = match;
  const after = line.lower(next);
  if (/^(?:number|no)$/.test(line.lower(first))) return true;
  if (COUNTED_TIMES.test(after) || SUPERLATIVE.test(after)) return true;
  if (line.isHyphen(next) && SUPERLATIVE.test(line.lower(next + 1))) return true;
  const rest = line.after(next, 6);
  const phrase = rest.join(' ');
  if (/\b(?:in a row|of its kind|in history|on record)\b/.test(phrase)) return true;
  const value = match.value?.low ?? 0;
  if (value >= 1000) return true;
  if (value !== 1 || !/^(?:the|s|its)$/.test(line.lower(first - 1))) return false;
  return rest.slice(0, 3).some(word => FIRST_OF.has(word)) || /\b(?:since|ever)\b/.test(phrase);
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
  return /^(?:the|these|those|all|both)$/.test(before) || /^other$/.test(line.lower(match.next));
}

/** How far the mark of a question may stand from a number. */
const QUESTION_REACH = 14;

/** "it would have been more than a thousand", "who wants to live at home at 29?" */
function isHypothetical(line: Line, match: Match): boolean {
  const before = line.before(match.first, 6).join(' ');
  if (/\bbeen have (?:would|could|might)\b/.test(before)) return true;
  for (let index = match.next; index < match.next + QUESTION_REACH; index += 1) {
    const mark = line.lower(index);
    if (mark === '?') return true;
    if (mark === '.' || mark === '!' || mark === '') return false;
  }
  return false;
}
