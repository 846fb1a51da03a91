import type { SpokenWord } from './spokenWords';

/**
 * One step of an alignment. `quoted` and `spoken` are half-open ranges of word indices:
 * `same` in both; `changed`: other words; `added`: not spoken; `left-out`: not quoted.
 */
export interface AlignmentStep {
  readonly kind: 'same' | 'changed' | 'added' | 'left-out';
  readonly quoted: readonly [number, number];
  readonly spoken: readonly [number, number];
}

export interface Alignment {
  readonly steps: readonly AlignmentStep[];
  readonly cost: number;
  /** The words of the quotation that were spoken. */
  readonly matched: number;
}

/** What a quotation's words are aligned with: a stretch of one speaker's words. */
export interface Stretch {
  readonly words: readonly SpokenWord[];
  /** 1 for words that a quotation may leave out without a word. */
  readonly leaveOut: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** What each edit costs; a changed word costs 1. */
const COST = {
  changed: 1,
  alike: 0.7,
  added: 1,
  leftOut: 0.9,
  leftOutMore: 0.03,
  /** Where an ellipsis says that words are left out. */
  atEllipsis: 0.05,
  atEllipsisMore: 0.001,
  filler: 0.01,
  bracketed: 0.05,
  replaced: 0.2,
} as const;

const enum Move {
  none,
  pair,
  added,
  leftOut,
  joinSpoken,
  joinQuoted,
}

function alike(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  if (short < 3) return false;
  let prefix = 0;
  while (prefix < short && a[prefix] === b[prefix]) prefix++;
  return prefix >= 3 && prefix * 2 >= Math.max(a.length, b.length);
}

function pairCost(quoted: SpokenWord, spoken: SpokenWord): number {
  if (quoted.norm === spoken.norm) return 0;
  if (quoted.bracketed) return COST.replaced;
  return alike(quoted.norm, spoken.norm) ? COST.alike : COST.changed;
}

function isJoin(one: SpokenWord, a: SpokenWord | undefined, b: SpokenWord | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    one.norm.length === a.norm.length + b.norm.length &&
    one.norm === a.norm + b.norm
  );
}

/**
 * Aligns the words of a quotation with a stretch of speech, whose ends are free: Gotoh's algorithm
 * for affine gaps (Journal of Molecular Biology, 1982), as leaving out ten words in one place is
 * one edit and not ten. Fillers and what an ellipsis stands for are left out at next to no cost;
 * a bracketed word may stand for any other; `any more` is `anymore`.
 */
export function alignWords(quoted: readonly SpokenWord[], stretch: Stretch): Alignment {
  const rows = quoted.length;
  const columns = stretch.to - stretch.from;
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  const opens = new Uint8Array((rows + 1) * width);
  let twoUp = new Float64Array(width);
  let up = new Float64Array(width);
  let here = new Float64Array(width);
  for (let row = 0; row <= rows; row++) {
    const word = quoted[row - 1];
    const shown = row < rows && quoted[row]?.afterEllipsis === true;
    const replaced = word?.bracketed === true || (row < rows && quoted[row]?.bracketed === true);
    const open = shown ? COST.atEllipsis : replaced ? COST.replaced : COST.leftOut;
    const more = shown ? COST.atEllipsisMore : replaced ? COST.replaced : COST.leftOutMore;
    const free = row === 0 || row === rows;
    const base = row * width;
    let gap = Infinity;
    for (let column = 0; column <= columns; column++) {
      const cell = base + column;
      let best = row === 0 ? 0 : Infinity;
      let move = Move.none;
      const spoken = column > 0 ? stretch.words[stretch.from + column - 1]! : undefined;
      if (word) {
        const added = up[column]! + (word.bracketed ? COST.bracketed : COST.added);
        if (added < best) [best, move] = [added, Move.added];
        if (spoken) {
          const pair = up[column - 1]! + pairCost(word, spoken);
          if (pair <= best) [best, move] = [pair, Move.pair];
          const before = column > 1 ? stretch.words[stretch.from + column - 2] : undefined;
          if (column > 1 && isJoin(word, before, spoken) && up[column - 2]! < best)
            [best, move] = [up[column - 2]!, Move.joinSpoken];
          if (row > 1 && isJoin(spoken, quoted[row - 2], word) && twoUp[column - 1]! < best)
            [best, move] = [twoUp[column - 1]!, Move.joinQuoted];
        }
      }
      if (spoken && !free) {
        const filler = stretch.leaveOut[stretch.from + column - 1] === 1;
        const opened = here[column - 1]! + (filler ? COST.filler : open);
        const extended = gap + (filler ? COST.filler : more);
        if (opened < extended) [gap, opens[cell]] = [opened, 1];
        else gap = extended;
        if (gap < best) [best, move] = [gap, Move.leftOut];
      }
      here[column] = best;
      moves[cell] = move;
    }
    [twoUp, up, here] = [up, here, twoUp];
  }
  let column = 0;
  // Of ends that cost the same, the last at which the last word stands for a spoken one of the same
  // clause: "that storm" for "the hurricane", and not for "the" alone.
  const pairs = (at: number): boolean =>
    moves[rows * width + at] === Move.pair &&
    stretch.words[stretch.from + at - 2]?.pauseAfter !== true;
  for (let at = 1; at <= columns; at++)
    if (up[at]! < up[column]! || (up[at] === up[column] && pairs(at))) column = at;
  return traceBack(quoted, stretch, moves, opens, column, up[column]!);
}

function traceBack(
  quoted: readonly SpokenWord[],
  stretch: Stretch,
  moves: Uint8Array,
  opens: Uint8Array,
  lastColumn: number,
  cost: number,
): Alignment {
  const width = stretch.to - stretch.from + 1;
  const steps: AlignmentStep[] = [];
  let row = quoted.length;
  let column = lastColumn;
  let matched = 0;
  const step = (kind: AlignmentStep['kind'], rows: number, columns: number): void => {
    const at = stretch.from + column;
    const later = steps.at(-1);
    if (kind === 'left-out' && later?.kind === kind) {
      steps[steps.length - 1] = { ...later, spoken: [at - columns, later.spoken[1]] };
      column -= columns;
      return;
    }
    steps.push({ kind, quoted: [row - rows, row], spoken: [at - columns, at] });
    if (kind === 'same') matched += rows;
    row -= rows;
    column -= columns;
  };
  while (row > 0) {
    switch (moves[row * width + column] as Move) {
      case Move.pair: {
        const spoken = stretch.words[stretch.from + column - 1];
        step(quoted[row - 1]!.norm === spoken?.norm ? 'same' : 'changed', 1, 1);
        break;
      }
      case Move.joinSpoken:
        step('same', 1, 2);
        break;
      case Move.joinQuoted:
        step('same', 2, 1);
        break;
      case Move.leftOut: {
        let length = 1;
        while (opens[row * width + column - length + 1] === 0) length++;
        step('left-out', 0, length);
        break;
      }
      case Move.added:
      case Move.none:
        step('added', 1, 0);
    }
  }
  return { steps: steps.reverse(), cost, matched };
}
