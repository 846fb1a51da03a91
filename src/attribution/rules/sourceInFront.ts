import { firstWhere } from '../../draft/search';
import { CueClass, PhraseType, Tag, type Cue, type Passage, type Phrase } from '../passage';
import { around, chosenPair, speakerAndCue, type Rule } from './rule';

/** So far, in items, a source in front reaches over its sentence. */
const LONGEST = 40;

/** Per the filing, the two men “discussed it over golf”: the source in front speaks, not the subject behind. */
export const sourceInFront: Rule = context => {
  const pair = chosenPair(context);
  if (pair === undefined) return undefined;
  const { items, at } = around(context);
  const { passage } = context.choice.quotation;
  const sentence = items[at]?.sentence;
  let first = at;
  while (first > at - LONGEST && items[first - 1]?.sentence === sentence) first--;
  const cue = sourceCue(passage, first, at);
  if (cue === undefined) return undefined;
  const source = sourceOf(passage, cue, first);
  if (source === undefined || source.last >= at || source === pair.phrase) return undefined;
  return {
    kind: 'attributed',
    ...speakerAndCue(source, cue),
    method: 'according-to',
    confidence: 0.7,
    certainty: 'uncertain',
  };
};

/** "According to" and its like at the beginning, with no other words of saying before the quotation. */
function sourceCue({ items, cues }: Passage, first: number, at: number): Cue | undefined {
  let found: Cue | undefined;
  for (let k = firstWhere(cues.length, i => cues[i]!.item >= first); k < cues.length; k++) {
    const cue = cues[k] as Cue;
    if (cue.item >= at) break;
    if (cue.cueClass === CueClass.accordingTo && found === undefined) found = cue;
    else if (cue.cueClass === CueClass.strong || cue.cueClass === CueClass.medium) return undefined;
  }
  if (found === undefined) return undefined;
  if (found.item === first) return found;
  return /^(?:in|by)$/.test(items[first]?.lower ?? '') ? found : undefined;
}

/** The words behind "according to", or the owner before "words". */
function sourceOf({ items, phrases }: Passage, cue: Cue, first: number): Phrase | undefined {
  if (items[cue.item - 1]?.possessive) {
    const own = phrases[firstWhere(phrases.length, i => phrases[i]!.last >= cue.item - 1)];
    if (own === undefined || own.first > first + 1) return undefined;
    const head = items[cue.item - 1]!;
    return {
      ...own,
      last: cue.item - 1,
      head: cue.item - 1,
      end: head.end,
      key: head.lower,
      type: head.tag === Tag.name ? PhraseType.name : own.type,
      nameType: head.nameType,
      possessive: true,
    };
  }
  return phrases[firstWhere(phrases.length, i => phrases[i]!.first > cue.item)];
}
