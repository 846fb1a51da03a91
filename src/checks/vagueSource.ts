import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { finding, type Check } from './check';
import { paragraphFinder } from './paragraphFinder';

/** People without a name, an office or a number. */
const VAGUE = new Set(
  'official officials source sources expert experts critic critics observer observers analyst analysts insider insiders commentator commentators'.split(
    ' ',
  ),
);
const QUANTIFIERS = new Set(
  'a an some many several most few other various unnamed anonymous multiple numerous the'.split(
    ' ',
  ),
);
const SAYING = new Set(
  'say says said saying believe believes believed argue argues argued claim claims claimed warn warns warned suggest suggests suggested fear feared note noted predict predicted contend insist allege alleged tell told agree agreed think'.split(
    ' ',
  ),
);
/** After "according to officials", a word that says whose officials they are. */
const WHOSE = new Set('in at from with of for who familiar close within on inside'.split(' '));
const LEADS_IN = new Set('that but and while as although though because where when'.split(' '));

interface VagueSource extends Range {
  readonly text: string;
}

function findVagueSources({ text, tokens }: ParagraphTokens): readonly VagueSource[] {
  const found: VagueSource[] = [];
  tokens.forEach((token, i) => {
    if (!VAGUE.has(token.lower)) return;
    let first = i;
    while (first > 0 && QUANTIFIERS.has(tokens[first - 1]?.lower ?? '')) first--;
    const before = tokens[first - 1];
    const after = tokens[i + 1];
    const starts = before === undefined || before.kind !== 'word' || LEADS_IN.has(before.lower);
    const says = after !== undefined && SAYING.has(after.lower) && starts;
    const according =
      before?.lower === 'to' &&
      tokens[first - 2]?.lower === 'according' &&
      !WHOSE.has(after?.lower ?? '') &&
      after?.kind !== 'number';
    if (!says && !according) return;
    const place = { start: tokens[first]?.start ?? token.start, end: token.end };
    found.push({ ...place, text: text.slice(place.start, place.end) });
  });
  return found;
}

const find = paragraphFinder(findVagueSources);

export const vagueSource: Check = {
  id: 'vague-source',
  title: 'Sources that could be anybody',
  defaultSeverity: 'information',
  run: story =>
    find(story).map(place => finding(place, `Who are “${place.text}”? Say which, or how many.`)),
};
