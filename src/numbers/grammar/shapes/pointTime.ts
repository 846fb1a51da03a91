import type { Line, Match } from '../line';

const LEADS = new Set([
  'about',
  'after',
  'around',
  'at',
  'before',
  'by',
  'from',
  'since',
  'till',
  'until',
]);
/** What a figure after "at" is where it is no hour: "closed at 9.41", "odds at 2.10". */
const LEVELS =
  /^(?:close[ds]?|ended|finished|fix(?:ed)?|index|odds|opened|peaked|priced|quoted|rate[ds]?|ratio|settled|share[ds]?|standing|stands?|steady|stood|stock|trad(?:ed|es|ing)|unchanged|valued)$/;
const FOLLOWERS = new Set(
  'a an and as because but each every he his it last local on or our sharp she that the their they this today tomorrow tonight until we when while with yesterday'.split(
    ' ',
  ),
);
const WORDS_BACK = 5;

/**
 * A time of the day with a full stop, as the British press writes it without "am": "at 9.41",
 * "by 21.05 the pier was empty" (Guardian and BBC style guides). `first` is at the figure.
 */
export function readPointTime(line: Line, first: number): Match | undefined {
  const { value = 0, decimals } = line.at(first);
  if (decimals !== 2 || value < 0 || value >= 24) return undefined;
  if (Math.round((value % 1) * 100) > 59) return undefined;
  if (!LEADS.has(line.lower(first - 1))) return undefined;
  const next = first + 1;
  if (line.isNumber(next)) return undefined;
  if (line.isWord(next) && !line.at(next).capital && !FOLLOWERS.has(line.lower(next)))
    return undefined;
  const mark = line.lower(next);
  if (mark === '%' || line.isHyphen(next) || mark === '/' || mark === '°') return undefined;
  if (line.before(first - 1, WORDS_BACK).some(word => LEVELS.test(word))) return undefined;
  return { first, next, type: 'datetime' };
}
