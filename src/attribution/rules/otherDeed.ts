import { CueClass, PhraseType, type Phrase } from '../passage';
import type { Pair } from '../window';
import { isApart } from './apart';
import { chosenPair, type Rule } from './rule';

/** Bodies: they speak through statements, and what they do announces no words. */
const BODIES = new Set(
  `campaign committee company court agency department group organization organisation newspaper
  commission administration government party union firm board council police network bureau office
  foundation institute ministry embassy hospital university school bank church regulator watchdog
  charity ombudsman authority airline operator insurer utility developer retailer club league
  federation association trust clinic brewery factory plant`.split(/\s+/),
);

/** The bank froze accounts. The ombudsman has had 90 complaints. “…” A body that acts says nothing by it. */
export const otherDeed: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined || !isBody(pair.phrase) || !isDeed(pair)) return undefined;
  if (!isApart(context, pair)) return undefined;
  return { kind: 'unattributed', reason: 'nobody', confidence: 0.6 };
};

function isBody({ type, key, nameType }: Phrase): boolean {
  if (nameType === 'organisation') return true;
  return type !== PhraseType.name && (BODIES.has(key) || BODIES.has(key.replace(/s$/, '')));
}

function isDeed({ cue: { cueClass } }: Pair): boolean {
  return cueClass === CueClass.weak || cueClass === CueClass.unknown;
}
