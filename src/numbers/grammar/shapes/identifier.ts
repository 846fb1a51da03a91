import type { Amount } from '../amount';
import type { Line, Match } from '../line';

/** Words that name what a number numbers: "Article 105", "room 12", "phase 3". */
const LABELS = new Set(
  'no nos number numbers article articles section sections class chapter page pages paragraph clause rule rules act title part volume vol issue verse psalm route highway interstate freeway junction exit motorway road flight gate terminal platform track lane line bus train tram room suite apartment apt flat floor level grade year key phase stage step type tier category division round week day game episode season series lap hole stage question item table figure fig box appendix annex schedule exhibit count counts case docket bill resolution proposition prop measure amendment directive regulation order form protocol version channel studio formula area zone district ward precinct sector block lot unit pier dock boeing airbus windows iphone android playstation apollo soyuz falcon group covid omicron catch camp division squad team barracks fire battalion task world war super bowl plot house building hall'.split(
    ' ',
  ),
);
/** Labels that are common words: they label only a bare figure, not one that counts something. */
const STREETS = new Set(
  'street st avenue ave road rd lane ln drive dr boulevard blvd square court ct place pl way terrace crescent close highway parkway row hill gardens park'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'a an the some about around over under nearly almost roughly approximately at in on by of from to with for and but or only just more less fewer all both these those up that this than as after before since until between among within another its his her their our is are was were will had has have has not there here if when while although though however also then now even still each every most many least almost early late mid further per plus total another he she it they we i you who which'.split(
    ' ',
  ),
);
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tonight'.split(
    ' ',
  ),
);

function identifier(first: number, next: number): Match {
  return { first, next, type: 'identifier' };
}

/** The end of everything that touches the figure at `index`: "G20", "555-0123", "4+1", "gallium-68". */
function runEnd(line: Line, index: number): number {
  let next = index + 1;
  while (
    line.glued(next) &&
    (line.at(next).kind !== 'mark' ||
      (/^[-–+/_:.#@]$/.test(line.lower(next)) &&
        line.glued(next + 1) &&
        line.at(next + 1).kind !== 'mark'))
  )
    next += 1;
  return next;
}

/** A figure that touches a name or a sign before it: "G20", "Covid-19", "F-16", "#4", "P5+1". */
export function readGluedIdentifier(line: Line, first: number): Match | undefined {
  if (!line.glued(first) || first === 0) return undefined;
  const before = line.at(first - 1);
  if (before.kind === 'word') return identifier(first - 1, runEnd(line, first));
  const mark = before.lower;
  if (mark === '-' || mark === '‑') {
    const word = line.at(first - 2);
    if (!before.glued || word.kind === 'mark') return undefined;
    if (/^(?:pre|post|mid|early|late|sub|under|over|to|plus|than)$/.test(word.lower))
      return undefined;
    return identifier(first - 2, runEnd(line, first));
  }
  if (
    mark === '#' ||
    mark === '@' ||
    mark === '_' ||
    (mark === '/' && before.glued) ||
    (mark === '+' && before.glued && !/^[+±]$/.test(line.lower(first - 2)))
  )
    return identifier(first, runEnd(line, first));
  if (mark === '.' && before.glued && line.isWord(first - 2))
    return identifier(first, runEnd(line, first));
  return undefined;
}

/** "9/11", "24/7", "555-0123", "4+1", "4x4", "10.1.2", "12345678901234567890". */
export function readFigureIdentifier(line: Line, first: number): Match | undefined {
  const figure = line.at(first);
  if (figure.value === undefined) return identifier(first, runEnd(line, first));
  const next = line.lower(first + 1);
  if (!line.glued(first + 1)) return undefined;
  const digits = figure.end - figure.start;
  if (
    (next === '/' || next === '+' || next === '×' || next === '*' || next === '_') &&
    line.glued(first + 2) &&
    line.isNumber(first + 2)
  ) {
    const part = line.at(first + 2).value ?? 0;
    if (next === '/' && figure.value < part && part <= 10 && figure.value > 0)
      return {
        first,
        next: first + 3,
        type: 'ratio',
        value: { low: figure.value / part, high: figure.value / part, decimals: 2, unit: 'share' },
      };
    return identifier(first, runEnd(line, first));
  }
  // Telephone numbers and other codes: hyphened groups, too long to be a range.
  if (line.isHyphen(first + 1) && line.isNumber(first + 2)) {
    const second = line.at(first + 2);
    const more = line.isHyphen(first + 3) && line.isNumber(first + 4);
    const length = digits + second.end - second.start;
    const zero = second.lower.startsWith('0') && !second.decimals && second.end - second.start > 1;
    const years = digits === 4 && figure.value >= 1000 && figure.value <= 2100;
    if (
      more ||
      (zero && !years) ||
      (length >= 7 &&
        !figure.grouped &&
        !second.grouped &&
        !years &&
        figure.value >= (second.value ?? 0))
    )
      return identifier(first, runEnd(line, first));
  }
  return undefined;
}

/** A letter that touches the figure from the right and is no unit: "4x4", "5G", "1b". */
export function readSuffixed(line: Line, amount: Amount): Match | undefined {
  const { first, next } = amount;
  if (line.isWord(next) && line.glued(next) && line.isNumber(next - 1))
    return identifier(first, runEnd(line, first));
  return undefined;
}

/** "No. 10", "Boeing 737", "Article 105", "1600 Pennsylvania Avenue", "Internet Explorer 9". */
export function readLabelled(line: Line, amount: Amount, counted: boolean): Match | undefined {
  const { first, next } = amount;
  if (amount.magnitude !== 1 || amount.vague) return undefined;
  const dotted = line.lower(first - 1) === '.' ? 1 : 0;
  const label = first - 1 - dotted;
  const word = line.lower(label);
  if (dotted === 1 && !/^(?:no|nos|fig|vol|apt|p|pp|art|sec|s)$/.test(word))
    return isAddress(line, amount) ? identifier(first, next) : undefined;
  if (isRank(line, label, next))
    return {
      first: label,
      next,
      type: 'ordinal',
      value: { low: amount.low, high: amount.high, decimals: 0, unit: 'ordinal' },
    };
  if (LABELS.has(word) && labels(line, label, amount, counted)) return identifier(first, next);
  if (isAddress(line, amount)) return identifier(first, next);
  const named =
    !dotted &&
    line.at(label).capital &&
    !OPENERS.has(word) &&
    !DAYS.has(word) &&
    !counted &&
    !amount.spelled &&
    amount.decimals === 0 &&
    (!line.startsSentence(label) || line.at(label).end - line.at(label).start > 2) &&
    !line.at(first).grouped;
  return named ? identifier(first, next) : undefined;
}

/** "number 3 in the category", "No. 1 in the charts": a rank. */
function isRank(line: Line, label: number, next: number): boolean {
  return (
    /^(?:number|no)$/.test(line.lower(label)) &&
    line.lower(next) === 'in' &&
    line.lower(next + 1) !== 'downing'
  );
}

/** Common words that label only without an article or a number of things: "on day 5", not "that day 5 people". */
function labels(line: Line, label: number, amount: Amount, counted: boolean): boolean {
  const word = line.lower(label);
  if (
    amount.spelled &&
    !line.at(amount.first).capital &&
    !/^(?:number|phase|stage|step|day|week|chapter|part|round|game|type|grade|year|category|act|one|class|page|level|tier|key|world|war)$/.test(
      word,
    )
  )
    return false;
  if (
    amount.spelled &&
    /^(?:year|day|week|game|class|team|house|part|key|line|case|form|fire|count|level|type)$/.test(
      word,
    ) &&
    counted
  )
    return false;
  if (amount.decimals > 0 && !/^(?:version|section|clause|windows|article|rule)$/.test(word))
    return false;
  return (
    !counted ||
    /^(?:no|nos|boeing|airbus|article|section|category|phase|type|formula|grade|level|flight|route|covid)$/.test(
      word,
    )
  );
}

function isAddress(line: Line, amount: Amount): boolean {
  if (amount.spelled || amount.decimals > 0 || amount.low !== amount.high) return false;
  for (let index = amount.next; index < amount.next + 5; index += 1) {
    const lexeme = line.at(index);
    if (STREETS.has(lexeme.lower) && lexeme.capital && index > amount.next) return true;
    if (!lexeme.capital && lexeme.kind === 'word') return false;
    if (lexeme.kind === 'number') return false;
    if (lexeme.kind === 'mark' && lexeme.lower !== '.') return false;
  }
  return false;
}
