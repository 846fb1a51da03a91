import type { GoldDocument, GoldQuotation, GoldSpan } from './corpora';
import { createRandom } from './random';

/** How often a statement that could be quoted is: so many that a paragraph still reads like news. */
const SHARE = 0.5;
/** How often all words up to the statement's end are quoted, not some within it. */
const TO_THE_END = 0.5;
const MOST_WORDS = 12;

/** Words of an indirect statement that marks are put around. */
interface Requoted {
  readonly gold: GoldQuotation;
  readonly start: number;
  readonly end: number;
}

/**
 * The article with marks around words of its indirect statements: she said they “would not pay.”
 * The annotation tells who stated them and by which cue, so that the ranker sees several times as
 * many partial quotations as the article has, and rarer cues. Only these are among its `quotes`.
 */
export function requote(document: GoldDocument, seed: number): GoldDocument {
  const { text } = document;
  const random = createRandom(seed);
  const [open, close] = text.includes('“') ? ['“', '”'] : ['"', '"'];
  const chosen = choose(document, random);
  const places = chosen.flatMap(({ start, end }) => [start, end]);
  const start = (offset: number): number => offset + places.filter(at => at <= offset).length;
  const end = (offset: number): number => offset + places.filter(at => at < offset).length;
  const moveSpan = (span: GoldSpan): GoldSpan => ({
    ...span,
    start: start(span.start),
    end: end(span.end),
    parts: span.parts.map(([from, to]) => [start(from), end(to)] as const),
  });
  return {
    ...document,
    id: document.id.replace(/^[^/]*/, 'polnear-requoted'),
    text: places.reduceRight(
      (rest, at, i) => rest.slice(0, at) + (i % 2 === 0 ? open : close) + rest.slice(at),
      text,
    ),
    quotes: chosen.map(quoted => ({
      ...quoted.gold,
      type: 'mixed',
      requoted: true,
      start: end(quoted.start),
      end: start(quoted.end),
      ...(quoted.gold.speaker && { speaker: moveSpan(quoted.gold.speaker) }),
      ...(quoted.gold.cue && { cue: moveSpan(quoted.gold.cue) }),
    })),
  };
}

/** Some of the statements that can be quoted, in order, none within another. */
function choose(document: GoldDocument, random: () => number): readonly Requoted[] {
  return document.quotes
    .filter(quote => canBeQuoted(quote, document) && random() < SHARE)
    .flatMap(gold => chooseWords(gold, document.text, random))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => all.slice(0, i).every(before => before.end < start));
}

function canBeQuoted(statement: GoldQuotation, { text, quotes }: GoldDocument): boolean {
  const { type, attr, start, end, speaker, cue } = statement;
  if (type !== 'indirect' || attr !== 'attributed' || !speaker || !cue) return false;
  if (/[“”"‘\n]/.test(text.slice(start, end))) return false;
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const overlaps = (span: GoldSpan): boolean => span.parts.some(([a, b]) => a < end && start < b);
  return (
    isClosed(before) &&
    !overlaps(speaker) &&
    !overlaps(cue) &&
    !quotes.some(other => other.type !== 'indirect' && other.start < end && start < other.end)
  );
}

/** True where every mark that opens is closed. */
function isClosed(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('“') === count('”') && count('"') % 2 === 0 && !text.includes('‘');
}

function lengthWithoutStops(word: string): number {
  let length = word.length;
  while (length > 0 && '.,;:!?'.includes(word.charAt(length - 1))) length--;
  return length;
}

/** Some words of a statement, with the stop behind them, as American marks have it. */
function chooseWords(gold: GoldQuotation, text: string, random: () => number): Requoted[] {
  const words = [...text.slice(gold.start, gold.end).matchAll(/\S+/g)].map(
    ({ index, 0: word }) => ({
      start: gold.start + index,
      end: gold.start + index + lengthWithoutStops(word),
    }),
  );
  const from = Math.floor(random() * words.length);
  const reach = Math.min(words.length - from, MOST_WORDS);
  const to = random() < TO_THE_END ? words.length - 1 : from + Math.floor(random() * reach);
  const first = words[from];
  const last = words[to];
  if (words.length < 2 || !first || !last || last.end <= first.start) return [];
  const stop = /[.,]/.test(text.charAt(last.end)) ? 1 : 0;
  return [{ gold, start: first.start, end: last.end + stop }];
}
