import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import type { QuotationReading } from '../quotes/quotation';
import { isModifier, verbOf } from './clauseRoles';
import type { AssignedMentions } from './assignMentions';
import type { StoryParagraph } from './nameGroups';
import { NameWord } from './nameWords';

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
interface PronounPlaces {
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

/** What a mention's facts are before they are read, and where there is none. */
const UNREAD = -2;
const NONE = -1;

/** Most quotations in a row that a pronoun behind them speaks. */
const MOST_BESIDE = 6;

/** How far before a pronoun the quotation that it speaks may end. */
const NEAR = 12;

function sentenceIn(paragraph: ParagraphTokens, token: number): number {
  const { sentences } = paragraph;
  return Math.max(
    0,
    lastBefore(sentences.length, i => (sentences[i]?.first ?? 0) <= token),
  );
}

/** The draft as the search for antecedents reads it; what it counts is counted when first asked for. */
export class Discourse {
  readonly story: readonly StoryParagraph[];
  readonly assigned: AssignedMentions;
  /** By entity: above 0 speaks for "he", below for "she". */
  agreement: readonly number[];
  /** The same from the pronouns that follow alone. */
  leaning: readonly number[] = [];
  readonly #quotations: QuotationReading;
  /** By mention, each read when first asked for: its verb's token, its sentence, whether it is quoted. */
  readonly #verbs: Int32Array;
  readonly #sentences: Int32Array;
  readonly #quoted: Int8Array;
  #sentencesBefore: readonly number[] | undefined;
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
    const { length } = assigned.places;
    this.#verbs = new Int32Array(length).fill(UNREAD);
    this.#sentences = new Int32Array(length).fill(UNREAD);
    this.#quoted = new Int8Array(length).fill(UNREAD);
  }

  /** Where the pronoun at these offsets stands; undefined where there is no pronoun that a name can answer. */
  locate(pronoun: Range): PronounPlace | undefined {
    const { story } = this;
    const at = lastBefore(story.length, i => (story[i]?.base ?? 0) <= pronoun.start);
    const paragraph = story[at];
    if (paragraph === undefined) return undefined;
    const { tokens } = paragraph.tokens;
    const own = pronoun.start - paragraph.base;
    const token = lastBefore(tokens.length, i => (tokens[i]?.start ?? 0) <= own);
    const word = WORDS[tokens[token]?.lower ?? ''];
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
    const { story } = this;
    const at = lastBefore(story.length, i => (story[i]?.base ?? 0) <= offset);
    const paragraph = story[at];
    if (paragraph === undefined) return 0;
    const own = offset - paragraph.base;
    const { tokens } = paragraph.tokens;
    return this.sentenceOf(
      at,
      lastBefore(tokens.length, i => (tokens[i]?.start ?? 0) <= own),
    );
  }

  /** True for a name that only describes the noun behind it: "Clinton" in "Clinton spokeswoman Ada Okoye". */
  modifies(mention: number): boolean {
    const spot = this.assigned.places[mention];
    const paragraph = this.story[spot?.at ?? -1];
    return spot !== undefined && paragraph !== undefined && isModifier(paragraph, spot.lastToken);
  }

  /** The sentence of a token, counted from the start of the story. */
  sentenceOf(at: number, token: number): number {
    if (this.#sentencesBefore === undefined) {
      let total = 0;
      this.#sentencesBefore = this.story.map(({ tokens }) => {
        const before = total;
        total += Math.max(1, tokens.sentences.length);
        return before;
      });
    }
    const paragraph = this.story[at];
    if (paragraph === undefined) return 0;
    return (this.#sentencesBefore[at] ?? 0) + sentenceIn(paragraph.tokens, token);
  }

  /** The sentence in which a mention begins, counted from the start of the story. */
  sentenceOfMention(mention: number): number {
    let sentence = this.#sentences[mention] ?? 0;
    if (sentence === UNREAD) {
      const spot = this.assigned.places[mention];
      sentence = spot === undefined ? 0 : this.sentenceOf(spot.at, spot.firstToken);
      this.#sentences[mention] = sentence;
    }
    return sentence;
  }

  /** The token of the verb that the mention is the subject of. */
  verbOf(mention: number): number | undefined {
    let verb = this.#verbs[mention] ?? NONE;
    if (verb === UNREAD) {
      const spot = this.assigned.places[mention];
      const paragraph = this.story[spot?.at ?? -1];
      verb = (spot && paragraph && verbOf(paragraph, spot.firstToken, spot.lastToken)) ?? NONE;
      this.#verbs[mention] = verb;
    }
    return verb === NONE ? undefined : verb;
  }

  /** True for a mention inside a quotation. */
  isMentionQuoted(mention: number): boolean {
    let quoted = this.#quoted[mention] ?? 0;
    if (quoted === UNREAD) {
      quoted = this.isQuoted(this.assigned.reading.mentions[mention]?.start ?? 0) ? 1 : 0;
      this.#quoted[mention] = quoted;
    }
    return quoted === 1;
  }

  /** True for the subject of a verb of saying. */
  reports(mention: number): boolean {
    const verb = this.verbOf(mention);
    const paragraph = this.story[this.assigned.places[mention]?.at ?? -1];
    return (
      verb !== undefined &&
      ((paragraph?.reading.tokens.words[verb] ?? 0) & NameWord.reporting) !== 0
    );
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
    this.story.forEach(({ base, reading }, at) => {
      for (const { start, word, token } of reading.pronouns) {
        if (this.isQuoted(base + start)) continue;
        found[word].starts.push(base + start);
        found[word].sentences.push(this.sentenceOf(at, token));
      }
    });
    return found;
  }
}

const noPlaces = (): { starts: number[]; sentences: number[] } => ({ starts: [], sentences: [] });
