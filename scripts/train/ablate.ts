import { decide, Weigher } from '../../src/attribution/decide';
import { FAMILY_NAMES } from '../../src/attribution/features/families';
import { createTrainedScorer } from '../../src/attribution/trainedScorer';
import { readWeights } from '../../src/model/weights';
import { trainAttribution } from './attribution';
import type { ExampleDocument } from './attributionExamples';
import { FOLDS } from './folds';

/** How many quotations of each kind were decided right. */
interface Tally {
  speakers: number;
  speakersRight: number;
  nobody: number;
  nobodyRight: number;
}

function measure(
  documents: readonly ExampleDocument[],
  weights: Uint8Array,
  without: ReadonlySet<string>,
  tally: Tally,
): void {
  const weigher = new Weigher(createTrainedScorer(readWeights(weights), without));
  for (const { scene, examples } of documents) {
    const choices = new Map(
      decide(scene, weigher).map(choice => [choice.quotation.index, choice.option]),
    );
    for (const { quotation, options, tier, extract } of examples) {
      const chosen = choices.get(quotation.index);
      if (tier === 0 || chosen === undefined) continue;
      const gold = options.find(({ label }) => label === tier)?.option.kind;
      const right = extract(chosen).label !== 0 ? 1 : 0;
      if (gold === 'pair') {
        tally.speakers++;
        tally.speakersRight += right;
      } else if (gold === 'nobody') {
        tally.nobody++;
        tally.nobodyRight += right;
      }
    }
  }
}

/**
 * Says what each feature family is worth: speakers right and missing speakers found,
 * cross-validated by article, with all families and with each left out.
 */
export function ablate(
  read: (without: ReadonlySet<string>) => readonly ExampleDocument[],
  foldOf: (document: ExampleDocument) => number,
  say: (line: string) => void,
): void {
  for (const name of ['', ...FAMILY_NAMES]) {
    const without = new Set(name === '' ? [] : [name]);
    const documents = read(without);
    const tally: Tally = { speakers: 0, speakersRight: 0, nobody: 0, nobodyRight: 0 };
    for (let fold = 0; fold < FOLDS; fold++) {
      const rest = documents.filter(document => foldOf(document) !== fold);
      const weights = trainAttribution(rest, { withoutDiscourse: without.has('discourse') });
      const held = documents.filter(document => foldOf(document) === fold && document.weight === 1);
      measure(held, weights, without, tally);
    }
    const percent = (right: number, all: number): string => ((100 * right) / all).toFixed(1);
    say(
      `${(name === '' ? 'all families' : `without ${name}`).padEnd(20)}` +
        ` speakers right ${percent(tally.speakersRight, tally.speakers)} %,` +
        ` missing speakers found ${percent(tally.nobodyRight, tally.nobody)} %`,
    );
  }
}
