import { resolve } from 'node:path';
import type { Lexicon } from '../../src/draft/lexicon';
import { writeWeights } from '../../src/model/weights';
import { createSpeechClassifier, type SpeechClassifier } from '../../src/quotes/speechClassifier';
import type { GoldDocument } from './corpora';
import { FOLDS } from './folds';
import { fitSpeech, speechExamplesOf, speechExamplesOfPassage, type SpeechExample } from './speech';
import { readPassages } from './speechPassages';

const PASSAGES = resolve(__dirname, '../../test/quotes/speech/train.txt');

/**
 * Speech classifiers that never saw a document: what the ranker learns from must look as unsure
 * in training as it will on a new draft.
 */
export class HeldOutSpeech {
  readonly #lexicon: Lexicon;
  readonly #examples: readonly (readonly SpeechExample[])[];
  readonly #taught: readonly SpeechExample[];

  constructor(
    readonly documents: readonly GoldDocument[],
    lexicon: Lexicon,
  ) {
    this.#lexicon = lexicon;
    this.#examples = documents.map(document => speechExamplesOf(document, lexicon));
    this.#taught = readPassages(PASSAGES).flatMap(passage =>
      speechExamplesOfPassage(passage, lexicon),
    );
  }

  /** The weights of a classifier trained without the documents of the folds in `without`. */
  weights(foldOf: (document: GoldDocument) => number, without: readonly number[]): Uint8Array {
    const rest = this.#examples.filter(
      (_, i) => !without.includes(foldOf(this.documents[i] as GoldDocument)),
    );
    return writeWeights(fitSpeech([...rest.flat(), ...this.#taught]));
  }

  /** For each fold, a classifier that saw neither it nor `held`. */
  classifiers(
    foldOf: (document: GoldDocument) => number,
    held: readonly number[],
  ): readonly SpeechClassifier[] {
    return Array.from({ length: FOLDS }, (_, fold) =>
      createSpeechClassifier(this.weights(foldOf, [fold, ...held]), this.#lexicon),
    );
  }
}
