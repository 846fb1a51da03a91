import { Known } from './gazetteer';
import type { NameScores } from './entity';
import { Case, type NameTokens } from './nameTokens';
import { NameWord } from './nameWords';
import { isRoleNoun } from './roles';
import type { TokenName } from './tokenName';
import { isGrammarSurname, isWordSurname } from './wordSurnames';

const SAYS =
  /^(?:said|told|added|asked|wrote|argued|replied|denied|agreed|testified|insisted|admitted|recalled|conceded|countered)$/;

const PROBABLY_PERSON: NameScores = { person: -0.4, organisation: -2.5, place: -3, other: -2.5 };

/** `Known` bits of a token's word. */
type KnownAt = (token: number) => number;

/** True for ", 42," behind the token: an age, which only a person has. */
function hasAge({ tokens }: NameTokens, i: number): boolean {
  return (
    tokens[i + 1]?.text === ',' &&
    /^[1-9]\d$/.test(tokens[i + 2]?.text ?? '') &&
    tokens[i + 3]?.text === ','
  );
}

/** True where the token is the subject of a verb of saying right beside it: "Price said", "said Price". */
function says({ tokens }: NameTokens, i: number): boolean {
  return SAYS.test(tokens[i + 1]?.lower ?? '');
}

function isSurname(name: NameTokens, i: number, known: KnownAt): boolean {
  const lower = name.tokens[i]?.lower ?? '';
  if ((name.words[i] ?? 0) & NameWord.grammar) return isGrammarSurname(lower);
  return isWordSurname(lower) || (known(i) & Known.surname) !== 0;
}

/**
 * A surname that is a common word too, where it opens a sentence and its capital says nothing:
 * "Price said", "From said". A bare singular noun, adjective or preposition is no subject of a verb
 * of saying, so the word is somebody's name.
 */
export function openingSurname(name: NameTokens, i: number, known: KnownAt): TokenName | undefined {
  if (name.cases[i] !== Case.capital || name.opens[i] !== 1) return undefined;
  if (!says(name, i) && !hasAge(name, i)) return undefined;
  if (!isSurname(name, i, known)) return undefined;
  return { first: i, last: i, type: 'person', scores: PROBABLY_PERSON };
}

/** True where who somebody is follows between commas: "Haan, the coach,", "Haan, who". */
function isDescribed(name: NameTokens, i: number): boolean {
  const { tokens } = name;
  if (tokens[i + 1]?.text !== ',') return false;
  const next = tokens[i + 2]?.lower ?? '';
  if (next === 'who' || next === 'whose') return true;
  if (!/^(?:an?|the|his|her|their|its)$/.test(next)) return false;
  return isRoleNoun(name, i + 3) || isRoleNoun(name, i + 4);
}

/** A single surname that was taken for a company or place and yet says something: "Brown said", "said Brown". */
export function speakingSurname(name: NameTokens, found: TokenName, known: KnownAt): TokenName {
  const { first, last, type } = found;
  if (type === 'person' || first !== last) return found;
  if (!says(name, first) && !SAYS.test(name.tokens[first - 1]?.lower ?? '')) return found;
  if (name.tokens[first - 1]?.lower === 'the') return found;
  const bits = known(first);
  if (bits & Known.largePlace) return found;
  if (!isDescribed(name, first) && (bits & Known.place || !isSurname(name, first, known)))
    return found;
  return { ...found, type: 'person', scores: PROBABLY_PERSON };
}
