function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const UP = words(`
  rose rise rises risen rising increase increases increased increasing grew grow grows grown growing
  gain gained gains climb climbed climbs jump jumped jumps surge surged surges soar soared soars up hike
  hiked raise raised raises rebound rebounded growth swell swelled swollen ballooned spike spiked upturn
  expanded expansion higher lifted lift lifts lifting hiking raising boosted boost inched crept ticked rallied advanced`);
const DOWN = words(`
  fell fall falls fallen falling drop dropped drops decline declined declines decrease decreased decreases
  down cut cuts slump slumped slid slide plunge plunged plummeted tumble tumbled shrank shrink shrunk
  reduced reduction reduce dip dipped sank loss lowered contraction contracted slashed lower dwindled slipped slips slip slid eased trimmed trim lowering cutting receded retreated subsided`);
const EITHER = words(
  `change changed moved went going swing shift edged shifted swung improved improvement improve`,
);

export type Direction = 'up' | 'down';

export function directionOf(word: string): Direction | undefined {
  return UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : undefined;
}

/** True for a word that tells of a change: "rose", "a drop", "up". */
export function isChangeWord(word: string): boolean {
  return UP.has(word) || DOWN.has(word) || EITHER.has(word);
}

const NOUNS = words(`
  increase rise jump surge gain growth hike climb spike decrease drop fall decline reduction cut slump
  plunge dip loss change swing leap upturn shift difference`);

/** True for a noun of change: "a 40 percent rise". */
export function isChangeNoun(word: string): boolean {
  return NOUNS.has(word);
}
