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
  readonly options: readonly Option[];
  readonly scores: readonly number[];
  readonly best: number;
  /** The latest choice among these options, while nothing changes around the quotation. */
  kept?: KeptChoice;
}

/** A choice and all that it depended on besides the window. */
interface KeptChoice {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  readonly notSpeech: number;
  readonly choice: Choice;
}

/** As much of a neighbouring decision as a choice can see. */
interface Neighbour {
  readonly window: Window;
  readonly placed: PassageQuotation;
  readonly option: Option;
  /** Paragraphs of the story from here to there. */
  readonly distance: number;
}

interface Remembered {
  readonly discourse: Discourse;
  readonly choice: Choice;
}

/** Weighs windows once and keeps the answer with them: an edit elsewhere costs nothing here. */
export class Weigher {
  readonly #scorer: Scorer;
  readonly #choices = new WeakMap<PassageQuotation, Remembered>();
  readonly #kept = new WeakMap<Window, Map<PassageQuotation, Weighed>>();

  constructor(scorer: Scorer) {
    this.#scorer = scorer;
  }

  weigh(window: Window, quotation: PassageQuotation): Weighed {
    let kept = this.#kept.get(window);
    if (kept === undefined) this.#kept.set(window, (kept = new Map<PassageQuotation, Weighed>()));
    let weighed = kept.get(quotation);
    if (weighed === undefined) {
      const options: readonly Option[] = [
        ...pairsFor(window, quotation),
        { kind: 'nobody' },
        { kind: 'notSpeech' },
      ];
      const scores = this.#scorer.still(window, quotation, options);
      weighed = { options, scores, best: indexOfLargest(scores) };
      kept.set(quotation, weighed);
    }
    return weighed;
  }

  /** The choice for a quotation; the last one again when nothing that it looked at has changed. */
  choose(discourse: Discourse): Choice {
    const { placed } = discourse.quotation;
    const remembered = this.#choices.get(placed);
    if (remembered !== undefined && looksTheSame(remembered.discourse, discourse))
      return { ...remembered.choice, quotation: discourse.quotation };
    const choice = choose(discourse, this);
    this.#choices.set(placed, { discourse, choice });
    return choice;
  }

  get scorer(): Scorer {
    return this.#scorer;
  }
}

/** Decides every quotation of the scene from the first to the last, each in the light of the one before. */
export function decide(scene: Scene, weigher: Weigher): readonly Choice[] {
  const choices: Choice[] = [];
  let previous: Decided | undefined;
  scene.quotations.forEach((quotation, i) => {
    const inStory = quotation.order >= 0;
    const next = scene.quotations[i + 1];
    const discourse: Discourse = {
      quotation,
      previous: inStory ? previous : undefined,
      next: next && inStory && next.order >= 0 ? alone(next, weigher) : undefined,
      notSpeech: scene.input.quotations.uses[quotation.index]?.notSpeech ?? 0,
    };
    const choice = weigher.choose(discourse);
    choices.push(choice);
    if (inStory) previous = choice;
  });
  return choices;
}

/** True when two discourses differ in nothing but their place in the draft. */
function looksTheSame(a: Discourse, b: Discourse): boolean {
  return (
    a.quotation.window === b.quotation.window &&
    a.quotation.order < 0 === b.quotation.order < 0 &&
    a.notSpeech === b.notSpeech &&
    sameNeighbour(a, a.previous, b, b.previous) &&
    sameNeighbour(a, a.next, b, b.next)
  );
}

function sameNeighbour(
  a: Discourse,
  neighbourOfA: Decided | undefined,
  b: Discourse,
  neighbourOfB: Decided | undefined,
): boolean {
  if (neighbourOfA === undefined || neighbourOfB === undefined)
    return neighbourOfA === neighbourOfB;
  return (
    neighbourOfA.option === neighbourOfB.option &&
    neighbourOfA.quotation.placed === neighbourOfB.quotation.placed &&
    neighbourOfA.quotation.window === neighbourOfB.quotation.window &&
    neighbourOfA.quotation.order - a.quotation.order ===
      neighbourOfB.quotation.order - b.quotation.order
  );
}

function alone(quotation: SceneQuotation, weigher: Weigher): Decided {
  const weighed = weigher.weigh(quotation.window, quotation.placed);
  return { quotation, option: weighed.options[weighed.best] as Option };
}

/** Chooses anew only where something around the quotation has changed since the last time. */
function choose(discourse: Discourse, weigher: Weigher): Choice {
  const { quotation, previous, next, notSpeech } = discourse;
  const weighed = weigher.weigh(quotation.window, quotation.placed);
  const { kept } = weighed;
  if (
    kept?.notSpeech === notSpeech &&
    isUnchanged(kept.previous, previous, quotation) &&
    isUnchanged(kept.next, next, quotation)
  )
    return { ...kept.choice, quotation };
  const choice = chooseAmong(weighed, discourse, weigher.scorer);
  weighed.kept = {
    previous: neighbour(previous, quotation),
    next: neighbour(next, quotation),
    notSpeech,
    choice,
  };
  return choice;
}

function neighbour(decided: Decided | undefined, { order }: SceneQuotation): Neighbour | undefined {
  if (decided === undefined) return undefined;
  const { quotation, option } = decided;
  const { window, placed } = quotation;
  return { window, placed, option, distance: quotation.order - order };
}

function isUnchanged(
  kept: Neighbour | undefined,
  decided: Decided | undefined,
  { order }: SceneQuotation,
): boolean {
  if (kept === undefined || decided === undefined) return kept === decided;
  const { quotation, option } = decided;
  return (
    kept.option === option &&
    kept.placed === quotation.placed &&
    kept.window === quotation.window &&
    kept.distance === quotation.order - order
  );
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

function speakerKey(option: Option): string {
  return option.kind === 'pair' ? `=${option.phrase.key}` : option.kind;
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
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map(value => value / sum);
}
