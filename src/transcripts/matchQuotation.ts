import { alignWords, type Alignment, type AlignmentStep } from './alignWords';
import { classify } from './classify';
import type { ComparisonKind } from './comparison';
import { findStretches, joinStretches, type Candidate } from './findStretches';
import { matchLabel, type LabelMatch } from './speakerLabel';
import type { SearchableSpeech } from './speech';
import type { SpokenWord } from './spokenWords';

/** One place where a quotation, or most of it, was said. */
export interface Match {
  readonly kind: ComparisonKind;
  readonly speech: SearchableSpeech;
  readonly label: LabelMatch;
  readonly steps: readonly AlignmentStep[];
  /** 0 for verbatim words; grows with every edit, by the word. */
  readonly distance: number;
  /** The words of the speech, half-open. */
  readonly spoken: readonly [number, number];
}

/** A quotation with fewer words than this is found word for word or not at all. */
const FRAGMENT = 4;
const CANDIDATES = 6;
/** So many of them are tried as two halves of one passage. */
const JOINED = 4;
/** Stretches with less than this part of the best one's weight are not looked at. */
const LEAST_SHARE = 0.2;
/** Longest quotation that is compared, in words. */
const LONGEST = 2_000;
/** Words at most between the parts of a quotation that were said in another order. */
const FARTHEST = 600;
/** What another order costs beside words that are changed, left out or added. */
const REORDERED_COST = 2;
/** How much worse the named speaker's own words may fit and still be the ones that are meant. */
const LOYALTY = 0.2;

/** How much a word tells: rare words more, words that nobody says most. */
function telling(
  word: string,
  speeches: readonly SearchableSpeech[],
  cache: Map<string, number>,
): number {
  let weight = cache.get(word);
  if (weight === undefined) {
    let count = 0;
    let total = 1;
    for (const speech of speeches) {
      count += speech.count(word);
      total += speech.words.length;
    }
    weight = Math.log(1 + total / (2 + 4 * count));
    cache.set(word, Math.max(0.05, weight));
  }
  return weight;
}

function isFound(
  alignment: Alignment,
  quoted: readonly SpokenWord[],
  weigh: (word: string) => number,
): boolean {
  const own = quoted.filter(word => !word.bracketed);
  if (own.length === 0) return false;
  let same = 0;
  let told = 0;
  for (const step of alignment.steps) {
    if (step.kind !== 'same') continue;
    for (const word of quoted.slice(...step.quoted)) {
      if (word.bracketed) continue;
      same++;
      told += weigh(word.norm);
    }
  }
  if (own.length < FRAGMENT) return same === own.length;
  const all = own.reduce((sum, word) => sum + weigh(word.norm), 0);
  return same >= 3 && same >= own.length * 0.5 && told >= all * 0.5;
}

function spokenRange(steps: readonly AlignmentStep[]): readonly [number, number] {
  const said = steps.filter(step => step.kind === 'same' || step.kind === 'changed');
  return [said[0]?.spoken[0] ?? 0, said.at(-1)?.spoken[1] ?? 0];
}

/** The parts of a quotation between its marks, each with at least three words. */
function partsOf(quoted: readonly SpokenWord[]): readonly (readonly SpokenWord[])[] {
  const parts: SpokenWord[][] = [];
  let part: SpokenWord[] = [];
  for (const word of quoted) {
    part.push(word);
    if (!word.pauseAfter || part.length < 3) continue;
    parts.push(part);
    part = [];
  }
  if (part.length >= 3 || parts.length === 0) parts.push(part);
  else parts.at(-1)!.push(...part);
  return parts;
}

/**
 * The words of the speech that hold every part of a quotation word for word, where they stand in
 * another order than there; undefined where they do not.
 */
function reorderedIn(
  quoted: readonly SpokenWord[],
  speech: SearchableSpeech,
): readonly [number, number] | undefined {
  const parts = partsOf(quoted);
  if (parts.length < 2) return undefined;
  const places: (readonly [number, number])[] = [];
  for (const part of parts) {
    const found = findStretches(part, speech, 3).flatMap(stretch => {
      const own = alignWords(part, stretch);
      const word = own.matched === part.length && classify(own, part, speech) === 'verbatim';
      return word ? [spokenRange(own.steps)] : [];
    });
    const near = places[0]?.[0];
    const place = found.sort(
      (a, b) => Math.abs(a[0] - (near ?? a[0])) - Math.abs(b[0] - (near ?? b[0])),
    )[0];
    if (place === undefined) return undefined;
    places.push(place);
  }
  const from = Math.min(...places.map(([start]) => start));
  const to = Math.max(...places.map(([, end]) => end));
  const inOrder = places.every(([start], index) => index === 0 || start >= places[index - 1]![0]);
  return inOrder || to - from > quoted.length + FARTHEST ? undefined : [from, to];
}

function toMatch(
  quoted: readonly SpokenWord[],
  candidate: Candidate,
  label: LabelMatch,
  weigh: (word: string) => number,
): Match | undefined {
  const alignment = alignWords(quoted, candidate);
  const { speech } = candidate;
  const found = isFound(alignment, quoted, weigh);
  const direct = classify(alignment, quoted, speech);
  const reordered = direct === 'altered' ? reorderedIn(quoted, speech) : undefined;
  if (reordered && alignment.cost > REORDERED_COST)
    return {
      kind: 'reordered',
      speech,
      label,
      steps: [],
      distance: REORDERED_COST / quoted.length,
      spoken: reordered,
    };
  if (!found) return undefined;
  return {
    kind: direct,
    speech,
    label,
    steps: alignment.steps,
    distance: alignment.cost / quoted.length,
    spoken: spokenRange(alignment.steps),
  };
}

/** The stretches to look at: the heaviest of all, and the heaviest of the named speaker. */
function candidatesOf(
  quoted: readonly SpokenWord[],
  speeches: readonly SearchableSpeech[],
  labels: ReadonlyMap<SearchableSpeech, LabelMatch>,
): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const speech of speeches)
    for (const candidate of findStretches(quoted, speech, quoted.length <= 6 ? 4 : 3))
      all.push(candidate);
  all.sort((a, b) => b.weight - a.weight);
  const own = all.filter(candidate => labels.get(candidate.speech) === 'same').slice(0, 4);
  const least = (all[0]?.weight ?? 0) * LEAST_SHARE;
  return [...new Set([...all.slice(0, CANDIDATES), ...own])].filter(
    ({ weight }) => weight >= least,
  );
}

/** Neighbouring stretches as one, for quotations that leave out more than a stretch holds. */
function joined(candidates: readonly Candidate[]): readonly Candidate[] {
  const few = candidates.slice(0, JOINED);
  return few.flatMap((first, index) =>
    few.slice(index + 1).flatMap(second => joinStretches(first, second) ?? []),
  );
}

/** What a speaker's name is to the label of every speech. */
export type Labels = ReadonlyMap<SearchableSpeech, LabelMatch>;

/** Holds the labels of all speeches against the name that a draft gives, where it names a person. */
export function matchLabels(
  speeches: readonly SearchableSpeech[],
  speaker: string | undefined,
): Labels {
  return new Map(
    speeches.map(speech => [
      speech,
      speaker === undefined ? 'unknown' : matchLabel(speech.speaker, speaker),
    ]),
  );
}

/**
 * Where a quotation was said, the best place first; several places only where they fit equally
 * well. `labels` says which of the speeches are those of the person to whom the draft gives it.
 */
export function matchQuotation(quoted: readonly SpokenWord[], labels: Labels): readonly Match[] {
  if (quoted.length === 0 || quoted.length > LONGEST) return [];
  const speeches = [...labels.keys()];
  const cache = new Map<string, number>();
  const weigh = (word: string): number => telling(word, speeches, cache);
  const candidates = candidatesOf(quoted, speeches, labels);
  const matchAll = (list: readonly Candidate[]): readonly Match[] =>
    list.flatMap(
      candidate => toMatch(quoted, candidate, labels.get(candidate.speech)!, weigh) ?? [],
    );
  let matches = matchAll(candidates);
  const clean = matches.some(({ kind, label }) => kind === 'verbatim' && label !== 'different');
  if (!clean) matches = [...matches, ...matchAll(joined(candidates))];
  const by = (match: Match): number =>
    match.distance + (match.label === 'different' ? LOYALTY : match.label === 'same' ? 0 : 0.01);
  const best = Math.min(...matches.map(by));
  return matches
    .filter(match => by(match) <= best + 1e-9)
    .filter(match => match.label !== 'different' || quoted.length >= FRAGMENT)
    .map(match =>
      match.label === 'different' ? { ...match, kind: 'other-speaker' as const } : match,
    )
    .sort((a, b) => a.spoken[0] - b.spoken[0]);
}
