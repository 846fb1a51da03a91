import { bucket } from './buckets';
import { feature, type FeatureSink } from './sink';
import type { CueView } from './views';

const CONSTRUCTION = feature('cue: construction');
const POSITION = feature('cue: class, position, quotations between');
const CONSTRUCTION_POSITION = feature('cue: construction, position, quotations between');
const DISTANCE = feature('cue: position, quotations and words between');
const CONSTRUCTION_DISTANCE = feature('cue: construction, position, words between');
const BEFORE = feature('cue: what stands before the verb group');
const AFTER = feature('cue: class, what follows');
const AFTER_POSITION = feature('cue: construction, what follows, position');
const HELPER = feature('cue: helper');
const HELPER_POSITION = feature('cue: helper, position');
const PASSIVE = feature('cue: passive, position');
const NEAR = feature('cue: construction, side, within two words');

/** The cue itself: its class and form, where it stands, its helper, its neighbours. */
export function cueFeatures(view: CueView, out: FeatureSink): void {
  const { cue, relation, position, side, broken, construction } = view;
  const quotations = Math.min(relation.quotations, 2);
  const words = bucket(relation.words);
  out.add(CONSTRUCTION, construction);
  out.add(POSITION, cue.cueClass, position, quotations);
  out.add(CONSTRUCTION_POSITION, construction, position, quotations);
  out.add(DISTANCE, position, quotations, words);
  out.add(CONSTRUCTION_DISTANCE, construction, position, words);
  out.add(BEFORE, cue.before, construction, position);
  out.add(AFTER, cue.after, side, broken, cue.cueClass);
  out.add(AFTER_POSITION, cue.after, construction, position);
  out.add(HELPER, cue.helper, construction);
  out.add(HELPER_POSITION, cue.helper, construction, position);
  out.add(PASSIVE, cue.passive ? 1 : 0, position, cue.cueClass);
  out.add(NEAR, construction, side, broken, relation.words <= 2 ? 1 : 0);
}
