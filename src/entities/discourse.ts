import type { Range } from '../draft/range';
import type { QuotationReading } from '../quotes/quotation';
import type { AssignedMentions, MentionPlace } from './assignMentions';
import type { StoryParagraph } from './nameGroups';
import { sentenceIn, spanFacts, spansOf, type SpanFacts } from './spanFacts';

/** A pronoun and where it stands. */
export interface PronounPlace {
  readonly word: 'he' | 'she' | 'they' | 'it';
  /** Offset in the draft. */
  readonly start: number;
  /** Index into the story's paragraphs. */
  readonly at: number;
  readonly token: number;
  /** Counted from the start of the story. */
  readonly sentence: number;
  /** Where the narration goes on to the pronoun: the start of the quotation that ends beside it, or the pronoun. */
  readonly focus: number;
  /** The sentence of `focus`. */
  readonly focusSentence: number;
}

const WORDS: Readonly<Record<string, PronounPlace['word']>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  it: 'it',
  its: 'it',
};

/** The index of the last element for which `before` holds; the elements are sorted by it. -1 for none. */
export function lastBefore(length: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where pronouns stand, in order; `sentences` counted from the start of the story, same index. */
export interface PronounPlaces {
  readonly starts: readonly number[];
  readonly sentences: readonly number[];
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is kept by mention before it is read. */
const UNREAD = -1;

/** Most quotations in a row that a pronoun behind them speaks. */
const MOST_BESIDE = 6;

/** How far before a pronoun the quotation that it speaks may end. */
const NEAR = 12;

/** The draft as the search for antecedents reads it; what it counts is counted when first asked for. */
export class Discourse {
  readonly story: readonly StoryParagraph[];
  readonly assigned: AssignedMentions;
  /** By entity: above 0 speaks for "he", below for "she". */
  agreement: readonly number[];
  /** The same from the pronouns that follow alone. */
  leaning: readonly number[] = [];
  readonly #quotations: QuotationReading;
  /** By mention, read when first asked for. */
  #facts: (SpanFacts | undefined)[] | undefined;
  /** By paragraph of the story, those of its spans that were read. */
  #spans: (Map<number, SpanFacts> | undefined)[] | undefined;
  /** By mention, 1 for the first person of its sentence; read when first asked for. */
  #leads: Int8Array | undefined;
  /** By mention, 1 inside a quotation. */
  #quoted: Uint8Array | undefined;
  /** By paragraph of the story, how many sentences stand before it. */
  #sentencesBefore: Int32Array | undefined;
  #pronouns: Readonly<Record<'he' | 'she', PronounPlaces>> | undefined;

  constructor(
    story: readonly StoryParagraph[],
    assigned: AssignedMentions,
    quotations: QuotationReading,
  ) {
    this.story = story;
    this.assigned = assigned;
    this.agreement = assigned.agreement;
    this.#quotations = quotations;
  }

  /** The index of the story's last paragraph that begins at an offset or before it; −1 for none. */
  paragraphAt(offset: number): number {
    const { story } = this;
    return lastBefore(story.length, i => (story[i]?.base ?? 0) <= offset);
  }

  /** Where the pronoun at these offsets stands; undefined where there is no pronoun that a name can answer. */
  locate(pronoun: Range): PronounPlace | undefined {
    const at = this.paragraphAt(pronoun.start);
    const paragraph = this.story[at];
    if (paragraph === undefined) return undefined;
    const { tokens } = paragraph.tokens;
    const own = pronoun.start - paragraph.base;
    const token = lastBefore(tokens.length, i => (tokens[i]?.start ?? 0) <= own);
    const found = tokens[token];
    // A note or a credit is no part of the story: the last word before it is another's.
    const word = found !== undefined && own < found.end ? WORDS[found.lower] : undefined;
    if (word === undefined) return undefined;
    const { start } = pronoun;
    const focus = this.#quotationBeside(start, paragraph.base)?.start ?? start;
    return {
      word,
      start,
      at,
      token,
      sentence: this.sentenceOf(at, token),
      focus,
      focusSentence: this.sentenceAt(focus),
    };
  }

  /** The first of the quotations of the paragraph that stand without a break before an offset. */
  #quotationBeside(offset: number, base: number): Range | undefined {
    const { quotations } = this.#quotations;
    let beside: Range | undefined;
    let at = lastBefore(quotations.length, i => (quotations[i]?.end ?? 0) <= offset);
    const farthest = at - MOST_BESIDE;
    for (let end = offset; at >= 0 && at > farthest; at--) {
      const quotation = quotations[at];
      if (quotation === undefined || quotation.start < base || end - quotation.end > NEAR) break;
      beside = quotation;
      end = quotation.start;
    }
    return beside;
  }

  /** The sentence of an offset of the story, counted from its start. */
  sentenceAt(offset: number): number {
    const at = this.paragraphAt(offset);
    const paragraph = this.story[at];
    if (paragraph === undefined) return 0;
    const own = offset - paragraph.base;
    const { tokens } = paragraph.tokens;
    return this.sentenceOf(
      at,
      lastBefore(tokens.length, i => (tokens[i]?.start ?? 0) <= own),
    );
  }

  /** The sentence of a token, counted from the start of the story. */
  sentenceOf(at: number, token: number): number {
    const paragraph = this.story[at];
    if (paragraph === undefined) return 0;
    return this.#sentencesUpTo(at) + sentenceIn(paragraph.tokens, token);
  }

  #sentencesUpTo(at: number): number {
    this.#sentencesBefore ??= countSentences(this.story);
    return this.#sentencesBefore[at] ?? 0;
  }

  /** What the words around a mention tell of it; it must be one of the draft's. */
  factsOf(mention: number): SpanFacts {
    this.#facts ??= new Array<SpanFacts | undefined>(this.assigned.places.length);
    return (this.#facts[mention] ??= this.#readFacts(mention));
  }

  #readFacts(mention: number): SpanFacts {
    const { at, firstToken, lastToken } = this.assigned.places[mention] as MentionPlace;
    const paragraph = this.story[at] as StoryParagraph;
    this.#spans ??= new Array<Map<number, SpanFacts> | undefined>(this.story.length);
    const spans = (this.#spans[at] ??= spansOf(paragraph));
    return spanFacts(spans, paragraph, firstToken, lastToken);
  }

  /** The sentence in which a mention begins, counted from the start of the story. */
  sentenceOfMention(mention: number): number {
    const { at } = this.assigned.places[mention] as MentionPlace;
    return this.#sentencesUpTo(at) + this.factsOf(mention).sentence;
  }

  /** True for a mention inside a quotation. */
  isMentionQuoted(mention: number): boolean {
    this.#quoted ??= areInside(this.assigned.reading.mentions, this.#quotations.quotations);
    return this.#quoted[mention] === 1;
  }

  /** True for the first person of a sentence outside quotations; a name that only describes another does not count. */
  leads(mention: number): boolean {
    this.#leads ??= new Int8Array(this.assigned.places.length).fill(UNREAD);
    let leads = this.#leads[mention];
    if (leads === UNREAD) this.#leads[mention] = leads = this.#readLeads(mention) ? 1 : 0;
    return leads === 1;
  }

  #readLeads(mention: number): boolean {
    const { reading, places } = this.assigned;
    const own = places[mention] as MentionPlace;
    const sentence = this.sentenceOfMention(mention);
    for (let i = mention - 1; i >= 0 && i > mention - 6; i--) {
      if ((places[i] as MentionPlace).at !== own.at) return true;
      if (this.sentenceOfMention(i) !== sentence) return true;
      const isPerson = reading.entities[reading.mentions[i]?.entity ?? -1]?.type === 'person';
      if (isPerson && !this.isMentionQuoted(i) && !this.factsOf(i).modifier) return false;
    }
    return !this.factsOf(mention).modifier;
  }

  /** True inside a quotation. */
  isQuoted(offset: number): boolean {
    const { quotations } = this.#quotations;
    const quote =
      quotations[lastBefore(quotations.length, i => (quotations[i]?.start ?? 0) <= offset)];
    return quote !== undefined && offset < quote.end;
  }

  /** What hardly names who speaks: the quotation that ends before the pronoun, and the rest of its sentence. */
  speechBeside({ start, at, token }: PronounPlace): readonly Range[] {
    const { quotations } = this.#quotations;
    const paragraph = this.story[at];
    if (paragraph === undefined) return [];
    const beside: Range[] = [];
    const before =
      quotations[lastBefore(quotations.length, i => (quotations[i]?.end ?? 0) <= start)];
    if (before !== undefined && before.start >= paragraph.base && start - before.end <= NEAR)
      beside.push(before);
    const after =
      quotations[lastBefore(quotations.length, i => (quotations[i]?.start ?? 0) <= start) + 1];
    const { sentences, tokens } = paragraph.tokens;
    const sentence = sentences[sentenceIn(paragraph.tokens, token)];
    const last = tokens[sentence?.last ?? -1];
    let end = last === undefined ? start : paragraph.base + last.end;
    if (after !== undefined && after.start <= end) end = Math.max(end, after.end);
    beside.push({ start, end });
    return beside;
  }

  /** How often he or she stands between two offsets, outside quotations. */
  countPronouns(word: 'he' | 'she', from: number, to: number): number {
    const { starts } = this.genderedPronouns()[word];
    return countBelow(starts, to) - countBelow(starts, from);
  }

  /** The pronouns he and she outside quotations, by offset. */
  genderedPronouns(): Readonly<Record<'he' | 'she', PronounPlaces>> {
    return (this.#pronouns ??= this.#findPronouns());
  }

  #findPronouns(): Readonly<Record<'he' | 'she', PronounPlaces>> {
    const found = { he: noPlaces(), she: noPlaces() };
    const { quotations } = this.#quotations;
    let next = 0;
    for (let at = 0; at < this.story.length; at++) {
      const { base, reading } = this.story[at] as StoryParagraph;
      for (const { start, word, token } of reading.pronouns) {
        const offset = base + start;
        while ((quotations[next]?.start ?? Infinity) <= offset) next++;
        if (offset < (quotations[next - 1]?.end ?? 0)) continue;
        found[word].starts.push(offset);
        found[word].sentences.push(this.sentenceOf(at, token));
      }
    }
    return found;
  }
}

function countSentences(story: readonly StoryParagraph[]): Int32Array {
  const before = new Int32Array(story.length);
  let total = 0;
  for (let at = 0; at < story.length; at++) {
    before[at] = total;
    total += Math.max(1, (story[at] as StoryParagraph).tokens.sentences.length);
  }
  return before;
}

/** By range, 1 where it begins inside the last of the others that begins before it; both are in order. */
function areInside(ranges: readonly Range[], others: readonly Range[]): Uint8Array {
  const inside = new Uint8Array(ranges.length);
  let next = 0;
  for (let i = 0; i < ranges.length; i++) {
    const { start } = ranges[i] as Range;
    while ((others[next]?.start ?? Infinity) <= start) next++;
    if (start < (others[next - 1]?.end ?? 0)) inside[i] = 1;
  }
  return inside;
}

const noPlaces = (): { starts: number[]; sentences: number[] } => ({ starts: [], sentences: [] });
