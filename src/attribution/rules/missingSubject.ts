import { firstWhere } from '../../draft/search';
import { CueClass, type Item } from '../passage';
import { VerbForm } from '../reportingVerbs';
import { around, ownCue, type Rule } from './rule';

/** “…,” said. A verb of saying with nobody before or behind it. */
export const missingSubject: Rule = context => {
  const { items, at, before, after } = around(context);
  if (after?.kind !== 'word') return undefined;
  const { passage } = context.choice.quotation;
  const cue = passage.cues[firstWhere(passage.cues.length, i => passage.cues[i]!.item > at)];
  if (cue?.item !== at + 1) return undefined;
  if (cue.cueClass !== CueClass.strong || cue.form === VerbForm.gerund) return undefined;
  if (before !== undefined && !before.hardBreak) return undefined;
  const end = endOfClause(items, at + 2);
  if (end === undefined) return undefined;
  return {
    kind: 'unattributed',
    reason: 'missing-subject',
    cue: ownCue(cue),
    confidence: 0.9,
  };
};

/** Where the clause ends when nothing but an adverb stands in it; undefined where more does. */
function endOfClause(items: readonly Item[], from: number): number | undefined {
  const item = items[from];
  if (item === undefined || item.kind === 'end') return from;
  return item.kind === 'mark' && /^[.!?]$/.test(item.lower) ? from : undefined;
}
