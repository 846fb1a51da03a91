import type { SpokenWord } from './spokenWords';

const PHRASES = [
  ['you', 'know'],
  ['i', 'mean'],
];
/** Words that fill a pause when pauses stand on both sides. */
const BETWEEN_PAUSES = new Set(
  'like well so yeah okay right look oh anyway now actually basically honestly literally'.split(
    ' ',
  ),
);
/** Said twice in one breath, these are emphasis and no stammer. */
const EMPHATIC = new Set('very really so no never more far much many long'.split(' '));
const LONGEST_RESTART = 6;

function sameWords(words: readonly SpokenWord[], a: number, b: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const left = words[a + at];
    const right = words[b + at];
    if (left === undefined || right === undefined || left.norm !== right.norm) return false;
  }
  return true;
}

/**
 * Which words of a transcript a quotation may leave out without a word: fillers, stammered
 * repetitions, and beginnings that the speaker broke off and began again. 1 for such a word.
 */
export function leaveOut(words: readonly SpokenWord[]): Uint8Array {
  const free = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.pauseBefore && word.pauseAfter && BETWEEN_PAUSES.has(word.norm)) free[at] = 1;
    for (const phrase of PHRASES)
      if (phrase.every((part, index) => words[at + index]?.norm === part))
        free.fill(1, at, at + phrase.length);
    for (let length = 1; length <= 4; length++) {
      if (!sameWords(words, at, at + length, length)) continue;
      if (length === 1 && !isStammer(word)) continue;
      free.fill(1, at, at + length);
      break;
    }
    if (word.brokenOff) markRestart(words, free, at);
  }
  return free;
}

/** `Four, four baskets` and `no, no heating`, but not `very very cold` or `twenty twenty`. */
function isStammer(word: SpokenWord): boolean {
  return word.pauseAfter === true || !(EMPHATIC.has(word.norm) || /^\d/.test(word.norm));
}

/** `We nev— we were never told`: from the word with which the speaker begins again to the dash. */
function markRestart(words: readonly SpokenWord[], free: Uint8Array, brokenOff: number): void {
  const next = words[brokenOff + 1];
  if (next === undefined) return;
  const cut = words[brokenOff]!.heard ?? words[brokenOff]!.norm;
  const whole = next.heard ?? next.norm;
  if (cut.length < whole.length && whole.startsWith(cut)) free[brokenOff] = 1;
  for (let from = brokenOff; from > brokenOff - LONGEST_RESTART && from >= 0; from--) {
    if (words[from]!.norm !== next.norm) continue;
    free.fill(1, from, brokenOff + 1);
    return;
  }
}
