import type { Range } from '../../draft/range';
import { CueClass, PhraseType, Tag, type Item, type Passage, type Phrase } from '../passage';
import type { Verdict } from '../verdict';
import { CUE_NOUNS, DOCUMENT_NOUNS } from '../vocabulary';
import {
  around,
  chosenPair,
  INFERRED,
  phraseFrom,
  phraseUpTo,
  speakerAndCue,
  type Rule,
} from './rule';

const FROM = /^(?:from|by)$/;
/** A sentence before the quotation of more items does not only announce it. */
const LONGEST = 30;

/** A noun of saying that is no document: what its owner says is not said by it. */
function isSaying(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  if (item.lower === 'message' || item.lower === 'verdict') return true;
  return CUE_NOUNS.has(item.lower) && !DOCUMENT_NOUNS.has(item.lower);
}

/** Whose saying it is: “Celia Thorne’s claim”, “the message from police chief Anton Reyes”. */
function ownerOf(phrase: Phrase, passage: Passage): Phrase | undefined {
  const { items, phrases } = passage;
  if (!isSaying(items[phrase.head])) return undefined;
  for (let k = phrase.head - 1; k >= phrase.first; k--)
    if (items[k]?.possessive) return upTo(phrase, k, items);
  const before = phrases[phrase.index - 1];
  if (before?.possessive && before.last === phrase.first - 1) return before;
  if (!FROM.test(items[phrase.last + 1]?.lower ?? '')) return undefined;
  const giver = phrases[phrase.index + 1];
  if (giver?.first !== phrase.last + 2) return undefined;
  return giver.nameType !== undefined || giver.personNoun ? giver : undefined;
}

/** The phrase cut short behind its owner. */
function upTo(phrase: Phrase, last: number, items: readonly Item[]): Phrase {
  const head = items[last] as Item;
  return {
    ...phrase,
    last,
    head: last,
    end: head.end,
    key: head.lower,
    type: head.capital ? PhraseType.name : PhraseType.noun,
    possessive: true,
    nameType: head.nameType,
    documentNoun: false,
  };
}

/** “Thorne’s claim that wards were “…” was met with laughter”: the owner of the noun speaks, not the noun. */
export const ownerOfSaying: Rule = context => {
  const pair = chosenPair(context);
  if (pair?.delta !== 0) return undefined;
  const { passage } = context.choice.quotation;
  const addressed = sayingTo(pair.phrase, passage);
  const owner = ownerOf(addressed ?? pair.phrase, passage) ?? addressed;
  const head = passage.items[(addressed ?? pair.phrase).head];
  return owner && head && attributedTo(owner, head);
};

const TO = /^(?:to|for|on|about|of)$/;
const PERSONAL = /^(?:his|her|their)$/;

/** “Reed’s message to supporters”, “her verdict on the last”: the saying before its hearer or subject. */
function sayingTo(hearer: Phrase, passage: Passage): Phrase | undefined {
  const { items, phrases } = passage;
  const saying = phrases[hearer.index - 1];
  if (saying?.last !== hearer.first - 2 || !TO.test(items[hearer.first - 1]?.lower ?? ''))
    return undefined;
  if (!isSaying(items[saying.head])) return undefined;
  return PERSONAL.test(saying.determiner) || ownerOf(saying, passage) ? saying : undefined;
}

/** “Ferreira’s response to the fine? “…””: a sentence without a verb announces what its owner says. */
export const sayingWithoutVerb: Rule = context => {
  const { items, at, before } = around(context);
  if (before === undefined || !/^[?:]$/.test(before.lower)) return undefined;
  const { passage } = context.choice.quotation;
  const { sentence } = before;
  let from = at - 1;
  while (from > at - LONGEST && items[from - 1]?.sentence === sentence) from--;
  for (let k = from; k < at; k++) if (isVerb(items[k])) return undefined;
  const saying = passage.phrases.find(({ first, last }) => first >= from && last < at);
  const owner = saying && ownerIn(saying, passage);
  return owner && attributedTo(owner, saying);
};

/** “Nothing,” was Obi Nwosu’s answer. */
export const sayingBehind: Rule = context => {
  const { items, at, after } = around(context);
  if (!/^(?:is|was|were|came)$/.test(after?.lower ?? '')) return undefined;
  const { passage } = context.choice.quotation;
  const saying = phraseFrom(passage, at + 2);
  const owner = saying && ownerIn(saying, passage);
  const head = saying && items[saying.head];
  if (!owner || !head || items[owner.head]?.sentence !== after?.sentence) return undefined;
  return attributedTo(owner, head);
};

/** Moira Strachan’s assessment of the alibi – “tissue paper” – was shared by the jury. */
export const sayingBeside: Rule = context => {
  if (context.found.kind !== 'not-speech' || context.found.confidence > DOUBTFUL) return undefined;
  const { at, before } = around(context);
  if (!/^(?:[―—–-]|--|,|:)$/.test(before?.lower ?? '')) return undefined;
  const { passage } = context.choice.quotation;
  const last = phraseUpTo(passage, at - 2);
  const saying = last && (isSaying(passage.items[last.head]) ? last : sayingTo(last, passage));
  const owner = saying && ownerOf(saying, passage);
  const head = saying && passage.items[saying.head];
  return owner && head && attributedTo(owner, head);
};

/** From here what looks like no speech is none. */
const DOUBTFUL = 0.6;

/** The plant is, in Roshan’s words, “…”. The owner of the words, also where the ranker hears nobody. */
export const inSomebodysWords: Rule = context => {
  const { items, at } = around(context);
  const { passage } = context.choice.quotation;
  const cue = passage.cues.find(
    ({ cueClass, item }) =>
      cueClass === CueClass.accordingTo &&
      items[item]?.lower === 'words' &&
      (item === at - 1 || item === at - 2),
  );
  const saying = cue && passage.phrases.find(({ head }) => head === cue.item);
  const owner = saying && ownerIn(saying, passage);
  if (!saying || !owner || chosenPair(context)?.phrase === owner) return undefined;
  return attributedTo(owner, saying);
};

const PUTS = /^(?:has|had|puts|put)$/;
/** How far before a quotation "as" may open its aside. */
const LONGEST_ASIDE = 12;

/** The valley is, as poet Huw Parry has it, “…”. */
export const asSomebodyHasIt: Rule = context => {
  if (context.found.kind === 'attributed') return undefined;
  const { items, at, before } = around(context);
  const it = before?.lower === ',' ? at - 2 : at - 1;
  const verb = items[it - 1];
  const object = items[it];
  if (object?.lower !== 'it' || !PUTS.test(verb?.lower ?? '')) return undefined;
  let as = it - 2;
  while (as > it - LONGEST_ASIDE && items[as]?.kind === 'word' && items[as]?.lower !== 'as') as--;
  if (items[as]?.lower !== 'as') return undefined;
  const { phrases } = context.choice.quotation.passage;
  const speaker = phrases.find(({ first, last }) => first === as + 1 && last < it);
  return speaker && attributedTo(speaker, { start: verb?.start ?? object.start, end: object.end });
};

function isVerb(item: Item | undefined): boolean {
  return item?.tag === Tag.past || item?.tag === Tag.present || item?.tag === Tag.auxiliary;
}

function ownerIn(phrase: Phrase, passage: Passage): Phrase | undefined {
  const next = passage.phrases[phrase.index + 1];
  return (
    ownerOf(phrase, passage) ?? (phrase.possessive && next ? ownerOf(next, passage) : undefined)
  );
}

function attributedTo(owner: Phrase, saying: Range): Verdict {
  return {
    kind: 'attributed',
    ...speakerAndCue(owner, undefined),
    cue: { words: saying, delta: 0 },
    method: 'same-sentence',
    confidence: INFERRED,
    certainty: 'uncertain',
  };
}
