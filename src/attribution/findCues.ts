import { isDeterminer, isFinite } from './findPhrases';
import { itemClass, ItemClass } from './itemClass';
import { CueClass, Helper, Tag, type Cue, type Item } from './passage';
import { VerbClass, VerbForm, type KnownVerb } from './reportingVerbs';
import {
  AUXILIARIES,
  BE_FORMS,
  CUE_NOUNS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  WORDINGS,
} from './vocabulary';

/** The form of a cue that is no verb. */
export const NOT_A_VERB = 4;

/** A verb with more helpers and adverbs before it than this is no verb group. */
const LONGEST_GROUP = 10;

/** A name with its title has no more words. */
const LONGEST_OWNER = 6;

interface Found {
  readonly item: number;
  readonly last: number;
  readonly cueClass: CueClass;
  readonly form: number;
}

const CLASS_OF_VERB: Readonly<Record<VerbClass, CueClass>> = {
  [VerbClass.strong]: CueClass.strong,
  [VerbClass.medium]: CueClass.medium,
  [VerbClass.weak]: CueClass.weak,
};

/** Everything in a paragraph that may announce a quotation: verbs, "according to", nouns, colons, dashes. */
export function findCues(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = [];
  items.forEach((item, i) => {
    const found = item.kind === 'word' ? wordCue(items, i) : markCue(items, i);
    if (found !== undefined) cues.push(describe(items, cues.length, found));
  });
  return cues;
}

function isVerbal(item: Item): boolean {
  return (
    item.tag === Tag.gerund ||
    item.tag === Tag.past ||
    item.tag === Tag.base ||
    item.tag === Tag.present
  );
}

function wordCue(items: readonly Item[], i: number): Found | undefined {
  const item = items[i] as Item;
  const { lower, verb } = item;
  if (lower === 'according' && items[i + 1]?.lower === 'to')
    return { item: i, last: i + 1, cueClass: CueClass.accordingTo, form: NOT_A_VERB };
  if (WORDINGS.has(lower)) {
    if (isInThe(items, i) && items[i + 1]?.lower === 'of')
      return { item: i, last: i + 1, cueClass: CueClass.accordingTo, form: NOT_A_VERB };
    if (items[i - 1]?.possessive && opensWithIn(items, i - 1))
      return { item: i, last: i, cueClass: CueClass.accordingTo, form: NOT_A_VERB };
  }
  if (lower === 'per' && namesSource(items, i))
    return { item: i, last: i, cueClass: CueClass.accordingTo, form: NOT_A_VERB };
  if (AUXILIARIES.has(lower) || item.tag === Tag.date) return undefined;
  const verbal = isVerbal(item);
  if (verb?.verbClass === VerbClass.weak)
    return verbal ? { item: i, last: i, cueClass: CueClass.weak, form: verb.form } : undefined;
  if (item.capital && !item.initial && (verb?.verbClass !== VerbClass.strong || inName(item, verb)))
    return undefined;
  if (verb !== undefined && readsAsVerb(items, i, verb, verbal))
    return { item: i, last: i, cueClass: CLASS_OF_VERB[verb.verbClass], form: verb.form };
  if (verbal) return { item: i, last: i, cueClass: CueClass.unknown, form: formOfTag(item.tag) };
  if (CUE_NOUNS.has(lower)) return { item: i, last: i, cueClass: CueClass.noun, form: NOT_A_VERB };
  if (!item.capital && lower.length > 5 && /(?:ed|ing)$/.test(lower)) {
    const form = lower.endsWith('ed') ? VerbForm.past : VerbForm.gerund;
    return { item: i, last: i, cueClass: CueClass.unknown, form };
  }
  return undefined;
}

/** “The Harbour Post”, “the United States”: what looks like a verb is a word of the name. */
function inName({ nameType }: Item, { form }: KnownVerb): boolean {
  return nameType !== undefined && (form === VerbForm.base || form === VerbForm.present);
}

/** "In the words of", "by the reckoning of"; "words" also without "in". */
function isInThe(items: readonly Item[], i: number): boolean {
  const article = items[i - 1]?.tag === Tag.adjective ? i - 2 : i - 1;
  if (items[article]?.lower !== 'the') return false;
  return items[i]?.lower === 'words' || /^(?:in|by)$/.test(items[article - 1]?.lower ?? '');
}

/** "In chemist Ada Lund's words": the owner stands between "in" and "words". */
function opensWithIn(items: readonly Item[], owner: number): boolean {
  let k = owner;
  while (k > owner - LONGEST_OWNER && items[k]?.kind === 'word' && items[k]?.lower !== 'in') k--;
  return items[k]?.lower === 'in';
}

/** "Per the coach, …": what stands behind "per" is a source, no unit of measure. */
function namesSource(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  const opens = before === undefined || before.hardBreak || before.lower === ',';
  return opens && next?.kind === 'word' && (next.capital || next.lower === 'the');
}

/** A word that is also a noun ("claim", "report") counts as a verb only where it was tagged as one. */
function readsAsVerb(
  items: readonly Item[],
  i: number,
  _verb: KnownVerb,
  verbal: boolean,
): boolean {
  const item = items[i] as Item;
  if (!verbal && CUE_NOUNS.has(item.lower) && !/(?:ed|ing)$/.test(item.lower)) return false;
  if (!verbal && isDeterminer(items[i - 1])) return false;
  return !(item.tag === Tag.noun && items[i - 1]?.possessive);
}

function formOfTag(tag: Tag): VerbForm {
  if (tag === Tag.gerund) return VerbForm.gerund;
  if (tag === Tag.past) return VerbForm.past;
  return tag === Tag.present ? VerbForm.present : VerbForm.base;
}

function markCue(items: readonly Item[], i: number): Found | undefined {
  const item = items[i] as Item;
  if (item.kind !== 'mark') return undefined;
  const next = items[i + 1];
  if (item.lower === ':')
    return next?.kind === 'quotation' || next?.kind === 'end'
      ? { item: i, last: i, cueClass: CueClass.colon, form: NOT_A_VERB }
      : undefined;
  if (!/^(?:[―—–-]|--)$/.test(item.lower)) return undefined;
  const previous = items[i - 1];
  return previous === undefined || previous.kind === 'quotation'
    ? { item: i, last: i, cueClass: CueClass.dash, form: NOT_A_VERB }
    : undefined;
}

function describe(items: readonly Item[], index: number, found: Found): Cue {
  let before = found.item - 1;
  while (found.item - before < LONGEST_GROUP && isAdverbial(items[before])) before--;
  const helperWord = items[before]?.kind === 'word' ? (items[before] as Item).lower : '';
  const helper = helperOf(helperWord);
  let group = found.item;
  let p = found.item - 1;
  for (
    let item = items[p];
    item !== undefined && inVerbGroup(item) && found.item - p < LONGEST_GROUP;
    item = items[--p]
  )
    group = p;
  while (group < found.item && !isFinite(items[group])) group++;
  return {
    index,
    item: found.item,
    start: (items[found.item] as Item).start,
    end: (items[found.last] as Item).end,
    cueClass: found.cueClass,
    form: found.form,
    helper,
    passive:
      helper === Helper.be && found.form === VerbForm.past && items[found.item + 1]?.lower !== 'as',
    group,
    before: p < 0 ? ItemClass.paragraphStart : breakAfter(items[p] as Item),
    after: itemClass(items[found.last + 1]),
  };
}

function breakAfter(item: Item): number {
  return item.hardBreak ? ItemClass.sentenceEnd : itemClass(item);
}

function isAdverbial(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    (item.tag === Tag.adverb || item.lower === 'not' || /n['’]t$/.test(item.lower))
  );
}

function inVerbGroup(item: Item): boolean {
  return (
    item.kind === 'word' &&
    (item.tag === Tag.adverb ||
      item.tag === Tag.auxiliary ||
      item.lower === 'not' ||
      item.lower === 'to' ||
      item.lower === 'also' ||
      item.lower === 'then')
  );
}

function helperOf(word: string): Helper {
  if (BE_FORMS.has(word) || word === '’s' || word === "'s") return Helper.be;
  if (HAVE_FORMS.has(word)) return Helper.have;
  if (MODALS.has(word)) return Helper.modal;
  if (DO_FORMS.has(word)) return Helper.do;
  if (word === 'to') return Helper.to;
  return /^(?:who|that|which)$/.test(word) ? Helper.relative : Helper.none;
}
