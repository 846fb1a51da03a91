import type { Mark } from './markRoles';

/** An opening mark with the mark that closes it; `close` is missing where none does. */
export interface MarkPair {
  readonly open: Mark;
  readonly close?: Mark;
  /** Where an unclosed quotation ends at the latest: the next opening mark on its level. */
  readonly limit?: number;
}

export interface PairedMarks {
  /** In order of their opening marks; a pair lies wholly within or wholly outside another of its kind. */
  readonly double: readonly MarkPair[];
  readonly single: readonly MarkPair[];
  readonly unopened: readonly Mark[];
}

/** Pairs the marks of one paragraph; double and single marks each by themselves. */
export function pairMarks(marks: readonly Mark[]): PairedMarks {
  const { pairs, unopened } = pairDoubles(marks.filter(mark => mark.double));
  const twins = new Set(unopened.filter(mark => mark.twin));
  if (twins.size === 0) return { double: pairs, single: pairSingles(marks, pairs), unopened };
  // '' that closes no '' closes a quotation within a quotation, both in single marks.
  const apart = marks.flatMap(mark => (twins.has(mark) ? halves(mark) : [mark]));
  return {
    double: pairs,
    single: pairSingles(apart, pairs),
    unopened: unopened.filter(mark => !twins.has(mark)),
  };
}

function halves(mark: Mark): Mark[] {
  const middle = mark.start + 1;
  const half = { ...mark, double: false, twin: false };
  return [
    { ...half, end: middle },
    { ...half, start: middle },
  ];
}

function pairDoubles(marks: readonly Mark[]): { pairs: MarkPair[]; unopened: Mark[] } {
  const closeOf = new Map<Mark, Mark>();
  const limitOf = new Map<Mark, number>();
  const open: Mark[] = [];
  const opened: Mark[] = [];
  const place = new Map<Mark, number>();
  const unopened: Mark[] = [];
  const push = (mark: Mark): void => {
    place.set(mark, opened.length);
    open.push(mark);
    opened.push(mark);
  };
  marks.forEach((mark, i) => {
    const role = mark.role === 'either' ? (open.length > 0 ? 'close' : 'open') : mark.role;
    if (role === 'open') push(mark);
    else if (mark.afterFigure && meansInches(mark, marks[i + 1], open.length > 0)) return;
    else {
      const opener = open.pop();
      if (opener !== undefined) closeOf.set(opener, mark);
      // A closing form at the very start of a paragraph can only be meant to open.
      else if (i === 0 && mark.start === 0) push(mark);
      else unopened.push(mark);
    }
  });
  for (const mark of open) {
    const next = opened[(place.get(mark) as number) + 1];
    if (next !== undefined) limitOf.set(mark, next.start);
  }
  const pairs = opened.map(mark => {
    const close = closeOf.get(mark);
    const limit = limitOf.get(mark);
    return { open: mark, ...(close && { close }), ...(limit !== undefined && { limit }) };
  });
  return { pairs, unopened };
}

/** A straight double mark after a figure: inches, unless it is the close that is waited for. */
function meansInches(mark: Mark, next: Mark | undefined, isOpen: boolean): boolean {
  if (mark.curly) return false;
  return !isOpen || next?.role === 'close';
}

/** The innermost double pair around each offset, as the scan meets them: a region of the paragraph. */
function regions(
  marks: readonly Mark[],
  doubles: readonly MarkPair[],
): Map<Mark, Mark | undefined> {
  const opens = new Set<Mark>();
  const closes = new Set<Mark>();
  for (const pair of doubles) {
    if (pair.close === undefined) continue;
    opens.add(pair.open);
    closes.add(pair.close);
  }
  const region = new Map<Mark, Mark | undefined>();
  const stack: Mark[] = [];
  for (const mark of marks) {
    if (opens.has(mark)) stack.push(mark);
    else if (closes.has(mark)) stack.pop();
    else if (!mark.double) region.set(mark, stack.at(-1));
  }
  return region;
}

function pairSingles(marks: readonly Mark[], doubles: readonly MarkPair[]): MarkPair[] {
  const region = regions(marks, doubles);
  const byRegion = new Map<Mark | undefined, Mark[]>();
  for (const [mark, of] of region) {
    const list = byRegion.get(of);
    if (list === undefined) byRegion.set(of, [mark]);
    else list.push(mark);
  }
  const pairs: MarkPair[] = [];
  for (const list of byRegion.values()) for (const pair of pairInRegion(list)) pairs.push(pair);
  return pairs.sort((a, b) => a.open.start - b.open.start);
}

interface Opened {
  readonly mark: Mark;
  readonly place: number;
  /** A mark that closes it if no surer one comes. */
  perhaps?: Mark;
}

/** Single marks: a sure close takes the nearest opening mark; what may be an apostrophe waits. */
function pairInRegion(marks: readonly Mark[]): MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: Opened[] = [];
  const limits: number[] = [];
  const giveUp = (opened: Opened): void => {
    const limit = limits[opened.place + 1];
    pairs.push({
      open: opened.mark,
      ...(opened.perhaps && { close: opened.perhaps }),
      ...(opened.perhaps === undefined && limit !== undefined && { limit }),
    });
  };
  for (const mark of marks) {
    const top = open.at(-1);
    if (mark.role === 'open') {
      if (mark.beforeYear && top !== undefined) continue;
      // What a perhaps closed stays closed when something else opens.
      if (top?.perhaps !== undefined) giveUp(open.pop() as Opened);
      limits.push(mark.start);
      open.push({ mark, place: limits.length - 1 });
    } else if (top !== undefined) {
      if (mark.closing >= 2) pairs.push({ open: (open.pop() as Opened).mark, close: mark });
      else top.perhaps ??= mark;
    }
  }
  for (const opened of open) giveUp(opened);
  return pairs;
}
