import { ItemClass } from '../itemClass';
import { CueClass, type Phrase } from '../passage';
import { bucket, flag } from './buckets';
import { feature, type FeatureSink } from './sink';
import type { PairView } from './views';

const KIND = feature('phrase: kind');
const KIND_BEFORE = feature('phrase: kind, what precedes');
const KIND_AFTER = feature('phrase: kind, what follows');
const DISTANCE = feature('phrase: side, words to the cue, cue class');
const PATTERN = feature('phrase: classes to the cue');
const PATTERN_CONSTRUCTION = feature('phrase: classes to the cue, construction');
const RANK = feature('phrase: rank from the cue, cue class');
const ORDER = feature('phrase: order, construction, words to the cue');
const ORDER_KIND = feature('phrase: order, coarse kind, construction');
const ORDER_NEAR = feature('phrase: order, construction, near');
const VERBS = feature('phrase: verbs and commas to the cue');
const VERBS_KIND = feature('phrase: kind, verbs and commas to the cue, construction');
const NEIGHBOURS = feature('phrase: what precedes and follows, coarse kind');
const PRECEDES = feature('phrase: what precedes, next to the cue, cue class');
const ORDER_BREAKS = feature('phrase: order, breaks, words to the cue, ending');
const HELPER = feature('phrase: helper, kind, construction');
const ACROSS = feature('phrase: quotations to the cue, order');
const POSSESSIVE = feature('phrase: possessive, cue class');
const PRECEDES_WORDS = feature('phrase: what precedes, words to the cue, coarse kind');
const PATTERNS = feature('phrase: order, classes to the cue, classes to the quotation');
const FOLLOWS_CUE = feature('phrase: what follows the cue, order, construction');
const RARE = feature('phrase: rare cue, order, classes to the quotation');
const RARE_NEAR = feature('phrase: rare cue, order, classes to the cue, position');
const FIRST = feature('phrase: first of its sentence, position');
const CHAIN = feature('phrase: steering row to the cue');
const CHAIN_CONSTRUCTION = feature('phrase: steering row to the cue, construction');
const CHAIN_KIND = feature('phrase: steering row to the cue, kind, link');
const CHAINS = feature('phrase: steering rows to cue and quotation');
const SKIPPED = feature('phrase: phrases passed over');
const SKIPPED_CLASS = feature('phrase: phrases passed over, commas, cue class');
const SKIPPED_KIND = feature('phrase: phrases passed over, kind, what precedes');
const IN_QUOTATION = feature('phrase: named in the quotation, coarse kind');
const IN_QUOTATION_POSITION = feature('phrase: named in the quotation, order, first person');
const LENGTH = feature('phrase: words in it, coarse kind, order');

/** The phrase itself, and how it stands to the cue. */
export function phraseFeatures(view: PairView, out: FeatureSink): void {
  const { cue, phrase, relation, kind, coarseKind, phraseSide, construction, position } = view;
  const { window, facts, phraseBetween, between } = view;
  const { order } = relation;
  const words = bucket(relation.phraseWords);
  const adjacent = flag(relation.phraseWords <= 1);
  const before = neighbourBefore(view);
  const after = window.classes[relation.phraseLast + 1] ?? ItemClass.paragraphEnd;
  const { pattern, chain } = phraseBetween;
  out.add(KIND, kind);
  out.add(KIND_BEFORE, kind, before);
  out.add(KIND_AFTER, kind, after);
  out.add(DISTANCE, phraseSide, words, cue.cueClass);
  out.add(PATTERN, phraseSide, pattern);
  out.add(PATTERN_CONSTRUCTION, phraseSide, pattern, construction);
  out.add(RANK, phraseSide, view.rank, cue.cueClass);
  out.add(ORDER, order, construction, words, Math.min(relation.phraseQuotations, 2));
  out.add(ORDER_KIND, order, coarseKind, construction);
  out.add(ORDER_NEAR, order, construction, Math.min(relation.phraseWords, 3));
  const verbs = bucket(relation.phraseVerbs);
  out.add(VERBS, phraseSide, verbs, bucket(relation.phraseCommas));
  out.add(VERBS_KIND, phraseSide, kind, verbs, flag(relation.phraseCommas > 0), construction);
  out.add(NEIGHBOURS, phraseSide, before, after, coarseKind);
  out.add(PRECEDES, phraseSide, before, adjacent, cue.cueClass);
  out.add(
    ORDER_BREAKS,
    order,
    view.broken * 2 + flag(relation.quotations > 0),
    words,
    facts.ending,
  );
  out.add(HELPER, cue.helper, phraseSide, kind, construction);
  out.add(ACROSS, Math.min(relation.phraseQuotations, 3), order);
  out.add(POSSESSIVE, flag(phrase.possessive), phraseSide, cue.cueClass);
  out.add(PRECEDES_WORDS, before, phraseSide, words, coarseKind);
  out.add(PATTERNS, order, pattern, between.pattern);
  out.add(FOLLOWS_CUE, phraseSide, cue.after, order, construction);
  if (cue.cueClass === CueClass.unknown || cue.cueClass === CueClass.medium) {
    out.add(RARE, order, between.pattern, adjacent, cue.form, coarseKind);
    out.add(RARE_NEAR, order, pattern, cue.form, position);
  }
  out.add(FIRST, opensSentence(before) ? before : 99, phraseSide, coarseKind, position);
  out.add(CHAIN, phraseSide, chain);
  out.add(CHAIN_CONSTRUCTION, phraseSide, chain, construction);
  out.add(CHAIN_KIND, phraseSide, chain, phrase.type, phrase.link);
  out.add(CHAINS, view.side * 2 + phraseSide, chain, between.chain);
  if (phraseSide === 0 && view.rank > 0) {
    const skipped = skippedPhrases(view);
    out.add(SKIPPED, skipped);
    out.add(SKIPPED_CLASS, skipped, flag(relation.phraseCommas > 0), cue.cueClass);
    out.add(SKIPPED_KIND, skipped, coarseKind, before);
  }
  const named = flag(phrase.type !== 4 && facts.words.has(phrase.key));
  out.add(IN_QUOTATION, named, coarseKind);
  out.add(IN_QUOTATION_POSITION, named, order, facts.firstPerson, coarseKind);
  out.add(LENGTH, Math.min(phrase.last - phrase.first, 5), coarseKind, order);
}

/** What precedes the phrase: a sentence's end counts as such. */
export function neighbourBefore(view: PairView): number {
  const { window, relation } = view;
  const at = relation.phraseFirst - 1;
  const item = window.items[at];
  if (item === undefined || item.kind === 'end') return ItemClass.paragraphStart;
  return item.hardBreak ? ItemClass.sentenceEnd : (window.classes[at] as number);
}

function opensSentence(before: number): boolean {
  return (
    before === ItemClass.paragraphStart ||
    before === ItemClass.sentenceEnd ||
    before === ItemClass.quotation
  );
}

/** The nearest three phrases between this one and the cue: type and how each is led in. */
function skippedPhrases(view: PairView): number {
  const { passage, cue, phrase, window, relation } = view;
  let code = 1;
  let seen = 0;
  for (let k = lastBefore(passage.phrases, phrase.index, cue.item); k > phrase.index; k--) {
    const other = passage.phrases[k] as Phrase;
    if (seen++ === 3) break;
    const led = window.classes[relation.pair.base + other.first - 1] as number;
    code = (code * 6 + other.type) * 5 + leadOf(led);
  }
  return code;
}

function lastBefore(phrases: readonly Phrase[], from: number, item: number): number {
  let k = from;
  while (k + 1 < phrases.length && (phrases[k + 1] as Phrase).last < item) k++;
  return k;
}

function leadOf(itemClass: number): number {
  if (itemClass === ItemClass.comma) return 1;
  if (itemClass === ItemClass.verb || itemClass === ItemClass.auxiliary) return 2;
  if (itemClass === ItemClass.gerund) return 3;
  return itemClass >= ItemClass.to && itemClass <= ItemClass.preposition ? 4 : 0;
}
