import { nameWord, NameWord } from './nameWords';
import { parsePersonName, type PersonName } from './personName';

/** The head of every name that ends in Inc., plc and the like. */
export const COMPANY = 'company';

/** What the words of a name tell, read once and kept with the paragraph. */
export interface NameParts {
  /** In lower case, accents folded. */
  readonly words: readonly string[];
  /** The name as a person's. */
  readonly person: PersonName;
  /** Several words, all in capitals. */
  readonly shouts: boolean;
  /** One word in capitals, as acronyms are. */
  readonly isAcronym: boolean;
  /** The first word is more than an initial. */
  readonly spelled: boolean;
  /** As an organisation's: the nouns by which "the …" may call it back. */
  readonly heads: readonly string[];
  /** Acronyms that the words may have: the letters of all of them, or of all but "of", "and" … */
  readonly initials: readonly string[];
  /** As an organisation's: the first word, where the others only say what kind of body it is. */
  readonly shortForm?: string;
  /** As an organisation's: the first word, where it is a name of its own. */
  readonly ownWord?: string;
  /** As the draft writes it, line breaks and double spaces folded. */
  readonly line: string;
  /** The surname as the draft writes it: "van der Berg", "Okoye". */
  readonly writtenSurname: string;
}

const BREAKS = /[^\S ]| {2}/;

/** A text with every stretch of white space as one space. */
export const oneLine = (text: string): string =>
  BREAKS.test(text) ? text.replace(/\s+/g, ' ') : text;

/** Takes a name apart: `words` as in `NameParts`, `text` as the draft writes it. */
export function readNameParts(words: readonly string[], text: string): NameParts {
  const upper = text === text.toUpperCase();
  const kinds = words.map(nameWord);
  const heads = words.filter((_, i) => (kinds[i] ?? 0) & NameWord.organisationHead);
  if (kinds.some(kind => kind & NameWord.companySuffix)) heads.push(COMPANY);
  const all = words.map(word => word[0] ?? '').join('');
  const main = words
    .filter((_, i) => !((kinds[i] ?? 0) & NameWord.connector))
    .map(word => word[0] ?? '')
    .join('');
  const [first = ''] = words;
  const [kind = 0, ...rest] = kinds;
  const body = NameWord.organisationHead | NameWord.companySuffix;
  const generic = NameWord.organisationHead | NameWord.direction | NameWord.grammar;
  const several = rest.length > 0;
  const ownWord = several && !(kind & generic) && !((rest[0] ?? 0) & NameWord.connector);
  return {
    words,
    person: parsePersonName(words),
    shouts: upper && words.length > 1,
    isAcronym: upper && words.length === 1,
    spelled: first.replace('.', '').length > 1,
    heads,
    initials: !several ? [] : all === main ? [all] : [all, main],
    line: oneLine(text),
    writtenSurname: surnameIn(oneLine(text)),
    ...(several && rest.every(other => other & body) && { shortForm: first }),
    ...(ownWord && { ownWord: first }),
  };
}

/** Particles that are given names as well when they open a name: "Ben Smith", but "Le Pen". */
const GIVEN_TOO = /^(?:Ben|Al)$/;

/** The surname as the name writes it: "van der Berg", "Okoye". */
function surnameIn(name: string): string {
  const words = name.split(' ');
  const is = (index: number, bit: number): boolean =>
    (nameWord((words[index] ?? '').toLowerCase()) & bit) !== 0;
  let last = words.length - 1;
  while (last > 0 && is(last, NameWord.generation)) last--;
  let first = last;
  while (first > 1 && is(first - 1, NameWord.particle)) first--;
  if (first === 1 && is(0, NameWord.particle) && !GIVEN_TOO.test(words[0] ?? '')) first = 0;
  return words
    .slice(first, last + 1)
    .join(' ')
    .replace(/,$/, '');
}
