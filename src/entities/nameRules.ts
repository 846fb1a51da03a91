import { WordClass } from '../draft/lexicon';
import type { EntityType, NameSpan } from './entity';
import { Case, isCapitalised, type NameTokens } from './nameTokens';
import { NameWord } from './nameWords';

const PLACE = WordClass.city | WordClass.country | WordClass.region | WordClass.place;
const GIVEN = WordClass.maleName | WordClass.femaleName | WordClass.firstName;
const NAME = PLACE | GIVEN | WordClass.lastName | WordClass.organisation | WordClass.sportsTeam;
const LOWER_WORD =
  WordClass.determiner |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.pronoun |
  WordClass.modal |
  WordClass.copula |
  WordClass.adverb;
const COMMON =
  LOWER_WORD |
  WordClass.noun |
  WordClass.plural |
  WordClass.infinitive |
  WordClass.presentTense |
  WordClass.pastTense |
  WordClass.gerund |
  WordClass.participle |
  WordClass.adjective |
  WordClass.actor;

const at = (values: Int32Array | Uint8Array, i: number): number => values[i] ?? 0;

/** True where only a space stands between token `i` and the next. */
function joined(name: NameTokens, i: number): boolean {
  const here = name.tokens[i];
  const next = name.tokens[i + 1];
  return here !== undefined && next !== undefined && next.start - here.end <= 1;
}

/** True when a capital letter at `i` may be there for a name's sake. */
function mayBeName(name: NameTokens, i: number): boolean {
  if (!isCapitalised(at(name.cases, i))) return false;
  const word = at(name.words, i);
  if (word & (NameWord.grammar | NameWord.notName)) return false;
  const classes = at(name.classes, i);
  if (classes & (LOWER_WORD | WordClass.date) && !(classes & NAME)) return false;
  if (at(name.opens, i) === 0) return true;
  return !(classes & COMMON) || (classes & NAME) !== 0 || isCapitalised(at(name.cases, i + 1));
}

/** The token after the last of the name that begins at `first`. */
function runEnd(name: NameTokens, first: number): number {
  let end = first + 1;
  let head = at(name.words, first) & NameWord.organisationHead;
  for (;;) {
    if (!joined(name, end - 1)) return end;
    const word = at(name.words, end);
    if (
      isCapitalised(at(name.cases, end)) &&
      !(word & NameWord.notName && !head) &&
      !(word & NameWord.grammar)
    ) {
      head |= word & NameWord.organisationHead;
      end++;
      continue;
    }
    const joins = word & NameWord.particle || (head && word & NameWord.connector);
    const next = end + (at(name.words, end + 1) & NameWord.connector && head ? 2 : 1);
    if (joins && joined(name, end) && isCapitalised(at(name.cases, next))) {
      head |= at(name.words, next) & NameWord.organisationHead;
      end = next + 1;
      continue;
    }
    return end;
  }
}

function typeOf(
  name: NameTokens,
  first: number,
  end: number,
  titled: boolean,
): EntityType | undefined {
  const last = end - 1;
  let words = 0;
  let classes = 0;
  for (let i = first; i < end; i++) {
    words |= at(name.words, i);
    classes |= at(name.classes, i);
  }
  const before = first > 0 ? at(name.words, first - 1) : 0;
  if (titled || words & NameWord.generation) return 'person';
  if (at(name.words, last) & NameWord.companySuffix || words & NameWord.organisationHead)
    return 'organisation';
  if (end - first > 1 && at(name.words, last) & NameWord.placeHead) return 'place';
  if (end - first === 1 && at(name.classes, first) & WordClass.demonym) return undefined;
  if (end - first === 1 && classes & PLACE) return 'place';
  if (at(name.classes, first) & GIVEN) return 'person';
  if (classes & WordClass.organisation) return 'organisation';
  if (classes & (WordClass.country | WordClass.region)) return 'place';
  if (at(name.cases, first) === Case.upper) return 'organisation';
  if (before & NameWord.locative) return 'place';
  if (at(name.words, end) & NameWord.reporting) return 'person';
  return end - first === 1 ? 'organisation' : 'person';
}

/**
 * Names by rules alone, for when the trained weights are missing: runs of capitalised words, told
 * apart by titles, heads, endings and the lexicon.
 */
export function recogniseByRules(name: NameTokens): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < name.tokens.length; i++) {
    if (!mayBeName(name, i)) continue;
    const end = runEnd(name, i);
    let first = i;
    while (first < end - 1 && at(name.words, first) & (NameWord.honorific | NameWord.title))
      first++;
    const before = i > 0 ? at(name.words, i - 1) : 0;
    const titled =
      (first > i || (before & (NameWord.honorific | NameWord.title)) !== 0) &&
      !(at(name.words, end - 1) & NameWord.organisationHead);
    const alone = first === end - 1 ? at(name.words, first) : 0;
    const type = typeOf(name, first, end, titled);
    i = end - 1;
    if (type === undefined || alone & (NameWord.honorific | NameWord.title)) continue;
    const start = name.tokens[first]?.start ?? 0;
    spans.push({ start, end: name.tokens[end - 1]?.end ?? start, type, confidence: 0.6 });
  }
  return spans;
}
