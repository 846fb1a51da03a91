import { firstWhere } from '../../draft/search';
import { CueClass, type Cue, type Item, type Passage } from '../passage';
import { NOT_A_VERB } from '../findCues';
import { VerbForm } from '../reportingVerbs';
import { PREPOSITIONS } from '../vocabulary';
import { around, ownCue, type Rule } from './rule';

/** What takes the hearer behind it, so that whoever follows is not the speaker. */
const TELLS = /^(?:told|tells)$/;
/** A clause of more items is no clause. */
const LONGEST = 40;

/** “…,” said. “…,” told reporters on Monday. A verb of saying with nobody before or behind it. */
export const missingSubject: Rule = context => {
  const { at, before, after } = around(context);
  if (after?.kind !== 'word' || !(before === undefined || before.hardBreak)) return undefined;
  const { passage } = context.choice.quotation;
  const cue = passage.cues[firstWhere(passage.cues.length, i => passage.cues[i]!.item > at)];
  if (cue?.item !== at + 1 || !reports(cue)) return undefined;
  if (!TELLS.test(after.lower) && !lacksSubject(passage, cue)) return undefined;
  return {
    kind: 'unattributed',
    reason: 'missing-subject',
    cue: ownCue(cue),
    confidence: 0.9,
  };
};

function reports({ cueClass, form }: Cue): boolean {
  if (cueClass === CueClass.accordingTo) return true;
  return cueClass === CueClass.strong && form !== VerbForm.gerund;
}

/** “…,” who lives two doors down. Of the attribution, the clause about the speaker is left. */
export const clauseWithoutSpeaker: Rule = context => {
  const { items, at, before, after } = around(context);
  if (context.found.kind === 'not-speech' || after?.lower !== 'who') return undefined;
  if (!(before === undefined || before.hardBreak) || items[at]?.hardBreak || items[at]?.softBreak)
    return undefined;
  return { kind: 'unattributed', reason: 'missing-subject', confidence: 0.9 };
};

/** Nothing in the clause behind a cue can be its subject: “…,” said on Monday in a statement. */
function lacksSubject({ items, cues, phrases }: Passage, cue: Cue): boolean {
  const from = cue.item + (cue.cueClass === CueClass.accordingTo ? 2 : 1);
  let to = from;
  while (to < from + LONGEST && isInClause(items[to])) to++;
  if (items[to]?.kind === 'word' || items[to]?.kind === 'quotation') return false;
  if (cues.some(({ item, form }) => item >= from && item < to && form !== NOT_A_VERB)) return false;
  return !phrases.some(
    ({ first }) => first >= from && first < to && !PREPOSITIONS.has(items[first - 1]?.lower ?? ''),
  );
}

function isInClause(item: Item | undefined): boolean {
  return item?.kind === 'word' && !item.hardBreak;
}
