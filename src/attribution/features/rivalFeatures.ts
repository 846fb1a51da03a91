import { CueClass, type Cue, type Item, type PassageQuotation } from '../passage';
import { bucket } from './buckets';
import { feature, type FeatureSink } from './sink';
import { isStrong, type CueView } from './views';

const STRONG_BETWEEN = feature('rivals: strong cues between');
const WEAK_BETWEEN = feature('rivals: other cues between');
const MEDIUM_BETWEEN = feature('rivals: medium and strong cues between');
const STRONG_IN_SENTENCE = feature('rivals: strong cues in the sentence');
const MEDIUM_IN_SENTENCE = feature('rivals: medium cues in the sentence');
const CLAIMED = feature('rivals: quotation on the other side, near');
const CLAIMED_FAR = feature('rivals: quotation on the other side, distances');
const CLAIMED_EDGES = feature('rivals: quotation on the other side, edges');
const UNCLAIMED = feature('rivals: no quotation on the other side');

const LOOK = 24;

/** Other cues that could carry this quotation, other quotations that this cue could carry. */
export function rivalFeatures(view: CueView, out: FeatureSink): void {
  const { cue, side, broken, facts } = view;
  let strong = 0;
  let medium = 0;
  let other = 0;
  let strongNear = 0;
  let mediumNear = 0;
  forNeighbours(view, (rival, isBetween, inSentence) => {
    if (isBetween) {
      if (isStrong(rival)) strong++;
      else if (rival.cueClass === CueClass.medium) medium++;
      else other++;
    }
    if (inSentence) {
      if (isStrong(rival)) strongNear++;
      else if (rival.cueClass === CueClass.medium) mediumNear++;
    }
  });
  out.add(STRONG_BETWEEN, bucket(strong), cue.cueClass, side, broken);
  out.add(WEAK_BETWEEN, bucket(other), cue.cueClass, side, broken);
  out.add(MEDIUM_BETWEEN, bucket(medium), bucket(strong), cue.cueClass, side, broken);
  out.add(STRONG_IN_SENTENCE, Math.min(strongNear, 2), cue.cueClass, side, broken);
  out.add(
    MEDIUM_IN_SENTENCE,
    Math.min(strongNear, 1) * 3 + Math.min(mediumNear, 2),
    cue.cueClass,
    side,
    broken,
    facts.firstLetter,
  );
  claimFeatures(view, out);
}

function forNeighbours(
  view: CueView,
  visit: (rival: Cue, isBetween: boolean, inSentence: boolean) => void,
): void {
  const { passage, cue, relation } = view;
  const { cues, items } = passage;
  const sentence = (items[cue.item] as Item).sentence;
  const quotation = relation.quotationAt - relation.pair.base;
  const from = Math.max(0, cue.index - LOOK);
  const to = Math.min(cues.length, cue.index + LOOK);
  for (let k = from; k < to; k++) {
    const rival = cues[k] as Cue;
    if (rival === cue) continue;
    const isBetween = relation.cueBefore
      ? rival.item > cue.item && rival.item < quotation
      : rival.item < cue.item && rival.item > quotation;
    visit(rival, isBetween, (items[rival.item] as Item).sentence === sentence);
  }
}

/** Whether the cue has another quotation on its other side, and how near. */
function claimFeatures(view: CueView, out: FeatureSink): void {
  const { passage, cue, relation, side, broken, facts, position } = view;
  const rival = quotationBeyond(passage.quotations, cue.item, relation.cueBefore);
  if (rival === undefined) {
    out.add(UNCLAIMED, side, position, facts.firstLetter, facts.ending);
    return;
  }
  const { counts } = view.window;
  const at = relation.pair.base + rival.item;
  const [from, to] = relation.cueBefore ? [at, relation.cueAt] : [relation.cueAt, at];
  const words = (counts.words[to] as number) - (counts.words[from] as number);
  const breaks = (counts.hardBreaks[to] as number) - (counts.hardBreaks[from] as number);
  const ending = endingBefore(passage.tokens.text, rival);
  const near = words <= 4 ? 1 : 0;
  out.add(CLAIMED, side, bucket(words), Math.min(breaks, 1), ending, broken, facts.firstLetter);
  out.add(
    CLAIMED_FAR,
    side * 2 + near,
    Math.min(breaks, 2),
    ending,
    bucket(relation.words),
    broken,
    Math.min(relation.quotations, 1),
  );
  out.add(
    CLAIMED_EDGES,
    side * 2 + broken,
    ending,
    rival.item === 0 ? 1 : 0,
    facts.firstLetter,
    facts.ending,
    bucket(relation.words),
  );
}

function quotationBeyond(
  quotations: readonly PassageQuotation[],
  item: number,
  leftOfCue: boolean,
): PassageQuotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as PassageQuotation).item < item) low = middle + 1;
    else high = middle;
  }
  return leftOfCue ? quotations[low - 1] : quotations[low];
}

/** What the other quotation ends with: 1 a full stop, 2 a comma, 3 a question or exclamation mark, 0 else. */
function endingBefore(text: string, quotation: PassageQuotation): number {
  const last = text[quotation.content.end - 1] ?? '';
  if (last === '.') return 1;
  if (last === ',') return 2;
  return last === '?' || last === '!' ? 3 : 0;
}
