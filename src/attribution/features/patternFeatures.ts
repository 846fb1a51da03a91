import { bucket } from './buckets';
import { SET_BITS } from './between';
import { feature, type FeatureSink } from './sink';
import type { CueView } from './views';

const PATTERN = feature('pattern: classes between');
const PATTERN_CLASS = feature('pattern: classes between, cue class');
const PATTERN_CONSTRUCTION = feature('pattern: classes between, construction');
const CHAIN = feature('pattern: steering row between');
const CHAIN_CLASS = feature('pattern: steering row between, cue class');
const CHAIN_AFTER = feature('pattern: steering row between, form, what follows');
const SET = feature('pattern: steering set between');
const SET_CONSTRUCTION = feature('pattern: steering set between, construction');
const BIT = feature('pattern: one steering class between, cue class');
const BIT_AFTER = feature('pattern: one steering class between, what follows, construction');
const VERBS = feature('pattern: verbs between');
const VERBS_FORM = feature('pattern: verbs between, construction, first letter');

/** What stands between cue and quotation. */
export function patternFeatures(view: CueView, out: FeatureSink): void {
  const { cue, relation, side, broken, construction, between, facts } = view;
  const { pattern, chain, set } = between;
  out.add(PATTERN, side, pattern);
  out.add(PATTERN_CLASS, side, pattern, cue.cueClass);
  out.add(PATTERN_CONSTRUCTION, side, pattern, construction);
  out.add(CHAIN, side, chain);
  out.add(CHAIN_CLASS, side, chain, cue.cueClass);
  out.add(CHAIN_AFTER, side, chain, cue.form, cue.after);
  out.add(SET, side, set);
  out.add(SET_CONSTRUCTION, side, set, construction);
  if (set > 0)
    for (let bit = 0; bit < SET_BITS; bit++)
      if (set & (1 << bit)) {
        out.add(BIT, side, bit, cue.cueClass);
        out.add(BIT_AFTER, side, bit, cue.after, construction);
      }
  const verbs = bucket(relation.verbs);
  out.add(VERBS, side, verbs, broken);
  out.add(VERBS_FORM, side, verbs, construction, broken, facts.firstLetter);
}
