import { firstWhere } from '../draft/search';
import type { ParagraphTokens } from '../draft/token';
import { isModifier, isObject, isPossessive, verbOf } from './clauseRoles';
import type { StoryParagraph } from './nameGroups';
import { NameWord } from './nameWords';
import type { ParagraphNames } from './paragraphNames';

/** What a paragraph's words alone tell of a span of tokens that mentions somebody. */
export interface SpanFacts {
  readonly lastToken: number;
  /** Its sentence, counted from the paragraph's start. */
  readonly sentence: number;
  /** It is the subject of a verb. */
  readonly subject: boolean;
  /** It is the subject of a verb of saying. */
  readonly reports: boolean;
  /** It only describes the noun behind it: "Clinton" in "Clinton spokeswoman Ada Okoye". */
  readonly modifier: boolean;
  readonly possessive: boolean;
  readonly afterPreposition: boolean;
  /** Right after a verb that does not report. */
  readonly object: boolean;
}

/** The sentence of a token, counted from the paragraph's start. */
export function sentenceIn({ sentences }: ParagraphTokens, token: number): number {
  return Math.max(0, firstWhere(sentences.length, i => (sentences[i]?.first ?? 0) > token) - 1);
}

const kept = new WeakMap<ParagraphNames, Map<number, SpanFacts>>();

/** The facts of the spans of a paragraph that were asked for, by their first token. */
export function spansOf({ reading }: StoryParagraph): Map<number, SpanFacts> {
  let spans = kept.get(reading);
  if (spans === undefined) kept.set(reading, (spans = new Map<number, SpanFacts>()));
  return spans;
}

/** The facts of the span `firstToken` … `lastToken`, read once while `spans` of its paragraph are kept. */
export function spanFacts(
  spans: Map<number, SpanFacts>,
  paragraph: StoryParagraph,
  firstToken: number,
  lastToken: number,
): SpanFacts {
  const known = spans.get(firstToken);
  if (known?.lastToken === lastToken) return known;
  const { words } = paragraph.reading.tokens;
  const verb = verbOf(paragraph, firstToken, lastToken);
  const facts: SpanFacts = {
    lastToken,
    sentence: sentenceIn(paragraph.tokens, firstToken),
    subject: verb !== undefined,
    reports: verb !== undefined && ((words[verb] ?? 0) & NameWord.reporting) !== 0,
    modifier: isModifier(paragraph, lastToken),
    possessive: isPossessive(paragraph, lastToken),
    afterPreposition:
      ((words[firstToken - 1] ?? 0) & (NameWord.locative | NameWord.connector)) !== 0,
    object: isObject(paragraph, firstToken),
  };
  spans.set(firstToken, facts);
  return facts;
}
