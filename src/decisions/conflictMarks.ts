const OURS = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const THEIRS = /^>{7}(?: |$)/;

/** True when version control has left both versions of some lines in the text. */
export function hasConflictMarks(text: string): boolean {
  return /^<{7}(?: |$)/m.test(text) && /^>{7}(?: |$)/m.test(text);
}

/** The two whole texts that a text with conflict marks stands for. */
export function sidesOf(text: string): readonly [ours: string, theirs: string] {
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of text.split(/\r?\n/)) {
    if (OURS.test(line)) side = 'ours';
    else if (side !== 'both' && BASE.test(line)) side = 'base';
    else if (side !== 'both' && MIDDLE.test(line)) side = 'theirs';
    else if (side !== 'both' && THEIRS.test(line)) side = 'both';
    else {
      if (side === 'both' || side === 'ours') ours.push(line);
      if (side === 'both' || side === 'theirs') theirs.push(line);
    }
  }
  return [ours.join('\n'), theirs.join('\n')];
}
