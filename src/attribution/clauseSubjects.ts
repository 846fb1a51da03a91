import { firstWhere } from '../draft/search';
import { SubjectLink, type Cue, type Item, type Passage, type Phrase } from './passage';

/** The subjects before a cue in its sentence, as indices of phrases; −1 where there is none. */
export interface ClauseSubjects {
  /** Whose clause the cue goes on with: "Ada Lund left, saying", "Ada Lund left and said". */
  readonly main: number;
  /** The nearest, be it in a clause within: "Ada Lund left as Tor Roos asked, saying". */
  readonly nearest: number;
}

const SUBORDINATES = new Set(
  `that which who whom whose what where when why how as if because while after before although though
  than since until whether unless`.split(/\s+/),
);

/** A sentence of more phrases is no sentence. */
const FARTHEST = 40;

const kept = new WeakMap<Cue, ClauseSubjects>();

/** Finds the subjects that may be the cue's own; read once for each cue. */
export function clauseSubjects(passage: Passage, cue: Cue): ClauseSubjects {
  let found = kept.get(cue);
  if (found === undefined) kept.set(cue, (found = find(passage, cue)));
  return found;
}

function find({ phrases, items }: Passage, cue: Cue): ClauseSubjects {
  const { sentence } = items[cue.item] as Item;
  let nearest = -1;
  const last = firstWhere(phrases.length, i => phrases[i]!.last >= cue.item) - 1;
  for (let k = last; k >= Math.max(0, last - FARTHEST); k--) {
    const phrase = phrases[k] as Phrase;
    if ((items[phrase.last] as Item).sentence !== sentence) break;
    if (phrase.verb < 0 || phrase.verb > cue.item) continue;
    // A participle's own subject ("with her aide saying") is nobody else's.
    if (phrase.link === SubjectLink.absolute && phrase.verb !== cue.item) continue;
    if (nearest < 0) nearest = k;
    if (phrase.verb < cue.group && isWithin(phrase, items)) continue;
    return { main: k, nearest };
  }
  return { main: -1, nearest };
}

/** True for the subject of a subordinate clause. */
function isWithin({ key, first }: Phrase, items: readonly Item[]): boolean {
  const before = items[first - 1];
  return (
    key === 'who' ||
    (before?.kind === 'word' && !before.hardBreak && SUBORDINATES.has(before.lower))
  );
}
