import type { Range } from '../../draft/range';
import type { ParagraphTokens, Sentence, Token } from '../../draft/token';
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  EVIDENCE_NOUNS,
  EVIDENCE_VERBS,
  NOUN_FORMS,
  PRONOUNS,
  REPORTING_FORMS,
  SUBJECT_STOPS,
  TIME_WORDS,
  TRAILERS,
} from './sourceWords';

/** Words that give a fact out, who or what gives it, and the stretch of the paragraph that it covers. */
export interface ReportingClause {
  readonly source: Range;
  readonly kind: 'speaker' | 'document';
  /** The verb or "according to". */
  readonly cue: Range;
  readonly scopes: readonly Range[];
}

/** How many tokens away a bracket, a comma or a "that" is looked for; a list without an end stays linear. */
const REACH = 60;

/** Words that end the name of a source: a clause or a verb of its own begins. */
const ENDS_SOURCE = new Set(
  'which who that but while when because where show shows showed released published'.split(' '),
);

/** The sentence that is read: its tokens, and which of them stand inside quotation marks. */
class Clauses {
  readonly #found: ReportingClause[] = [];
  #last: Range | undefined;

  constructor(
    readonly tokens: readonly Token[],
    readonly sentence: Sentence,
    /** 1 for each token of the paragraph that stands inside quotation marks. */
    readonly quoted: Uint8Array,
  ) {}

  read(): readonly ReportingClause[] {
    for (let index = this.sentence.first; index <= this.sentence.last; index += 1) {
      const token = this.tokens[index];
      if (token?.kind !== 'word' || this.#isQuoted(index)) continue;
      if (token.lower === 'according' && this.#lower(index + 1) === 'to')
        this.#addAccording(index, index + 2);
      else if (
        token.lower === 'per' &&
        DETERMINERS.has(this.#lower(index + 1)) &&
        this.#lower(index + 1) === 'the'
      )
        this.#addAccording(index, index + 1);
      else if (
        EVIDENCE_NOUNS.has(token.lower) &&
        /^(?:from|by)$/.test(this.#lower(index + 1)) &&
        this.#isFigures(index)
      )
        this.#addAccording(index + 1, index + 2);
      else if (REPORTING_FORMS.has(token.lower)) this.#addVerb(index);
    }
    return this.#found;
  }

  #lower(index: number): string {
    return index < this.sentence.first || index > this.sentence.last
      ? ''
      : (this.tokens[index]?.lower ?? '');
  }

  #isWord(index: number): boolean {
    const token = this.tokens[index];
    return (
      index >= this.sentence.first &&
      index <= this.sentence.last &&
      (token?.kind === 'word' || token?.kind === 'number') &&
      !this.#isQuoted(index)
    );
  }

  #isQuoted(index: number): boolean {
    return this.quoted[index] === 1;
  }

  /** "data from the bureau", "figures by the ministry": a plural of figures, or "the data". */
  #isFigures(index: number): boolean {
    return /^(?:data|figures|statistics|records|estimates|numbers|documents)$/.test(
      this.#lower(index),
    );
  }

  #add(clause: ReportingClause): void {
    this.#found.push(clause);
    this.#last = clause.source;
  }

  #addAccording(cue: number, from: number): void {
    const last = this.#phraseEnd(from);
    if (last < from) return;
    const source = this.#range(from, last);
    this.#add({
      source,
      kind: this.#kindOf(from, last),
      cue: this.#range(cue, cue),
      scopes: [{ start: this.sentence.start, end: this.sentence.end }],
    });
  }

  /** The last token of the noun phrase that starts at `from`. */
  #phraseEnd(from: number): number {
    let index = from;
    while (this.#isWord(index) || this.#joinsNames(index)) {
      const word = this.#lower(index);
      if (
        index > from &&
        (AUXILIARIES.has(word) ||
          (REPORTING_FORMS.has(word) && !NOUN_FORMS.has(word) && !isParticiple(word)))
      )
        break;
      if (ENDS_SOURCE.has(word)) break;
      index += 1;
    }
    return index - 1;
  }

  #joinsNames(index: number): boolean {
    const token = this.tokens[index];
    return (
      token !== undefined &&
      index <= this.sentence.last &&
      /^[’'&/-]/.test(token.text) &&
      this.#isWord(index + 1) &&
      !this.#isQuoted(index)
    );
  }

  #range(first: number, last: number): Range {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[last]?.end ?? 0 };
  }

  #kindOf(first: number, last: number): 'speaker' | 'document' {
    for (let index = first; index <= last; index += 1) {
      const word = this.#lower(index);
      if (EVIDENCE_NOUNS.has(word) && word !== 'researchers') return 'document';
    }
    return 'speaker';
  }

  #addVerb(verb: number): void {
    const word = this.#lower(verb);
    const before = this.#lower(verb - 1);
    if (DETERMINERS.has(before) || before === 'to' || before === 'of') return;
    const passive = this.#isPassive(verb);
    if (passive) {
      if (this.#lower(verb + 1) === 'by') this.#addAccording(verb, verb + 2);
      return;
    }
    const subject = this.#subject(verb);
    if (subject === undefined) {
      this.#addWithoutSubject(verb, word);
      return;
    }
    const [first, last] = subject;
    const kind = this.#kindOf(first, last);
    if (EVIDENCE_VERBS.has(word) && kind !== 'document') return;
    if (this.#lower(last) === 'you' || !this.#readsAsVerb(verb, last)) return;
    // "the ministry named the two, who it said …": the name says more than the pronoun.
    const named =
      PRONOUNS.has(this.#lower(first)) && !this.#startsClause(first) ? this.#last : undefined;
    const source = named ?? this.#range(first, last);
    this.#add({ source, kind, cue: this.#range(verb, verb), scopes: this.#scopes(first, verb) });
  }

  /** "was told", "is estimated at", "were found": nobody says it here. */
  #isPassive(verb: number): boolean {
    let index = verb - 1;
    while (ADVERBS.has(this.#lower(index)) || this.#lower(index).endsWith('ly')) index -= 1;
    return BE_FORMS.has(this.#lower(index)) && !this.#lower(verb).endsWith('ing');
  }

  /** A form that may be a noun is a verb where its subject agrees with it and an object or a clause follows. */
  #readsAsVerb(verb: number, subject: number): boolean {
    const form = NOUN_FORMS.get(this.#lower(verb));
    if (form === undefined) return true;
    if (isCapital(this.tokens[verb])) return false;
    const owner = this.#lower(subject);
    const plural = PLURAL_SUBJECTS.has(owner) || (owner.endsWith('s') && !owner.endsWith('ss'));
    if (form === 'plain' && !plural) return false;
    if (form === 'third' && /^(?:they|we|i)$/.test(owner)) return false;
    const next = this.tokens[verb + 1];
    return (
      next !== undefined &&
      this.#isWord(verb + 1) &&
      (next.lower === 'that' ||
        next.kind === 'number' ||
        DETERMINERS.has(next.lower) ||
        PRONOUNS.has(next.lower) ||
        isCapital(next))
    );
  }

  /** The tokens of the noun phrase whose verb stands at `verb`. */
  #subject(verb: number): readonly [number, number] | undefined {
    let last = verb - 1;
    while (
      ADVERBS.has(this.#lower(last)) ||
      (this.#lower(last).endsWith('ly') && this.#isWord(last))
    )
      last -= 1;
    if (/^(?:who|which|that)$/.test(this.#lower(last))) {
      last -= 1;
      if (this.#lower(last) === ',') last -= 1;
      return this.#phraseBack(last);
    }
    if (this.#lower(last) === ')') last = this.#openingBracket(last) - 1;
    if (this.#lower(last) === ',') {
      // "Bea Lott, a tenant of nine years, said": the phrase before the earlier comma.
      let comma = last - 1;
      const farthest = Math.max(this.sentence.first, last - REACH);
      while (
        comma > farthest &&
        this.#lower(comma) !== ',' &&
        !REPORTING_FORMS.has(this.#lower(comma))
      )
        comma -= 1;
      if (this.#lower(comma) !== ',' || last - comma < 2) return undefined;
      // "…, Lott, 45, said": over both.
      const name = this.#phraseBack(comma - 1);
      return name !== undefined && this.#looksNamed(name) ? name : undefined;
    }
    return this.#phraseBack(last);
  }

  /** True where a pronoun opens its sentence or follows quoted words. */
  #startsClause(index: number): boolean {
    return index <= this.sentence.first || this.tokens[index - 1]?.kind === 'mark';
  }

  #openingBracket(close: number): number {
    let index = close;
    const farthest = Math.max(this.sentence.first, close - REACH);
    while (index > farthest && this.#lower(index) !== '(') index -= 1;
    return index;
  }

  #looksNamed([first, last]: readonly [number, number]): boolean {
    for (let index = first; index <= last; index += 1)
      if (/^\p{Lu}/u.test(this.tokens[index]?.text ?? '') && index > this.sentence.first)
        return true;
    return DETERMINERS.has(this.#lower(first)) || /^\p{Lu}/u.test(this.tokens[first]?.text ?? '');
  }

  #phraseBack(last: number): readonly [number, number] | undefined {
    if (!this.#isWord(last)) return undefined;
    if (SUBJECT_STOPS.has(this.#lower(last))) return undefined;
    let first = last;
    if (PRONOUNS.has(this.#lower(last))) return [last, last];
    while (this.#isWord(first - 1) || this.#joinsNames(first - 1)) {
      const word = this.#lower(first - 1);
      if (
        SUBJECT_STOPS.has(word) ||
        TIME_WORDS.has(word) ||
        PRONOUNS.has(word) ||
        (REPORTING_FORMS.has(word) && !NOUN_FORMS.has(word))
      )
        break;
      first -= 1;
    }
    return [this.#trimStart(first, last), last];
  }

  /** "In March the board" → "the board": a phrase starts at its determiner after a leading preposition. */
  #trimStart(first: number, last: number): number {
    if (
      !/^(?:in|on|at|for|during|under|over|since|from|of|about|against|around|near|following)$/.test(
        this.#lower(first),
      )
    )
      return first;
    for (let index = first + 1; index <= last; index += 1)
      if (
        index > first + 1 &&
        DETERMINERS.has(this.#lower(index)) &&
        !/^(?:in|on|at|for|during|of)$/.test(this.#lower(index - 1))
      )
        return index;
    return first + 1 <= last ? first + 1 : first;
  }

  /** ", adding that …" and "and said": the subject of the verb before; "…, said Bea Lott": the phrase after. */
  #addWithoutSubject(verb: number, word: string): void {
    if (NOUN_FORMS.has(word) || EVIDENCE_VERBS.has(word)) return;
    const before = this.#lower(verb - 1);
    const cue = this.#range(verb, verb);
    const opens =
      before === '' ||
      before === ',' ||
      before === '.' ||
      this.tokens[verb - 1]?.kind === 'mark' ||
      before === '—';
    const next = this.tokens[verb + 1];
    if (
      opens &&
      !word.endsWith('ing') &&
      next !== undefined &&
      this.#isWord(verb + 1) &&
      word !== 'told'
    ) {
      const inverted =
        isCapital(next) ||
        DETERMINERS.has(next.lower) ||
        EVIDENCE_NOUNS.has(next.lower) ||
        /^(?:police|officials|activists|experts|researchers|witnesses|organisers|organizers)$/.test(
          next.lower,
        );
      if (inverted && !PRONOUNS.has(next.lower)) {
        const last = this.#phraseEnd(verb + 1);
        if (last <= verb) return;
        this.#add({
          source: this.#range(verb + 1, last),
          kind: this.#kindOf(verb + 1, last),
          cue,
          scopes: [{ start: this.sentence.start, end: this.tokens[verb]?.start ?? 0 }],
        });
        return;
      }
    }
    // "while commenting on" gives no fact out.
    if (word.endsWith('ing') && !(opens || /^(?:and|by)$/.test(before))) return;
    const source = this.#last ?? this.#openingSubject(verb);
    if (source === undefined) return;
    if (!word.endsWith('ing') && before !== 'and' && before !== 'but' && before !== 'also') return;
    this.#add({
      source,
      kind: 'speaker',
      cue,
      scopes: [{ start: cue.end, end: this.sentence.end }],
    });
  }

  /** The phrase that opens the sentence: whose participle "…, saying" most likely is. */
  #openingSubject(verb: number): Range | undefined {
    const { first } = this.sentence;
    const opener = this.tokens[first];
    if (opener === undefined || this.#isQuoted(first) || TIME_WORDS.has(opener.lower))
      return undefined;
    if (PRONOUNS.has(opener.lower)) return this.#range(first, first);
    if (!/^\p{Lu}/u.test(opener.text)) return undefined;
    let last = first;
    while (last + 1 < verb && last - first < 7 && this.#isWord(last + 1)) {
      const word = this.#lower(last + 1);
      if (
        AUXILIARIES.has(word) ||
        REPORTING_FORMS.has(word) ||
        (/(?:ed|s)$/.test(word) &&
          !/^\p{Lu}/u.test(this.tokens[last + 1]?.text ?? '') &&
          last > first)
      )
        break;
      last += 1;
    }
    return this.#range(first, last);
  }

  /** What a verb with its subject covers: what follows it, and what stands before where the pair closes a sentence. */
  #scopes(first: number, verb: number): readonly Range[] {
    const verbToken = this.tokens[verb];
    const subject = this.tokens[first];
    if (verbToken === undefined || subject === undefined) return [];
    const after: Range = { start: verbToken.end, end: this.sentence.end };
    const before: Range = { start: this.sentence.start, end: subject.start };
    const lead = this.tokens[first - 1];
    const follows =
      first > this.sentence.first &&
      (lead?.lower === ',' || lead?.kind === 'mark' || lead?.lower === '—');
    const next = this.#lower(verb + 1);
    const closes =
      next === '' ||
      !this.#isWord(verb + 1) ||
      TRAILERS.has(next) ||
      (/^(?:told|informed)$/.test(verbToken.lower) && !this.#hasThat(verb));
    return follows && closes ? [before, after] : [after];
  }

  #hasThat(verb: number): boolean {
    const last = Math.min(this.sentence.last, verb + REACH);
    for (let index = verb + 1; index <= last; index += 1)
      if (this.#lower(index) === 'that') return true;
    return false;
  }
}

const PLURAL_SUBJECTS = new Set(['they', 'we', 'i', 'police', 'people', 'data', 'staff', 'media']);

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isParticiple(word: string): boolean {
  return word.endsWith('ed');
}

/** Which tokens share a character with one of the ranges; both are in order. */
function markQuoted(tokens: readonly Token[], quoted: readonly Range[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let next = 0;
  tokens.forEach(({ start, end }, index) => {
    while (next < quoted.length && quoted[next]!.end <= start) next += 1;
    const range = quoted[next];
    if (range !== undefined && range.start < end) marks[index] = 1;
  });
  return marks;
}

/**
 * The reporting clauses of a paragraph outside `quoted` (ranges from the paragraph's start, in
 * order), in the order of their cues.
 */
export function readReportingClauses(
  paragraph: ParagraphTokens,
  quoted: readonly Range[],
): readonly ReportingClause[] {
  const marks = markQuoted(paragraph.tokens, quoted);
  return paragraph.sentences.flatMap(sentence =>
    new Clauses(paragraph.tokens, sentence, marks).read(),
  );
}
