import type { PassageQuotation } from '../passage';
import { factsOf, type QuotationFacts } from '../quotationFacts';
import { relate } from '../relation';
import { FAR, type Option, type Pair, type Window } from '../window';
import { cueFeatures } from './cueFeatures';
import { nullFeatures } from './nullFeatures';
import { patternFeatures } from './patternFeatures';
import { phraseFeatures } from './phraseFeatures';
import { quotationFeatures } from './quotationFeatures';
import { rivalFeatures } from './rivalFeatures';
import { feature, type FeatureSink } from './sink';
import { subjectFeatures } from './subjectFeatures';
import { viewCue, viewPair, type CueView } from './views';

/** Feature families that look at a cue and a quotation. */
export const CUE_FAMILIES = {
  cue: cueFeatures,
  pattern: patternFeatures,
  quotation: quotationFeatures,
  rivals: rivalFeatures,
} as const;

/** Feature families that also look at the phrase. */
export const PAIR_FAMILIES = { phrase: phraseFeatures, subject: subjectFeatures } as const;

/** The names of all families that can be left out, for an ablation. */
export const FAMILY_NAMES = [
  ...Object.keys(CUE_FAMILIES),
  ...Object.keys(PAIR_FAMILIES),
  'discourse',
] as readonly string[];

const COPY_CUE = feature('copy: cue class, quotation alone, paragraph before');
const COPY_KIND = feature('copy: phrase type, first letter, opens');
const COPY_PERSON = feature('copy: first person, length, alone');

/** A pair copied from the decision before is known by its kinds only. */
function copyFeatures(pair: Pair, facts: QuotationFacts, out: FeatureSink): void {
  out.add(COPY_CUE, pair.cue.cueClass, facts.alone, facts.neighbourBefore);
  out.add(COPY_KIND, pair.phrase.type, facts.firstLetter, facts.opens);
  out.add(COPY_PERSON, facts.firstPerson, facts.length, facts.alone);
}

/** Extracts the still features of options; what pairs of one cue share is extracted once. */
export class StillFeatures {
  readonly #cueFamilies: readonly ((view: CueView, out: FeatureSink) => void)[];
  readonly #pairFamilies: readonly (typeof phraseFeatures)[];

  /** `without`: names of families to leave out. */
  constructor(without: ReadonlySet<string> = new Set()) {
    const kept = <T>(families: Readonly<Record<string, T>>): readonly T[] =>
      Object.entries(families).flatMap(([name, family]) => (without.has(name) ? [] : [family]));
    this.#cueFamilies = kept(CUE_FAMILIES);
    this.#pairFamilies = kept(PAIR_FAMILIES);
  }

  /**
   * Visits each option's features in `sink`. `onCue` is called once for the features that the
   * following pairs share, until it is called again; `onOption` with the option's own.
   */
  visit(
    window: Window,
    quotation: PassageQuotation,
    options: readonly Option[],
    sink: FeatureSink,
    onCue: () => void,
    onOption: (option: Option, sharesCue: boolean) => void,
  ): void {
    const facts = factsOf({ window, placed: quotation });
    let view: CueView | undefined;
    for (const option of options) {
      sink.clear();
      if (option.kind !== 'pair') {
        const at = window.own.base + quotation.item;
        nullFeatures(window, facts, at, option.kind === 'nobody' ? 0 : 1, sink);
        onOption(option, false);
      } else if (option.base === FAR) {
        copyFeatures(option, facts, sink);
        onOption(option, false);
      } else {
        const relation = relate(window, quotation, option);
        if (view === undefined || !sharesCue(view.relation.pair, option)) {
          view = viewCue(window, facts, relation);
          for (const family of this.#cueFamilies) family(view, sink);
          onCue();
          sink.clear();
        }
        const pairView = viewPair(view, relation);
        for (const family of this.#pairFamilies) family(pairView, sink);
        onOption(option, true);
      }
    }
  }
}

function sharesCue(a: Pair, b: Pair): boolean {
  return a.base === b.base && a.cue === b.cue;
}
