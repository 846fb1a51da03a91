import { discourseFeatures } from '../../src/attribution/features/discourseFeatures';
import { FeatureSink } from '../../src/attribution/features/sink';
import { copyOfPrevious } from '../../src/attribution/decide';
import type { Decided, Discourse } from '../../src/attribution/discourse';
import type { Option } from '../../src/attribution/window';
import type { Example, ExampleDocument, ExampleOption } from './attributionExamples';

export interface TrainerSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Added to the sum of squared gradients: how slowly the first steps go. */
  readonly damping: number;
  readonly seed: number;
  /** Leave the features of the decisions around a quotation out. */
  readonly withoutDiscourse?: boolean;
}

export const TRAINER_DEFAULTS: TrainerSettings = {
  bits: 18,
  epochs: 3,
  rate: 0.1,
  damping: 1,
  seed: 1,
};

/** A row of numbers in [0, 1) that is the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Learns the weights of a softmax over each quotation's options, by AdaGrad, in reading order. */
export class AttributionTrainer {
  readonly #settings: TrainerSettings;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #mask: number;
  readonly #random: () => number;
  readonly #sink = new FeatureSink();
  /** What the quotations of the current document count. */
  #weight = 1;

  constructor(settings: TrainerSettings) {
    this.#settings = settings;
    this.#weights = new Float32Array(2 ** settings.bits);
    this.#squares = new Float32Array(2 ** settings.bits);
    this.#mask = 2 ** settings.bits - 1;
    this.#random = randomFrom(settings.seed);
  }

  train(documents: readonly ExampleDocument[]): Float32Array {
    const order = [...documents];
    for (let epoch = 0; epoch < this.#settings.epochs; epoch++) {
      this.#shuffle(order);
      for (const document of order) this.#document(document, epoch);
    }
    return this.#weights;
  }

  #shuffle(order: ExampleDocument[]): void {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.#random() * (i + 1));
      [order[i], order[j]] = [order[j] as ExampleDocument, order[i] as ExampleDocument];
    }
  }

  #document(document: ExampleDocument, epoch: number): void {
    let previous: Decided | undefined;
    this.#weight = document.weight;
    document.examples.forEach((example, i) => {
      const next = document.examples[i + 1];
      const discourse: Discourse = {
        quotation: example.quotation,
        previous,
        next: next && { quotation: next.quotation, option: this.#alone(next) },
        notSpeech: example.notSpeech,
      };
      const option = this.#example(example, discourse, epoch);
      previous = { quotation: example.quotation, option };
    });
  }

  #alone(example: Example): Option {
    let best = example.options[0] as ExampleOption;
    let score = -Infinity;
    for (const option of example.options) {
      const value = this.#sum(option.shared) + this.#sum(option.own);
      if (value > score) [best, score] = [option, value];
    }
    return best.option;
  }

  /** Learns from one quotation; gives what the next one is told of it. */
  #example(example: Example, discourse: Discourse, epoch: number): Option {
    const copied = copyOfPrevious(
      discourse,
      example.options.map(({ option }) => option),
    );
    const options: readonly ExampleOption[] =
      copied === undefined ? example.options : [...example.options, example.extract(copied)];
    const moving = options.map(({ option }) => this.#moving(discourse, option));
    const scores = options.map(
      (option, i) =>
        this.#sum(option.shared) + this.#sum(option.own) + this.#sum(moving[i] as Int32Array),
    );
    let pick = 0;
    for (let i = 1; i < scores.length; i++)
      if ((scores[i] as number) > (scores[pick] as number)) pick = i;
    const tier = Math.max(example.tier, ...options.map(({ label }) => label));
    const teaches = tier > 0;
    if (teaches) this.#update(options, moving, scores, tier);
    if (teaches && (epoch === 0 || this.#random() < 0.5)) {
      let best = -1;
      options.forEach((option, i) => {
        if (option.label === tier && (best < 0 || (scores[i] as number) > (scores[best] as number)))
          best = i;
      });
      return (options[best] as ExampleOption).option;
    }
    return (options[pick] as ExampleOption).option;
  }

  #update(
    options: readonly ExampleOption[],
    moving: readonly Int32Array[],
    scores: readonly number[],
    tier: number,
  ): void {
    const largest = Math.max(...scores);
    const odds = scores.map(score => Math.exp(score - largest));
    let right = 1e-12;
    let wrong = 0;
    options.forEach(({ label }, i) => {
      if (label === tier) right += odds[i] as number;
      else if (label === 0) wrong += odds[i] as number;
    });
    options.forEach((option, i) => {
      const odd = odds[i] as number;
      const gradient =
        option.label === tier
          ? odd / right - odd / (right + wrong)
          : option.label === 0
            ? -odd / (right + wrong)
            : 0;
      if (Math.abs(gradient) < 1e-3) return;
      const step = gradient * this.#weight;
      this.#step(option.shared, step);
      this.#step(option.own, step);
      this.#step(moving[i] as Int32Array, step);
    });
  }

  #step(hashes: Int32Array, gradient: number): void {
    const { rate, damping } = this.#settings;
    for (const hash of hashes) {
      const place = hash & this.#mask;
      const squares = (this.#squares[place] as number) + gradient * gradient;
      this.#squares[place] = squares;
      this.#weights[place] =
        (this.#weights[place] as number) + (rate * gradient) / Math.sqrt(damping + squares);
    }
  }

  #moving(discourse: Discourse, option: Option): Int32Array {
    this.#sink.clear();
    if (!this.#settings.withoutDiscourse) discourseFeatures(discourse, option, this.#sink);
    return this.#sink.copy();
  }

  #sum(hashes: Int32Array): number {
    let sum = 0;
    for (const hash of hashes) sum += this.#weights[hash & this.#mask] as number;
    return sum;
  }
}
