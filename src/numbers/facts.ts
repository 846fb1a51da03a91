import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { itemLines, type Figure, type ItemLine } from './arithmetic/items';
import { TIME_UNITS } from './grammar/units';
import { readQuantities } from './readQuantities';

/** A figure with what it is the figure of; two facts with one key should agree. Offsets from the paragraph's start. */
export interface NumericFact extends Range {
  readonly key: string;
  /** How the key reads to a person: "killed", "the … panel". */
  readonly about: string;
  readonly figure: Figure;
  /** Where it happened, as the sentence says; two places are two things. */
  readonly place?: string;
  /** False for "a 12-member panel": it may be a new thing, which an earlier one is not. */
  readonly definite: boolean;
}

const PEOPLE = new Set(['people', 'persons', 'dead', undefined]);
/** What happens to people, by every word that says it. */
const FATES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['killed', 'killed died dead dies deaths fatalities killing perished'],
      ['hurt', 'injured wounded hurt injuries injuring wounding'],
      ['arrested', 'arrested detained'],
      ['missing', 'missing'],
      ['evacuated', 'evacuated'],
      ['displaced', 'displaced'],
    ] as const
  ).flatMap(([fate, words]) => words.split(' ').map(word => [word, fate] as const)),
);
/** Words that tell that a figure is another's, a part, or an earlier count. */
const OTHERWISE =
  /^(?:another|other|others|more|additional|further|among|including|of|initially|initial|earlier|previous|previously|originally|first|preliminary|revised|least|average|annual|annually|year|month|week|each|every|per|day|daily|rose|risen|climbed|up|down|from|since|were|had|last|decade|separate|second|third|next|would|could|might|may|if|not|nearby|also|elsewhere|total|by|between)$/;
const PLACES = /^(?:in|at|near|on|across|outside|during)$/;

/** True where a word near the figure tells that it counts something of its own. */
function isQualified(
  line: ItemLine,
  from: number,
  to: number,
  allowed: ReadonlySet<string>,
): boolean {
  return line.words(from, to).some(word => OTHERWISE.test(word) && !allowed.has(word));
}

const WERE = new Set(['were', 'had', 'of']);

/** "47 people were killed", "killed 47 people", "the death toll of 47": how many met which fate. */
function readFate(line: ItemLine, figure: Figure): NumericFact | undefined {
  if (figure.type !== 'count' || figure.value.low < 3) return undefined;
  const { unit } = figure.value;
  if (!PEOPLE.has(unit) && !FATES.has(unit ?? '')) return undefined;
  let fate = FATES.get(unit ?? '');
  for (let at = figure.at + 1; at <= figure.at + 4 && fate === undefined; at += 1) {
    if (/^[,;:.()]$/.test(line.lower(at)) || line.figure(at) !== undefined) break;
    fate = FATES.get(line.lower(at));
  }
  for (let at = figure.at - 1; at >= figure.at - 2 && fate === undefined; at -= 1) {
    if (line.items[at]?.quantity !== undefined || /^[,;:.()]$/.test(line.lower(at))) break;
    fate = FATES.get(line.lower(at));
  }
  if (fate === undefined || isQualified(line, figure.at - 5, figure.at + 7, WERE)) return undefined;
  // A year, a place or a date of its own makes it another event; only the bare count is the story's.
  const around = line.items.slice(Math.max(0, figure.at - 8), figure.at + 14);
  if (around.some(item => item.quantity?.type === 'datetime')) return undefined;
  const place = placeOf(line, figure.at);
  return { ...fact(figure, `fate:${fate}`, fate), ...(place !== undefined && { place }) };
}

/** The capitalised word after the next preposition of place, or nothing. */
function placeOf(line: ItemLine, from: number): string | undefined {
  for (let at = from + 1; at <= from + 10; at += 1) {
    if (!PLACES.test(line.lower(at))) continue;
    const next = line.items[at + 1];
    if (next !== undefined && /^\p{Lu}/u.test(line.text.slice(next.start, next.end)))
      return next.lower;
  }
  return undefined;
}

/** "the 12-member panel": a definite thing that is described by its size. */
function readSized(line: ItemLine, figure: Figure): NumericFact | undefined {
  // Sums and lengths of time in front of a noun often differ on purpose: the $12 wage and the $15 wage.
  const isSize =
    figure.type === 'count' ||
    (figure.type === 'measurement' && !TIME_UNITS.has(figure.value.unit ?? ''));
  if (!isSize || !/^(?:the|its|their|his|her|a|an)$/.test(line.lower(figure.at - 1)))
    return undefined;
  if (!/\d[-‑]\p{L}/u.test(figure.text)) return undefined;
  const unit = figure.text.replace(/^[\d.,]{1,20}[-‑]/, '').toLowerCase();
  const noun = line.lower(figure.at + 1);
  if (!/^\p{Ll}+$/u.test(noun) || ENDS_PHRASE.has(noun)) return undefined;
  const article = line.lower(figure.at - 1);
  return {
    ...fact(figure, `sized:${unit}:${noun}`, `the … ${noun}`),
    definite: article !== 'a' && article !== 'an',
  };
}

const ENDS_PHRASE = new Set(
  'of in on at by to for from with and or but as that which who is are was were be been has have had will would can could may did does it he she they its said says after before since than when while where if into over under about between during against would'.split(
    ' ',
  ),
);

function fact(figure: Figure, key: string, about: string): NumericFact {
  return { start: figure.start, end: figure.end, key, about, figure, definite: true };
}

const KNOWN = new WeakMap<ParagraphTokens, readonly NumericFact[]>();

/** The facts of a paragraph that another paragraph might give otherwise; kept with the paragraph. */
export function readFacts(paragraph: ParagraphTokens): readonly NumericFact[] {
  const known = KNOWN.get(paragraph);
  if (known !== undefined) return known;
  const quantities = readQuantities(paragraph);
  const facts =
    quantities.length === 0
      ? []
      : itemLines(paragraph, quantities).flatMap(line =>
          line.items.flatMap((item, at) => {
            const figure = item.quantity === undefined ? undefined : line.figure(at);
            return figure === undefined
              ? []
              : (readFate(line, figure) ?? readSized(line, figure) ?? []);
          }),
        );
  KNOWN.set(paragraph, facts);
  return facts;
}
