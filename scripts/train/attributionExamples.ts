import type { AttributionInput } from '../../src/attribution/attributor';
import { StillFeatures } from '../../src/attribution/features/families';
import { FeatureSink } from '../../src/attribution/features/sink';
import { PhraseType } from '../../src/attribution/passage';
import { PassageReader } from '../../src/attribution/readPassage';
import { setScene, type Scene, type SceneQuotation } from '../../src/attribution/scene';
import { pairsFor, type Option, type Pair } from '../../src/attribution/window';
import type { Lexicon } from '../../src/draft/lexicon';
import { readDraft } from '../../src/draft/readDraft';
import { linkEntities, NO_CORRECTIONS } from '../../src/entities/linkEntities';
import { createNameRecogniser } from '../../src/entities/nameRecogniser';
import { readQuotations } from '../../src/quotes/readQuotations';
import { createSpeechClassifier, type SpeechClassifier } from '../../src/quotes/speechClassifier';
import type { Models } from '../../src/service/draftService';
import { ParagraphStage } from '../../src/service/paragraphStage';
import type { GoldDocument, GoldQuotation } from './corpora';

/** An option with the hashes of its still features: what its cue's pairs share, and its own. */
export interface ExampleOption {
  readonly option: Option;
  readonly shared: Int32Array;
  readonly own: Int32Array;
  /** How right it is: 0 wrong, 1 … 3 right in tiers, −1 neither. */
  readonly label: number;
}

/** A quotation to learn from; `tier` is the best label among its options, 0 where nothing is taught. */
export interface Example {
  readonly quotation: SceneQuotation;
  readonly notSpeech: number;
  readonly options: readonly ExampleOption[];
  readonly tier: number;
  /** Extracts an option that is not among them: a copy of the decision before. */
  readonly extract: (option: Option) => ExampleOption;
}

/** A document's quotations in order. */
export interface ExampleDocument {
  readonly document: GoldDocument;
  readonly examples: readonly Example[];
  readonly scene: Scene;
  /** What each of its quotations counts in training. */
  readonly weight: number;
}

/** The same document with its quotations judged by another classifier of speech. */
export function withSpeech(
  { document, examples, scene, weight }: ExampleDocument,
  speech: SpeechClassifier,
): ExampleDocument {
  const { draft, tokens, quotations } = scene.input;
  const uses = speech.classify(draft, tokens, quotations.quotations);
  return {
    document,
    weight,
    scene: { ...scene, input: { ...scene.input, quotations: { ...quotations, uses } } },
    examples: examples.map(example => ({
      ...example,
      notSpeech: uses[example.quotation.index]?.notSpeech ?? 0,
    })),
  };
}

/** Reads annotated documents with the real pipeline up to the attribution step. */
export class ExampleReader {
  readonly #lexicon: Lexicon;
  readonly #models: Models;
  readonly #stage: ParagraphStage;
  readonly #passages: PassageReader;
  readonly #features: StillFeatures;
  readonly #sink = new FeatureSink();

  constructor(models: Models, lexicon: Lexicon, without: ReadonlySet<string>) {
    this.#lexicon = lexicon;
    this.#models = models;
    this.#stage = new ParagraphStage(createNameRecogniser(models.names, lexicon));
    this.#passages = new PassageReader(lexicon);
    this.#features = new StillFeatures(without);
  }

  /** `teach`: which annotated quotations are learnt from. */
  read(document: GoldDocument, teach: (gold: GoldQuotation) => boolean): ExampleDocument {
    const scene = setScene(this.#input(document.text), this.#passages);
    const marked = document.quotes.filter(quote => quote.type !== 'indirect');
    const examples = scene.quotations
      .filter(quotation => quotation.order >= 0)
      .map(quotation => this.#example(scene, quotation, marked, teach));
    return { document, examples, scene, weight: 1 };
  }

  #input(text: string): AttributionInput {
    const draft = readDraft(text, 'plaintext');
    const readings = draft.paragraphs.map(paragraph => this.#stage.read(paragraph.text));
    const tokens = readings.map(reading => reading.tokens);
    const names = readings.map(reading => reading.names);
    const speech = createSpeechClassifier(this.#models.speech, this.#lexicon);
    const quotations = readQuotations(draft, tokens, 'auto', speech);
    const { reading: entities, pronouns } = linkEntities({
      draft,
      tokens,
      names,
      quotations,
      lexicon: this.#lexicon,
      corrections: NO_CORRECTIONS,
      ...(this.#models.pronouns && { pronounModel: this.#models.pronouns }),
    });
    return { draft, tokens, names, quotations, entities, pronouns };
  }

  #example(
    scene: Scene,
    quotation: SceneQuotation,
    marked: readonly GoldQuotation[],
    teach: (gold: GoldQuotation) => boolean,
  ): Example {
    const at = scene.input.quotations.quotations[quotation.index] as { start: number; end: number };
    const gold = goldOf(at, marked);
    const label = gold && teach(gold) ? labeller(scene, quotation, gold) : () => 0;
    const options = this.#extract(quotation, label, [
      ...pairsFor(quotation.window, quotation.placed),
      { kind: 'nobody' },
      { kind: 'notSpeech' },
    ]);
    return {
      quotation,
      notSpeech: scene.input.quotations.uses[quotation.index]?.notSpeech ?? 0,
      options,
      tier: Math.max(0, ...options.map(option => option.label)),
      extract: option => this.#extract(quotation, label, [option])[0] as ExampleOption,
    };
  }

  #extract(
    quotation: SceneQuotation,
    label: (option: Option) => number,
    options: readonly Option[],
  ): readonly ExampleOption[] {
    const found: ExampleOption[] = [];
    const none = new Int32Array();
    let shared: Int32Array = none;
    this.#features.visit(
      quotation.window,
      quotation.placed,
      options,
      this.#sink,
      () => {
        shared = this.#sink.copy();
      },
      (option, sharesCue) => {
        found.push({
          option,
          shared: sharesCue ? shared : none,
          own: this.#sink.copy(),
          label: label(option),
        });
      },
    );
    return found;
  }
}

const ENOUGH = 0.6;

function goldOf(
  at: { start: number; end: number },
  marked: readonly GoldQuotation[],
): GoldQuotation | undefined {
  let best: GoldQuotation | undefined;
  let share = 0;
  for (const gold of marked) {
    const common = Math.min(gold.end, at.end) - Math.max(gold.start, at.start);
    const ratio = common / Math.max(gold.end - gold.start, at.end - at.start);
    if (ratio > share) [best, share] = [gold, ratio];
  }
  return share >= ENOUGH ? best : undefined;
}

/** Labels that say something else than "not speech": the span's annotation is in doubt. */
const DOUBTFUL = /near|missed|unlabelled|unattributed/;

function labeller(
  scene: Scene,
  quotation: SceneQuotation,
  gold: GoldQuotation,
): (option: Option) => number {
  if (gold.attr === 'unattributed') return option => (option.kind === 'nobody' ? 3 : 0);
  if (gold.attr === 'none')
    return option => (option.kind === 'notSpeech' && !DOUBTFUL.test(gold.noneLabel ?? '') ? 3 : 0);
  const { speaker } = gold;
  if (gold.attr !== 'attributed' || !speaker) return () => 0;
  const key = gold.speakerKind === 'nominal' ? '' : lastName(gold.speakerName ?? '');
  const firsts = new Map<number, number>();
  const startOf = (pair: Pair): number =>
    scene.input.draft.paragraphs[scene.story[quotation.order + pair.delta] ?? 0]?.start ?? 0;
  return option => {
    if (option.kind !== 'pair') return gold.requoted ? -1 : 0;
    const start = startOf(option);
    const { phrase, cue } = option;
    const cued =
      gold.cue?.parts.some(([from, to]) => start + cue.start < to && from < start + cue.end) ??
      false;
    if (start + phrase.start < speaker.end && speaker.start < start + phrase.end) {
      if (!firsts.has(option.delta))
        firsts.set(option.delta, firstWithin(scene, start, speaker, option));
      const first = firsts.get(option.delta) === phrase.index;
      return first ? (cued ? 3 : 2) : -1;
    }
    if (phrase.type === PhraseType.name && key !== '' && phrase.key === key) return cued ? -1 : 1;
    return 0;
  };
}

function firstWithin(
  scene: Scene,
  start: number,
  speaker: { readonly start: number; readonly end: number },
  pair: Pair,
): number {
  const paragraph = scene.input.draft.paragraphs.findIndex(candidate => candidate.start === start);
  const first = scene.passages[paragraph]?.phrases.find(
    phrase => start + phrase.start < speaker.end && speaker.start < start + phrase.end,
  );
  return first?.index ?? pair.phrase.index;
}

function lastName(name: string): string {
  const words = name.replace(/['’]s$/, '').match(/[\p{L}'’-]+/gu) ?? [];
  return (words.at(-1) ?? '').toLowerCase().replace(/[.'’]/g, '');
}
