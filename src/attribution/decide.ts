import { ListMemo } from '../draft/listMemo';
import { sameCue, agreement, Agreement, type Decided, type Discourse } from './discourse';
import type { PassageQuotation } from './passage';
import type { Scene, SceneQuotation } from './scene';
import type { Scorer } from './scorer';
import { FAR, pairsFor, type Option, type Window } from './window';

/** The options of a quotation with their probabilities, and the best of them. */
export interface Choice extends Decided {
  readonly options: readonly Option[];
  readonly probabilities: readonly number[];
  readonly best: number;
  /** The probability of what was chosen: of a speaker, the sum over all pairs that name them. */
  readonly confidence: number;
}

interface Weighed {
  readonly window: Window;
  readonly options: readonly Option[];
  readonly scores: readonly number[];
  readonly best: number;
  /** What the quotation looks like by itself, where it last stood. */
  alone?: Decided;
  /** The latest choice among these options, while nothing changes around the quotation. */
  kept?: KeptChoice;
}

/** A choice and all that it depended on besides the window. */
interface KeptChoice {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  readonly inStory: boolean;
  readonly notSpeech: number;
  /** For the quotation where it last stood. */
  choice: Choice;
}

/** As much of a neighbouring decision as a choice can see. */
interface Neighbour {
  /** The decision itself, from the same place: where it is still there, nothing else is compared. */
  decided: Decided;
  from: SceneQuotation;
  readonly window: Window;
  readonly placed: PassageQuotation;
  readonly option: Option;
  /** Paragraphs of the story from here to there. */
  readonly distance: number;
}

/** Weighs windows once and keeps the answer with them: an edit elsewhere costs nothing here. */
export class Weigher {
  readonly scorer: Scorer;
  readonly #kept = new WeakMap<PassageQuotation, Weighed>();
  readonly #scene = new ListMemo<SceneQuotation, Weighed>(quotation => this.#weigh(quotation));

  constructor(scorer: Scorer) {
    this.scorer = scorer;
  }

  /** Each quotation of a scene with its options weighed, same index. */
  all(quotations: readonly SceneQuotation[]): readonly Weighed[] {
    return this.#scene.all(quotations);
  }

  #weigh({ window, placed }: SceneQuotation): Weighed {
    const kept = this.#kept.get(placed);
    if (kept?.window === window) return kept;
    const options: readonly Option[] = [
      ...pairsFor(window, placed),
      { kind: 'nobody' },
      { kind: 'notSpeech' },
    ];
    const scores = this.scorer.still(window, placed, options);
    const weighed = { window, options, scores, best: indexOfLargest(scores) };
    this.#kept.set(placed, weighed);
    return weighed;
  }
}

/** Decides every quotation of the scene from the first to the last, each in the light of the one before. */
export function decide(scene: Scene, weigher: Weigher): readonly Choice[] {
  const choices: Choice[] = [];
  const { quotations } = scene;
  const { uses } = scene.input.quotations;
  const weighed = weigher.all(quotations);
  let previous: Choice | undefined;
  for (let i = 0; i < quotations.length; i++) {
    const quotation = quotations[i] as SceneQuotation;
    const inStory = quotation.order >= 0;
    const next = inStory ? quotations[i + 1] : undefined;
    const choice = choose(
      weighed[i] as Weighed,
      quotation,
      inStory ? previous : undefined,
      next && next.order >= 0 ? alone(next, weighed[i + 1] as Weighed) : undefined,
      uses[quotation.index]?.notSpeech ?? 0,
      weigher.scorer,
    );
    choices.push(choice);
    if (inStory) previous = choice;
  }
  return choices;
}

/** What a quotation looks like by itself. */
function alone(quotation: SceneQuotation, weighed: Weighed): Decided {
  if (weighed.alone?.quotation === quotation) return weighed.alone;
  return (weighed.alone = { quotation, option: weighed.options[weighed.best] as Option });
}

/** Chooses anew only where something around the quotation has changed since the last time. */
function choose(
  weighed: Weighed,
  quotation: SceneQuotation,
  previous: Decided | undefined,
  next: Decided | undefined,
  notSpeech: number,
  scorer: Scorer,
): Choice {
  const inStory = quotation.order >= 0;
  const { kept } = weighed;
  if (
    kept?.notSpeech === notSpeech &&
    kept.inStory === inStory &&
    isUnchanged(kept.previous, previous, quotation) &&
    isUnchanged(kept.next, next, quotation)
  )
    return (kept.choice = atPlace(kept.choice, quotation));
  const choice = chooseAmong(weighed, { quotation, previous, next, notSpeech }, scorer);
  weighed.kept = {
    previous: neighbour(previous, quotation),
    next: neighbour(next, quotation),
    inStory,
    notSpeech,
    choice,
  };
  return choice;
}

/** The same choice for the quotation where it stands now; the same object where it has not moved. */
function atPlace(choice: Choice, quotation: SceneQuotation): Choice {
  if (choice.quotation === quotation) return choice;
  const { option, options, probabilities, best, confidence } = choice;
  return { quotation, option, options, probabilities, best, confidence };
}

function neighbour(decided: Decided | undefined, from: SceneQuotation): Neighbour | undefined {
  if (decided === undefined) return undefined;
  const { quotation, option } = decided;
  const { window, placed } = quotation;
  return { decided, from, window, placed, option, distance: quotation.order - from.order };
}

function isUnchanged(
  kept: Neighbour | undefined,
  decided: Decided | undefined,
  from: SceneQuotation,
): boolean {
  if (kept === undefined || decided === undefined) return kept === decided;
  if (kept.decided === decided && kept.from === from) return true;
  const { quotation, option } = decided;
  const same =
    kept.option === option &&
    kept.placed === quotation.placed &&
    kept.window === quotation.window &&
    kept.distance === quotation.order - from.order;
  if (same) [kept.decided, kept.from] = [decided, from];
  return same;
}

function chooseAmong(
  { options: own, scores: still }: Weighed,
  discourse: Discourse,
  scorer: Scorer,
): Choice {
  const { quotation } = discourse;
  const copied = copyOfPrevious(discourse, own);
  const options = copied === undefined ? own : [...own, copied];
  const scores = options.map((option, i) => {
    const score = still[i] ?? scorer.still(quotation.window, quotation.placed, [option])[0] ?? 0;
    return score + scorer.moving(discourse, option);
  });
  const probabilities = softmax(scores);
  const { best, confidence } = bestSpeaker(options, probabilities);
  return { quotation, option: options[best] as Option, options, probabilities, best, confidence };
}

/** The speaker whose pairs are together the likeliest, or the likelier option without one; its best pair. */
function bestSpeaker(
  options: readonly Option[],
  probabilities: readonly number[],
): { readonly best: number; readonly confidence: number } {
  const sums = new Map<string, number>();
  options.forEach((option, i) => {
    const key = speakerKey(option);
    sums.set(key, (sums.get(key) ?? 0) + (probabilities[i] ?? 0));
  });
  let best = 0;
  let highest = -1;
  options.forEach((option, i) => {
    const sum = sums.get(speakerKey(option)) ?? 0;
    const better =
      sum > highest ||
      (sum === highest && (probabilities[i] as number) > (probabilities[best] as number));
    if (better) [best, highest] = [i, sum];
  });
  return { best, confidence: Math.min(1, highest) };
}

/** Not the keys of any words. */
const NO_SPEAKER = { nobody: ' nobody', notSpeech: ' not speech' } as const;

function speakerKey(option: Option): string {
  return option.kind === 'pair' ? option.phrase.key : NO_SPEAKER[option.kind];
}

/** The previous quotation's pair, where it is not among the options: a speaker who goes on and on. */
export function copyOfPrevious(discourse: Discourse, own: readonly Option[]): Option | undefined {
  const { quotation, previous } = discourse;
  if (previous?.option.kind !== 'pair') return undefined;
  const pair = previous.option;
  const delta = previous.quotation.order + pair.delta - quotation.order;
  const known = own.some(
    option =>
      option.kind === 'pair' &&
      agreement(quotation, option, previous.quotation, pair) === Agreement.phrase &&
      sameCue(quotation, option, previous.quotation, pair),
  );
  if (known) return undefined;
  return { ...pair, delta, base: FAR };
}

function indexOfLargest(scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++)
    if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

function softmax(scores: readonly number[]): readonly number[] {
  const largest = Math.max(...scores);
  const odds = scores.map(score => Math.exp(score - largest));
  let sum = 0;
  for (const value of odds) sum += value;
  for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] as number) / sum;
  return odds;
}
