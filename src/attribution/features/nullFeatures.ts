import { CueClass, type Cue } from '../passage';
import type { QuotationFacts } from '../quotationFacts';
import { countBetween, type Window } from '../window';
import { feature, type FeatureSink } from './sink';
import { isStrong } from './views';

const BIAS = feature('null: bias');
const LENGTH = feature('null: length, first letter');
const ENDING = feature('null: length, ending');
const TAG = feature('null: tag before, length');
const AFTER = feature('null: what follows, ending');
const OPENS = feature('null: opens, alone, length');
const TITLE = feature('null: title case, length');
const EDGES = feature('null: what precedes, ending, first letter');
const ALONE = feature('null: alone, first letter');
const TAG_EDGES = feature('null: tag before, ending, title case');
const NEIGHBOURS = feature('null: paragraphs around, alone');
const STRONG = feature('null: strong cues in the sentence, length');
const STRONG_PARAGRAPH = feature('null: strong cues in sentence and paragraph, length');
const STRONG_EDGES = feature('null: strong cues in the paragraph, edges');
const FIRST_PERSON = feature('null: first person, length, strong cues');

/** The two options without a speaker: 0 nobody, 1 not speech. */
export type NullKind = 0 | 1;

/** Looks of a quotation that nobody says, or that is no speech. */
export function nullFeatures(
  window: Window,
  facts: QuotationFacts,
  at: number,
  kind: NullKind,
  out: FeatureSink,
): void {
  const edges = facts.ending * 3 + facts.firstLetter;
  out.add(BIAS, kind);
  out.add(LENGTH, kind, facts.length, facts.firstLetter);
  out.add(ENDING, kind, facts.length, facts.ending);
  out.add(TAG, kind, facts.tagBefore, facts.length);
  out.add(AFTER, kind, facts.after, facts.ending);
  out.add(OPENS, kind, facts.opens, facts.alone, facts.length);
  out.add(TITLE, kind, facts.titleCase, facts.length);
  out.add(EDGES, kind, facts.before, edges);
  out.add(ALONE, kind, facts.alone, facts.firstLetter);
  out.add(TAG_EDGES, kind, facts.tagBefore, facts.ending, facts.titleCase);
  out.add(NEIGHBOURS, kind, facts.neighbourBefore, facts.neighbourAfter, facts.alone);
  const { sentence, paragraph } = strongCues(window, at);
  out.add(STRONG, kind, sentence, facts.length);
  out.add(STRONG_PARAGRAPH, kind, sentence, paragraph, facts.length);
  out.add(STRONG_EDGES, kind, paragraph, edges, facts.opens);
  out.add(FIRST_PERSON, kind, facts.firstPerson, facts.length, sentence);
}

const LOOK = 60;

/** Strong cues in the quotation's sentence and paragraph, at most two of each; dashes do not count. */
function strongCues(window: Window, at: number): { sentence: number; paragraph: number } {
  const { passage, base } = window.own;
  let sentence = 0;
  let paragraph = 0;
  for (let k = 0; k < Math.min(passage.cues.length, LOOK); k++) {
    const cue = passage.cues[k] as Cue;
    if (!isStrong(cue) || cue.cueClass === CueClass.dash) continue;
    paragraph++;
    const cueAt = base + cue.item;
    const breaks = countBetween(window.counts.hardBreaks, Math.min(cueAt, at), Math.max(cueAt, at));
    if (breaks === 0) sentence++;
  }
  return { sentence: Math.min(sentence, 2), paragraph: Math.min(paragraph, 2) };
}
