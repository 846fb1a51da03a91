import { directionOf, isChangeNoun, isChangeWord, type Direction } from './changeWords';
import type { FromTo } from './fromTo';
import type { Figure, ItemLine } from './items';

/** The figure by which the draft says that a pair changed: "rose 40 per cent from 50 to 60". */
export interface StatedChange {
  readonly figure: Figure;
  readonly direction?: Direction;
}

const REACH = 6;
/** How far before a figure its change word may stand: next to it, or before "by". */
const NEAR = 4;
const FAR = 8;
const BREAKS =
  /^(?:[;:.!?]|but|and|while|whereas|compared|respectively|after|as|when|because|although|if|where|who)$/;
const LEADS = new Set([
  'by',
  'up',
  'down',
  'a',
  'an',
  'or',
  'of',
  'nearly',
  'almost',
  'about',
  'over',
  'than',
  'some',
  'around',
  'roughly',
  'just',
  'more',
]);

function isChange(figure: Figure): boolean {
  return figure.type === 'percent' || (figure.type === 'change' && figure.value.unit !== undefined);
}

/** True where no other figure but a date and no new clause stands between. */
function isClear(line: ItemLine, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let index = from; index < to; index += 1) {
    const quantity = line.items[index]?.quantity;
    if (quantity !== undefined && quantity.type !== 'datetime' && quantity.type !== 'measurement')
      return false;
    const word = line.lower(index);
    if (BREAKS.test(word)) return false;
    // Another verb of change has figures of its own.
    if (isChangeWord(word) && !isChangeNoun(word) && word !== 'up' && word !== 'down') return false;
  }
  return true;
}

/** The change word that governs the figure at `at`: before it or just after it. */
function governs(line: ItemLine, at: number): Direction | 'either' | undefined {
  for (let index = at + 1; index <= at + 3; index += 1) {
    const word = line.lower(index);
    if (isChangeNoun(word)) return directionOf(word) ?? 'either';
    if (!/^(?:per|annual|overall|sharp|net|point|year-on-year|yearly|-|total)$/.test(word)) break;
  }
  return governedBefore(line, at);
}

/** The change word before a figure: near it, or farther off where "by" joins them ("lifted its rate by"). */
function governedBefore(line: ItemLine, at: number): Direction | 'either' | undefined {
  let reach = NEAR;
  for (let index = at - 1; index >= at - reach && index >= 0; index -= 1) {
    const word = line.lower(index);
    if (isChangeWord(word)) return directionOf(word) ?? 'either';
    if (word === 'by') reach = FAR;
    else if (reach === FAR ? /^[,;:.(—–]$/.test(word) : !LEADS.has(word) && !word.endsWith('ly'))
      return undefined;
  }
  return undefined;
}

function stated(figure: Figure, governor: Direction | 'either'): StatedChange {
  return governor === 'either' ? { figure } : { figure, direction: governor };
}

/** "10 percent a year", "an average of 10 percent", "after inflation": no change from the one figure to the other. */
function isRate(line: ItemLine, at: number): boolean {
  const after = line.words(at + 1, at + 7).join(' ');
  if (
    /^(?:a|an|per|each|every|in each|a full) (?:year|month|week|day|quarter|decade)\b/.test(after)
  )
    return true;
  return line
    .words(at - 5, at + 7)
    .some(word =>
      /^(?:annual|annually|yearly|monthly|average|averaged|averaging|compound|inflation|inflation-adjusted|adjusted|adjusting|seasonally|real|currency)$/.test(
        word,
      ),
    );
}

/** The stated changes that belong to `pair` in its own sentence. */
export function findStatedChanges(line: ItemLine, pair: FromTo): readonly StatedChange[] {
  const found: StatedChange[] = [];
  for (let at = pair.first - REACH - 1; at <= pair.last + REACH + 1; at += 1) {
    const figure = line.figure(at);
    if (figure === undefined || !isChange(figure)) continue;
    if (isRate(line, figure.at)) continue;
    const before = figure.at < pair.first && isClear(line, figure.at + 1, pair.first);
    const after = figure.at > pair.last && isClear(line, pair.last + 1, figure.at);
    if (!before && !after) continue;
    const governor = governs(line, figure.at);
    if (governor !== undefined) found.push(stated(figure, governor));
    else if (after && isAppended(line, pair.last + 1, figure.at)) found.push({ figure });
  }
  return found;
}

/** "from 50 to 60, or 20 percent", "from 50 to 60 (20 percent)". */
function isAppended(line: ItemLine, from: number, to: number): boolean {
  const gap = line.words(from, to).filter(word => !LEADS.has(word) || word === 'or');
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every(word => /^(?:[,(—–-]|or)$/.test(word)) &&
    (gap.includes('or') || gap.includes('('))
  );
}

/** The stated change that opens the next sentence: "That is a 40 percent rise." */
export function findNextSentenceChange(line: ItemLine): StatedChange | undefined {
  if (!/^(?:that|this|the|it)$/.test(line.lower(0))) return undefined;
  const figure = line.firstFigure(8);
  if (figure === undefined || !isChange(figure)) return undefined;
  if (
    !/^(?:is|was|'s|’s|represents|represented|amounts|means|meant|increase|rise|jump|drop|fall|marks|marked)$/.test(
      line.lower(1),
    )
  )
    return undefined;
  if (line.lower(0) === 'the' && !isChangeNoun(line.lower(1))) return undefined;
  const governor =
    governs(line, figure.at) ??
    (line.lower(0) === 'the' ? (directionOf(line.lower(1)) ?? 'either') : undefined);
  return governor === undefined ? undefined : stated(figure, governor);
}
