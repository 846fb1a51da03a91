import { Case, isCapitalised, type NameTokens } from './nameTokens';
import { NameWord } from './nameWords';

/** Tokens `first` … `last`, inclusive, that may hold names; what lies outside is in no name. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 60;
const BRIDGES = /^(?:[-–&'’"“”‘/]|'s)$/;

/** True for what may stand between two capitalised words of one name. */
function bridges(name: NameTokens, i: number): boolean {
  const token = name.tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (name.cases[i] === Case.lower)
    return (
      ((name.words[i] ?? 0) & (NameWord.particle | NameWord.connector)) !== 0 ||
      token.lower === "'s"
    );
  return BRIDGES.test(token.text) || (token.text === '.' && name.cases[i - 1] === Case.initial);
}

/** The last token of the stretch of capitalised words that begins at `first`. */
function segmentEnd(name: NameTokens, first: number): number {
  const { tokens, cases } = name;
  let last = first;
  for (let next = first + 1; next < tokens.length && next - first < LONGEST; next++) {
    const afterHyphen = tokens[next - 1]?.text === '-' && next - last === 2;
    if (isCapitalised(cases[next] ?? 0)) last = next;
    else if (afterHyphen && cases[next] === Case.lower) last = next;
    else if (next - last > 3 || !bridges(name, next)) break;
  }
  return tokens[last + 1]?.kind === 'number' ? last + 1 : last;
}

/** Where names can be: stretches of capitalised words with what joins them. */
export function findSegments(name: NameTokens): readonly Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < name.tokens.length; i++) {
    if (!isCapitalised(name.cases[i] ?? 0)) continue;
    const last = segmentEnd(name, i);
    segments.push({ first: i, last });
    i = last;
  }
  return segments;
}

/**
 * For each token of a segment the run of capitalised words around it, as first and last token:
 * "of" and other joining words end a run, so that "Ministry of Health" is two.
 */
export function fillRuns(
  name: NameTokens,
  segment: Segment,
  starts: Int32Array,
  ends: Int32Array,
): void {
  for (let i = segment.first; i <= segment.last;) {
    if (!isCapitalised(name.cases[i] ?? 0)) {
      starts[i] = i;
      ends[i] = i;
      i++;
      continue;
    }
    let end = i;
    while (end < segment.last && isCapitalised(name.cases[end + 1] ?? 0)) end++;
    for (let j = i; j <= end; j++) {
      starts[j] = i;
      ends[j] = end;
    }
    i = end + 1;
  }
}
