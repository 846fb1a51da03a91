import { readNumber, type Amount } from '../amount';
import type { Line, Match } from '../line';

const CUES = new Set(
  'win wins won winning lose loses lost losing loss beat beats beaten beating victory victories defeat defeats defeated draw draws drew drawn tie tied lead leads led leading trail trails trailed trailing score scored scoreline against over aggregate final record halftime advantage vote voted votes ruled ruling decision margin down up set sets tiebreak edge edged thrashed rout routed upset downed topped clinched held overcame result triumph deciding thumping hammering'.split(
    ' ',
  ),
);
const UNITS =
  /^(?:runs?|overs|wickets?|goals?|innings|touchdowns?|rebounds?|assists?|homers?|rbis?|strokes?|shots?)$/;

/** "voted 52 to 48", "by a vote of 90 to 10", where nothing is counted. */
function isVote(line: Line, first: number): boolean {
  if (line.lower(first + 1) !== 'to') return false;
  const after = line.lower(first + 3);
  if (after === '%' || after === 'per' || after === 'percent') return false;
  const of = line.lower(first - 1) === 'of' ? 1 : 0;
  return /^(?:voted|vote|votes|score|majority)$/.test(line.lower(first - 1 - of));
}

/** "3-2", "92-91", "1–0": two small figures with a word of play or voting near. */
export function readScore(line: Line, first: number): Match | undefined {
  const low = line.at(first);
  if (!line.isNumber(first) || low.value === undefined || low.decimals > 0 || low.value > 300)
    return undefined;
  const second = first + 2;
  const joined = line.isHyphen(first + 1) || isVote(line, first);
  const high = line.at(second);
  if (
    joined &&
    high.kind === 'number' &&
    high.value !== undefined &&
    !high.decimals &&
    high.value <= 300
  ) {
    if (line.isWord(second + 1) && line.glued(second + 1)) return undefined;
    const near = [...line.before(first, 4), ...line.after(second + 1, 3)];
    // "7-6, 6-4": a set follows a set.
    const sets =
      line.lower(second + 1) === ',' && line.isNumber(second + 2) && line.isHyphen(second + 3);
    if (
      near.some(word => CUES.has(word)) ||
      sets ||
      (low.value >= high.value && high.value < 100 && low.value < 200)
    )
      return { first, next: second + 1, type: 'score' };
    return undefined;
  }
  return undefined;
}

/** "115 runs", "44.1 overs", "278 for 8", "two-run", "15 points", "all out for 163". */
export function readTally(line: Line, amount: Amount): Match | undefined {
  const { first, next } = amount;
  const dash = line.isHyphen(next) ? 1 : 0;
  const word = line.lower(next + dash);
  if (UNITS.test(word) && !(word === 'shots' && line.lower(next + dash + 1) !== 'on'))
    return { first, next: next + dash + 1, type: 'score' };
  if (word === 'for' && !amount.spelled && line.isNumber(next + 1)) {
    const wickets = readNumber(line, next + 1);
    if (
      wickets !== undefined &&
      wickets.low <= 10 &&
      !line.isWord(wickets.next) &&
      line
        .before(first, 3)
        .some(cue => /^(?:made|scored|reached|were|on|declared|at|posted|to)$/.test(cue))
    )
      return { first, next: wickets.next, type: 'score' };
  }
  if (/^points?$/.test(word)) return { first, next: next + dash + 1, type: 'score' };
  if (/^(?:iq|fantasy|ranking|championship)$/.test(word) && /^points?$/.test(line.lower(next + 1)))
    return { first, next: next + 2, type: 'score' };
  const [nearest = '', second = '', third = ''] = line.before(first, 3);
  if (nearest === 'for' && (second === 'out' || second === 'dismissed') && third !== 'set')
    return { first, next, type: 'score' };
  return undefined;
}
