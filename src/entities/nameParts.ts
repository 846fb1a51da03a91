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
}

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
    ...(several && rest.every(other => other & body) && { shortForm: first }),
    ...(ownWord && { ownWord: first }),
  };
}
