import type { Stretch } from './alignWords';
import type { SearchableSpeech } from './speech';
import type { SpokenWord } from './spokenWords';

/** A stretch of a speech in which words of a quotation gather. */
export interface Candidate extends Stretch {
  readonly speech: SearchableSpeech;
  /** How much of the quotation points here: rare words count more. */
  readonly weight: number;
}

interface Hit {
  readonly quoted: number;
  readonly spoken: number;
  readonly weight: number;
}

const MARGIN = 12;
/** Most words that an omission within a quotation passes over and is still looked for. */
const LONGEST_OMISSION = 400;

function hitsOf(quoted: readonly SpokenWord[], speech: SearchableSpeech): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < quoted.length; at++) {
    const { norm } = quoted[at]!;
    const next = quoted[at + 1]?.norm;
    const pairs = next === undefined ? [] : speech.pairs(norm, next);
    for (const spoken of pairs)
      hits.push({ quoted: at, spoken, weight: 1 + 4 / (1 + pairs.length) });
    const single = speech.places(norm);
    if (single.length <= 12 || quoted.length <= 2)
      for (const spoken of single)
        hits.push({ quoted: at, spoken, weight: 2 / (1 + single.length) });
  }
  return hits.sort((a, b) => a.spoken - b.spoken);
}

/** The heaviest window of `length` words; each word of the quotation counts once in it. */
function heaviest(
  hits: readonly Hit[],
  length: number,
): { from: number; to: number; weight: number } | undefined {
  const best = new Map<number, number[]>();
  let weight = 0;
  let found: { from: number; to: number; weight: number } | undefined;
  let first = 0;
  for (const hit of hits) {
    const own = best.get(hit.quoted);
    if (own) own.push(hit.weight);
    else best.set(hit.quoted, [hit.weight]);
    if ((own?.length ?? 1) === 1) weight += hit.weight;
    while (hit.spoken - hits[first]!.spoken > length) {
      const gone = hits[first++]!;
      const left = best.get(gone.quoted)!;
      left.shift();
      if (left.length === 0) weight -= gone.weight;
    }
    if (found === undefined || weight > found.weight + 1e-9)
      found = { from: hits[first]!.spoken, to: hit.spoken, weight };
  }
  return found;
}

/** The stretches of a speech where a quotation may stand, the heaviest first. */
export function findStretches(
  quoted: readonly SpokenWord[],
  speech: SearchableSpeech,
  most: number,
): readonly Candidate[] {
  let hits = hitsOf(quoted, speech);
  const found: Candidate[] = [];
  const length = Math.ceil(quoted.length * 1.5) + 10;
  while (found.length < most && hits.length > 0) {
    const window = heaviest(hits, length);
    if (window === undefined) break;
    const from = Math.max(0, window.from - quoted.length - MARGIN);
    const to = Math.min(speech.words.length, window.to + quoted.length + MARGIN + 1);
    found.push({
      speech,
      words: speech.words,
      leaveOut: speech.leaveOut,
      from,
      to,
      weight: window.weight,
    });
    hits = hits.filter(hit => hit.spoken < window.from || hit.spoken > window.to);
  }
  return found;
}

/** Two stretches of one speech as one, where they lie so near that an omission may join them. */
export function joinStretches(a: Candidate, b: Candidate): Candidate | undefined {
  if (a.speech !== b.speech) return undefined;
  const from = Math.min(a.from, b.from);
  const to = Math.max(a.to, b.to);
  const between = Math.max(a.from, b.from) - Math.min(a.to, b.to);
  if (between > LONGEST_OMISSION) return undefined;
  return { ...a, from, to, weight: a.weight + b.weight };
}
