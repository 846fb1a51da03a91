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
  return BRIDGES.test(token.text);
}

/** Where names can be: stretches of capitalised words with what joins them. */
export function findSegments(name: NameTokens): readonly Segment[] {
  const segments: Segment[] = [];
  const { length } = name.tokens;
  for (let i = 0; i < length; i++) {
    if (!isCapitalised(name.cases[i] ?? 0)) continue;
    let last = i;
    for (let next = i + 1; next < length && next - i < LONGEST; next++) {
      if (isCapitalised(name.cases[next] ?? 0)) last = next;
      else if (next - last > 3 || !bridges(name, next)) break;
    }
    const followedByNumber = name.tokens[last + 1]?.kind === 'number';
    if (followedByNumber) last++;
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
