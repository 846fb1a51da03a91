import type { Anchor } from './anchor';
import type { Range } from './range';

/** Where an anchor's words stand now; `changed` when they are not the words any more. */
export interface AnchoredPlace extends Range {
  readonly changed: boolean;
}

/** Finds anchors again in one text. */
export interface AnchorResolver {
  /**
   * Where the anchor's words stand, or undefined when neither the words nor their surroundings are
   * there. White space and the shape of quotation marks do not matter. Of several places with the
   * same words the one with the most alike surroundings is taken. Linear in the text.
   */
  find(anchor: Anchor): AnchoredPlace | undefined;
}

/** Words shorter than this need surroundings that are alike too: "he" is found anywhere. */
const TELLING = 24;
/** How much of the words or surroundings must be there to start or end a changed place. */
const PIECE = 12;
/** A piece that stands at more places than this tells nothing. */
const MOST_EDGES = 200;
/** Longest stretch that is compared at one place. */
const COMPARED = 64;
/** Longest needle given to `indexOf`, whose worst case is needle times text. */
const PROBE = 64;

/** Text with white space runs made one space and marks made straight, and where each unit came from. */
interface FoldedText {
  readonly text: string;
  /** For each folded unit its offset in the raw text, and one more for the end. */
  readonly offsets: Int32Array;
}

const STRAIGHT_DOUBLE = 0x22;
const STRAIGHT_SINGLE = 0x27;
const SPACE = 0x20;

/** The unit that stands for `unit` when two texts are compared. */
function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit === 0x60) return STRAIGHT_SINGLE;
    return unit >= 0x09 && unit <= 0x0d ? SPACE : unit;
  }
  switch (unit) {
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x00ab:
    case 0x00bb:
      return STRAIGHT_DOUBLE;
    case 0x2018:
    case 0x2019:
    case 0x201a:
      return STRAIGHT_SINGLE;
    case 0x00a0:
    case 0x2009:
    case 0x202f:
    case 0x2028:
    case 0x2029:
    case 0xfeff:
      return SPACE;
    default:
      return unit;
  }
}

/** As many units as one call of `String.fromCharCode` is given. */
const CHUNK = 8192;

function foldText(raw: string): FoldedText {
  const units = new Uint16Array(raw.length);
  const offsets = new Int32Array(raw.length + 1);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = foldUnit(raw.charCodeAt(i));
    if (unit === SPACE && length > 0 && units[length - 1] === SPACE) continue;
    units[length] = unit;
    offsets[length++] = i;
  }
  offsets[length] = raw.length;
  let text = '';
  for (let i = 0; i < length; i += CHUNK)
    text += String.fromCharCode(...units.subarray(i, Math.min(i + CHUNK, length)));
  return { text, offsets };
}

const foldNeedle = (raw: string): string => foldText(raw).text;
const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

function* take<T>(values: Iterable<T>, most: number): Generator<T> {
  let taken = 0;
  for (const value of values) {
    if (taken++ === most) return;
    yield value;
  }
}

/** Every start of `needle` in `text`, with a bound on the work that repetitive text can cause. */
function* occurrences(text: string, needle: string): Generator<number> {
  if (needle === '') return;
  const probe = needle.slice(0, PROBE);
  let budget = text.length + needle.length * 8;
  for (let at = text.indexOf(probe); at >= 0; at = text.indexOf(probe, at + 1)) {
    if (needle.length > PROBE) {
      budget -= needle.length;
      if (budget < 0) return;
      if (!text.startsWith(needle, at)) continue;
    }
    yield at;
  }
}

function alikeBefore(text: string, end: number, before: string): number {
  const most = Math.min(before.length, COMPARED);
  let alike = 0;
  while (alike < most && alike < end && text[end - 1 - alike] === before[before.length - 1 - alike])
    alike++;
  return alike;
}

function alikeAfter(text: string, start: number, after: string): number {
  const most = Math.min(after.length, COMPARED);
  let alike = 0;
  while (alike < most && start + alike < text.length && text[start + alike] === after[alike])
    alike++;
  return alike;
}

/** True when the place would cut a word in two that the anchor did not cut. */
function cutsWord(text: string, start: number, end: number): boolean {
  return (
    (isLetter(text[start]) && isLetter(text[start - 1])) ||
    (isLetter(text[end - 1]) && isLetter(text[end]))
  );
}

interface Folded {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** The best place with exactly the anchor's words, in folded offsets. */
function findSame(text: string, { words, before, after }: Folded): Range | undefined {
  const full = before.length + after.length;
  let best: Range | undefined;
  let bestScore = -1;
  for (const start of occurrences(text, words)) {
    const end = start + words.length;
    if (cutsWord(text, start, end)) continue;
    const score = alikeBefore(text, start, before) + alikeAfter(text, end, after);
    if (score > bestScore) {
      best = { start, end };
      bestScore = score;
      if (score === full) break;
    }
  }
  return bestScore >= Math.min(full, TELLING - words.length) ? best : undefined;
}

interface Edge {
  readonly at: number;
  readonly score: number;
}

/** Places where the changed words could start: after what stood before, or at their old beginning. */
function startEdges(text: string, { words, before }: Folded): Edge[] {
  const edges: Edge[] = [];
  const tail = before.slice(-PIECE);
  if (tail.length === PIECE)
    for (const at of take(occurrences(text, tail), MOST_EDGES))
      edges.push({ at: at + PIECE, score: alikeBefore(text, at + PIECE, before) });
  const head = words.slice(0, PIECE);
  if (head.length === PIECE && words.length > PIECE)
    for (const at of take(occurrences(text, head), MOST_EDGES))
      edges.push({ at, score: alikeAfter(text, at, words) });
  return edges.sort((a, b) => a.at - b.at);
}

/** Places where the changed words could end: before what stood after, or at their old ending. */
function endEdges(text: string, { words, after }: Folded): Edge[] {
  const edges: Edge[] = [];
  const head = after.slice(0, PIECE);
  if (head.length === PIECE)
    for (const at of take(occurrences(text, head), MOST_EDGES))
      edges.push({ at, score: alikeAfter(text, at, after) });
  const tail = words.slice(-PIECE);
  if (tail.length === PIECE && words.length > PIECE)
    for (const at of take(occurrences(text, tail), MOST_EDGES))
      edges.push({ at: at + PIECE, score: alikeBefore(text, at + PIECE, words) });
  return edges.sort((a, b) => a.at - b.at);
}

/** The best place between the anchor's old surroundings or the two ends of its old words. */
function findChanged(text: string, folded: Folded): Range | undefined {
  const longest = folded.words.length * 2 + PIECE;
  const ends = endEdges(text, folded);
  let best: Range | undefined;
  let bestScore = 0;
  let next = 0;
  for (const start of startEdges(text, folded)) {
    while (next < ends.length && (ends[next] as Edge).at <= start.at) next++;
    const end = ends[next];
    if (end === undefined) break;
    const score = start.score + end.score;
    if (end.at - start.at <= longest && score > bestScore) {
      best = { start: start.at, end: end.at };
      bestScore = score;
    }
  }
  return best;
}

/** Makes the resolver of one text; folding the text is put off until an anchor is asked for. */
export function createAnchorResolver(raw: string): AnchorResolver {
  let folded: FoldedText | undefined;
  return {
    find(anchor) {
      folded ??= foldText(raw);
      const { text, offsets } = folded;
      const words = foldNeedle(anchor.text);
      if (words.trim() === '') return undefined;
      const needle = { words, before: foldNeedle(anchor.before), after: foldNeedle(anchor.after) };
      const same = findSame(text, needle);
      const found = same ?? findChanged(text, needle);
      if (found === undefined) return undefined;
      const place = {
        start: offsets[found.start] as number,
        end: offsets[found.end] as number,
        changed: same === undefined,
      };
      const isOneLine = !/\n/.test(anchor.text);
      const crossesParagraphs = /\n\s*\n/.test(raw.slice(place.start, place.end));
      return place.changed && isOneLine && crossesParagraphs ? undefined : place;
    },
  };
}
