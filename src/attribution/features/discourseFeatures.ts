import { agreement, sameCue, type Decided, type Discourse } from '../discourse';
import { factsOf, type QuotationFacts } from '../quotationFacts';
import type { SceneQuotation } from '../scene';
import type { Option, Pair } from '../window';
import { bucket, flag } from './buckets';
import { feature, type FeatureSink } from './sink';

const FIRST = feature('history: no pair before');
const NULL_AFTER = feature('history: null option, what was before');
const AGREES = feature('history: agreement, distance');
const AGREES_BREAKS = feature('history: agreement, breaks, words between, what precedes');
const AGREES_LETTERS = feature('history: agreement, first letters');
const AGREES_CUE = feature('history: same cue, cue class, breaks');
const AGREES_OPENS = feature('history: agreement, opens, words between');
const AGREES_EDGES = feature('history: agreement, first letter, ending before, what precedes');
const AGREES_ALONE = feature('history: agreement, alone, edges');
const NULL_NEXT = feature('next: null option, what comes');
const NULL_NEXT_LENGTH = feature('next: null option, lengths');
const NEXT_NULL = feature('next: null comes');
const NEXT_AGREES = feature('next: agreement, side of its cue');
const NEXT_EDGES = feature('next: agreement, edges');
const NEXT_ALONE = feature('next: agreement, alone, what precedes');
const NOT_SPEECH = feature('speech: how likely not');
const NOT_SPEECH_LENGTH = feature('speech: how likely not, length');

/** How far two quotations stand apart. */
const Distance = { sameSentence: 0, sameParagraph: 1, nextParagraph: 2, far: 3 } as const;

/** What an option has to do with the decisions around it. */
export function discourseFeatures(discourse: Discourse, option: Option, out: FeatureSink): void {
  historyFeatures(discourse, option, out);
  nextFeatures(discourse, option, out);
  if (option.kind === 'notSpeech') {
    const likely = Math.round(discourse.notSpeech * 10);
    out.add(NOT_SPEECH, likely);
    out.add(NOT_SPEECH_LENGTH, likely, factsOf(discourse.quotation).length);
  }
}

function historyFeatures(discourse: Discourse, option: Option, out: FeatureSink): void {
  const { quotation, previous } = discourse;
  const facts = factsOf(quotation);
  const distance =
    previous === undefined ? Distance.far + 1 : distanceOf(previous.quotation, quotation);
  const left = previous === undefined ? 0 : kindNumber(previous.option);
  const open = flag(previous !== undefined && !previous.quotation.placed.closed);
  if (option.kind !== 'pair') {
    out.add(NULL_AFTER, kindNumber(option), distance, left, facts.opens, open);
    return;
  }
  if (previous?.option.kind !== 'pair') {
    out.add(FIRST, distance, left);
    return;
  }
  pairHistory(quotation, option, previous.quotation, previous.option, distance, open, out);
}

function pairHistory(
  quotation: SceneQuotation,
  pair: Pair,
  before: SceneQuotation,
  pairBefore: Pair,
  distance: number,
  open: number,
  out: FeatureSink,
): void {
  const facts = factsOf(quotation);
  const factsBefore = factsOf(before);
  const agrees = agreement(quotation, pair, before, pairBefore);
  const cue = flag(sameCue(quotation, pair, before, pairBefore));
  const both = agrees * 2 + cue;
  const words = bucket(wordsBetween(before, quotation));
  const breaks = Math.min(breaksBetween(before, quotation), 2);
  out.add(AGREES, distance, agrees, open);
  out.add(AGREES_BREAKS, distance, both, breaks, words, facts.before);
  out.add(
    AGREES_LETTERS,
    distance,
    both,
    Math.min(breaks, 1),
    facts.firstLetter,
    factsBefore.firstLetter,
  );
  out.add(AGREES_CUE, cue, pair.cue.cueClass, Math.min(breaks, 1), distance);
  out.add(AGREES_OPENS, distance, both, facts.opens, words, open);
  out.add(AGREES_EDGES, distance, both, facts.firstLetter, factsBefore.ending, facts.before);
  out.add(
    AGREES_ALONE,
    distance,
    both * 2 + facts.alone,
    facts.ending,
    factsBefore.opens * 2 + facts.opens,
    words,
  );
}

function nextFeatures(discourse: Discourse, option: Option, out: FeatureSink): void {
  const { quotation, next } = discourse;
  if (next === undefined) return;
  const distance = distanceOf(quotation, next.quotation);
  if (distance === Distance.far) return;
  const facts = factsOf(quotation);
  const factsNext = factsOf(next.quotation);
  const right = kindNumber(next.option);
  if (option.kind !== 'pair') {
    out.add(
      NULL_NEXT,
      kindNumber(option) * 4 + distance,
      right,
      facts.alone * 2 + factsNext.opens,
      facts.ending,
      sideOfNextCue(quotation, next),
    );
    out.add(
      NULL_NEXT_LENGTH,
      kindNumber(option) * 4 + distance,
      right,
      facts.length,
      factsNext.length,
    );
    return;
  }
  if (next.option.kind !== 'pair') {
    out.add(NEXT_NULL, distance, right, facts.length);
    return;
  }
  nextPairFeatures(discourse, option, next.quotation, next.option, facts, factsNext, out);
}

function nextPairFeatures(
  { quotation }: Discourse,
  pair: Pair,
  next: SceneQuotation,
  nextPair: Pair,
  facts: QuotationFacts,
  factsNext: QuotationFacts,
  out: FeatureSink,
): void {
  const distance = distanceOf(quotation, next);
  const agrees = agreement(quotation, pair, next, nextPair);
  const both = agrees * 2 + flag(sameCue(quotation, pair, next, nextPair));
  const side = sideOfNextCue(quotation, { quotation: next, option: nextPair });
  out.add(NEXT_AGREES, distance, both, side);
  out.add(
    NEXT_EDGES,
    distance,
    both,
    side,
    facts.ending,
    facts.firstLetter * 3 + factsNext.firstLetter,
    facts.opens,
  );
  out.add(
    NEXT_ALONE,
    distance,
    both,
    side,
    facts.alone * 2 + factsNext.alone,
    facts.before,
    factsNext.before,
  );
}

function kindNumber(option: Option): number {
  if (option.kind === 'pair') return 1;
  return option.kind === 'nobody' ? 2 : 3;
}

function distanceOf(before: SceneQuotation, after: SceneQuotation): number {
  const paragraphs = after.order - before.order;
  if (paragraphs === 0)
    return breaksBetween(before, after) === 0 ? Distance.sameSentence : Distance.sameParagraph;
  return paragraphs === 1 ? Distance.nextParagraph : Distance.far;
}

/** Where the next quotation's cue stands: 0 before this one, 1 between the two, 2 after the next. */
function sideOfNextCue(quotation: SceneQuotation, next: Decided): number {
  if (next.option.kind !== 'pair') return 3;
  const order = next.quotation.order + next.option.delta;
  if (order !== quotation.order)
    return order < quotation.order
      ? 0
      : order === next.quotation.order
        ? sideOf(next, next.option)
        : 1;
  const { item } = next.option.cue;
  if (item < quotation.placed.item) return 0;
  return next.quotation.order > order || item < next.quotation.placed.item ? 1 : 2;
}

function sideOf(next: Decided, pair: Pair): number {
  return pair.cue.item < next.quotation.placed.item ? 1 : 2;
}

function breaksBetween(before: SceneQuotation, after: SceneQuotation): number {
  if (before.order !== after.order) return 2;
  const { counts, own } = after.window;
  return (
    (counts.hardBreaks[own.base + after.placed.item] as number) -
    (counts.hardBreaks[own.base + before.placed.item] as number)
  );
}

function wordsBetween(before: SceneQuotation, after: SceneQuotation): number {
  const { counts, own } = after.window;
  const upTo = counts.words[own.base + after.placed.item] as number;
  if (before.order === after.order)
    return upTo - (counts.words[own.base + before.placed.item] as number);
  const start = counts.words[own.base] as number;
  const rest = before.passage.items.length - before.placed.item;
  return upTo - start + Math.min(rest, 30);
}
