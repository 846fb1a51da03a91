import type { Range } from '../../draft/range';
import type { ParagraphTokens } from '../../draft/token';
import { sentencesOf, type SentenceWords } from './sentenceWords';
import { kindOf, openingSubject, phraseEnd } from './sourcePhrase';
import {
  DETERMINERS,
  EVIDENCE_NOUNS,
  EVIDENCE_VERBS,
  NOUN_FORMS,
  PRONOUNS,
  REPORTING_FORMS,
  TRAILERS,
} from './sourceWords';
import { isPassive, readsAsVerb, subjectOf } from './verbSubject';

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

/** Reads the clauses of one sentence. */
class Clauses {
  readonly #found: ReportingClause[] = [];
  readonly #words: SentenceWords;
  #last: Range | undefined;

  constructor(words: SentenceWords) {
    this.#words = words;
  }

  read(): readonly ReportingClause[] {
    for (let index = this.#words.sentence.first; index <= this.#words.sentence.last; index += 1) {
      const token = this.#words.tokens[index];
      if (token?.kind !== 'word' || this.#words.isQuoted(index)) continue;
      if (token.lower === 'according' && this.#words.lower(index + 1) === 'to')
        this.#addAccording(index, index + 2);
      else if (
        token.lower === 'per' &&
        DETERMINERS.has(this.#words.lower(index + 1)) &&
        this.#words.lower(index + 1) === 'the'
      )
        this.#addAccording(index, index + 1);
      else if (
        EVIDENCE_NOUNS.has(token.lower) &&
        /^(?:from|by)$/.test(this.#words.lower(index + 1)) &&
        this.#isFigures(index)
      )
        this.#addAccording(index + 1, index + 2);
      else if (REPORTING_FORMS.has(token.lower)) this.#addVerb(index);
    }
    return this.#found;
  }

  /** "data from the bureau", "figures by the ministry": a plural of figures, or "the data". */
  #isFigures(index: number): boolean {
    return /^(?:data|figures|statistics|records|estimates|numbers|documents)$/.test(
      this.#words.lower(index),
    );
  }

  #add(clause: ReportingClause): void {
    this.#found.push(clause);
    this.#last = clause.source;
  }

  #addAccording(cue: number, from: number): void {
    const last = phraseEnd(this.#words, from);
    if (last < from) return;
    const source = this.#words.range(from, last);
    this.#add({
      source,
      kind: kindOf(this.#words, from, last),
      cue: this.#words.range(cue, cue),
      scopes: [{ start: this.#words.sentence.start, end: this.#words.sentence.end }],
    });
  }

  #addVerb(verb: number): void {
    const word = this.#words.lower(verb);
    const before = this.#words.lower(verb - 1);
    if (DETERMINERS.has(before) || before === 'to' || before === 'of') return;
    const passive = isPassive(this.#words, verb);
    if (passive) {
      if (this.#words.lower(verb + 1) === 'by') this.#addAccording(verb, verb + 2);
      return;
    }
    const subject = subjectOf(this.#words, verb);
    if (subject === undefined) {
      this.#addWithoutSubject(verb, word);
      return;
    }
    const [first, last] = subject;
    const kind = kindOf(this.#words, first, last);
    if (EVIDENCE_VERBS.has(word) && kind !== 'document') return;
    if (this.#words.lower(last) === 'you' || !readsAsVerb(this.#words, verb, last)) return;
    // "the ministry named the two, who it said …": the name says more than the pronoun.
    const named =
      PRONOUNS.has(this.#words.lower(first)) && !this.#startsClause(first) ? this.#last : undefined;
    const source = named ?? this.#words.range(first, last);
    this.#add({
      source,
      kind,
      cue: this.#words.range(verb, verb),
      scopes: this.#scopes(first, verb),
    });
  }

  /** True where a pronoun opens its sentence or follows quoted words. */
  #startsClause(index: number): boolean {
    return index <= this.#words.sentence.first || this.#words.tokens[index - 1]?.kind === 'mark';
  }

  /** ", adding that …" and "and said": the subject of the verb before; "…, said Bea Lott": the phrase after. */
  #addWithoutSubject(verb: number, word: string): void {
    if (NOUN_FORMS.has(word) || EVIDENCE_VERBS.has(word)) return;
    const before = this.#words.lower(verb - 1);
    const cue = this.#words.range(verb, verb);
    const opens =
      before === '' ||
      before === ',' ||
      before === '.' ||
      this.#words.tokens[verb - 1]?.kind === 'mark' ||
      before === '—';
    const next = this.#words.tokens[verb + 1];
    if (
      opens &&
      !word.endsWith('ing') &&
      next !== undefined &&
      this.#words.isWord(verb + 1) &&
      word !== 'told'
    ) {
      const inverted =
        this.#words.isCapital(verb + 1) ||
        DETERMINERS.has(next.lower) ||
        EVIDENCE_NOUNS.has(next.lower) ||
        /^(?:police|officials|activists|experts|researchers|witnesses|organisers|organizers)$/.test(
          next.lower,
        );
      if (inverted && !PRONOUNS.has(next.lower)) {
        const last = phraseEnd(this.#words, verb + 1);
        if (last <= verb) return;
        this.#add({
          source: this.#words.range(verb + 1, last),
          kind: kindOf(this.#words, verb + 1, last),
          cue,
          scopes: [
            { start: this.#words.sentence.start, end: this.#words.tokens[verb]?.start ?? 0 },
          ],
        });
        return;
      }
    }
    // "while commenting on" gives no fact out.
    if (word.endsWith('ing') && !(opens || /^(?:and|by)$/.test(before))) return;
    const source = this.#last ?? openingSubject(this.#words, verb);
    if (source === undefined) return;
    if (!word.endsWith('ing') && before !== 'and' && before !== 'but' && before !== 'also') return;
    this.#add({
      source,
      kind: 'speaker',
      cue,
      scopes: [{ start: cue.end, end: this.#words.sentence.end }],
    });
  }

  /** What a verb with its subject covers: what follows it, and what stands before where the pair closes a sentence. */
  #scopes(first: number, verb: number): readonly Range[] {
    const verbToken = this.#words.tokens[verb];
    const subject = this.#words.tokens[first];
    if (verbToken === undefined || subject === undefined) return [];
    const after: Range = { start: verbToken.end, end: this.#words.sentence.end };
    const before: Range = { start: this.#words.sentence.start, end: subject.start };
    const lead = this.#words.tokens[first - 1];
    const follows =
      first > this.#words.sentence.first &&
      (lead?.lower === ',' || lead?.kind === 'mark' || lead?.lower === '—');
    const next = this.#words.lower(verb + 1);
    const closes =
      next === '' ||
      !this.#words.isWord(verb + 1) ||
      TRAILERS.has(next) ||
      (/^(?:told|informed)$/.test(verbToken.lower) && !this.#hasThat(verb));
    return follows && closes ? [before, after] : [after];
  }

  #hasThat(verb: number): boolean {
    const last = Math.min(this.#words.sentence.last, verb + REACH);
    for (let index = verb + 1; index <= last; index += 1)
      if (this.#words.lower(index) === 'that') return true;
    return false;
  }
}

/**
 * The reporting clauses of a paragraph outside `quoted` (ranges from the paragraph's start, in
 * order), in the order of their cues.
 */
export function readReportingClauses(
  paragraph: ParagraphTokens,
  quoted: readonly Range[],
): readonly ReportingClause[] {
  return sentencesOf(paragraph, quoted).flatMap(words => new Clauses(words).read());
}
