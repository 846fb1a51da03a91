import { PhraseType, SubjectLink, Tag, type Item, type Passage, type Phrase } from './passage';
import { PERSON_NOUNS, TITLES } from './vocabulary';

/**
 * The phrase that names the speaker best: for a role, the name beside it ("the chairman, Luc
 * Daval,", "a spokeswoman for Varn Ferries, Ada Okoye,", "Secretary of State Ada Okoye"); for
 * "who", what it refers to; else the phrase itself.
 */
export function namedPhrase(phrase: Phrase, passage: Passage): Phrase {
  if (phrase.type === PhraseType.pronoun)
    return phrase.key === 'who' ? whoIs(phrase, passage) : phrase;
  if (phrase.type === PhraseType.name)
    return (
      (phrase.nameType === undefined ? nameInTitle(phrase, passage) : undefined) ??
      nameBehindVerbLike(phrase, passage) ??
      phrase
    );
  return nameBeside(phrase, passage) ?? nameInTitle(phrase, passage) ?? phrase;
}

/** "Ada Okoye, 58, a former midwife who now chairs the trust, said": whom "who" refers to, by name. */
function whoIs(who: Phrase, passage: Passage): Phrase {
  const antecedent = antecedentOfWho(who, passage) ?? who;
  if (antecedent === who || antecedent.type === PhraseType.name) return antecedent;
  return nameBeside(antecedent, passage) ?? antecedent;
}

function nameBeside(phrase: Phrase, { items, phrases }: Passage): Phrase | undefined {
  const before = phrases[phrase.index - 1];
  const isNamed = before?.nameType === 'person' && !before.possessive && !bringsOwnVerb(phrase);
  if (isNamed && items[phrase.first - 1]?.lower === ',') {
    const aged =
      items[phrase.first - 2]?.tag === Tag.number && items[phrase.first - 3]?.lower === ',';
    if (before.last === phrase.first - (aged ? 4 : 2)) return before;
  }
  const role = lastOfRole(phrase, phrases, items);
  const called = nameBehindCalled(role, phrases, items);
  if (called !== undefined) return called;
  const next = phrases[role.index + 1];
  if (next?.nameType !== 'person' || next.possessive || items[role.last + 1]?.lower !== ',')
    return undefined;
  return next.first === role.last + 2 && closes(items[next.last + 1]) ? next : undefined;
}

/** "A dentist from Leith called Ada Okoye", "its youngest member, a vet named Ada Okoye". */
function nameBehindCalled(
  role: Phrase,
  phrases: readonly Phrase[],
  items: readonly Item[],
): Phrase | undefined {
  const next = phrases[role.index + 1];
  const apposed = next?.first === role.last + 2 && items[role.last + 1]?.lower === ',';
  const noun = apposed && next.type === PhraseType.noun ? lastOfRole(next, phrases, items) : role;
  if (!/^(?:named|called)$/.test(items[noun.last + 1]?.lower ?? '')) return undefined;
  const name = phrases[noun.index + 1];
  if (name?.nameType !== 'person' || name.possessive || name.first !== noun.last + 2)
    return undefined;
  return closes(items[name.last + 1]) || items[name.last + 1]?.verb !== undefined
    ? name
    : undefined;
}

/** "Secretary of State Ada Okoye", "master of ceremonies Ada Okoye": a title of two nouns and the name behind it. */
function nameInTitle(title: Phrase, { items, phrases }: Passage): Phrase | undefined {
  const next = phrases[title.index + 1];
  if (title.determiner !== '' || next?.nameType !== 'person' || next.possessive) return undefined;
  if (items[title.last + 1]?.lower !== 'of' || next.first !== title.last + 2) return undefined;
  const second = items[next.first];
  if (second === undefined || next.first === next.last || second.nameType === 'person')
    return undefined;
  // "the son of mayor Ada Okoye" is somebody else.
  return PERSON_NOUNS.has(second.lower) || TITLES.has(second.lower.replace('.', ''))
    ? undefined
    : next;
}

/** "Varn delegate Ada Okoye", "Quill running mate Ada Okoye": a noun that looks like a verb parts nobody from her name. */
function nameBehindVerbLike(owner: Phrase, { items, phrases }: Passage): Phrase | undefined {
  const next = phrases[owner.index + 1];
  const noun = items[owner.last + 1]?.lower ?? '';
  if (next?.nameType !== 'person' || next.possessive || next.first !== owner.last + 2)
    return undefined;
  const isRole = PERSON_NOUNS.has(noun) && items[next.first]?.nameType === 'person';
  const isMate = noun === 'running' && items[next.first]?.lower === 'mate';
  return isRole || isMate ? next : undefined;
}

/** "Beside Ann Lee, the mayor said": an apposition would close with a comma before the verb. */
function bringsOwnVerb({ link }: Phrase): boolean {
  return link === SubjectLink.direct;
}

/** What may join the words of one role: "one of her aides", "a lawyer for the tenants at the time". */
const JOINS = /^(?:of|for|at|in|to|with|on|from)$/;
const MOST_JOINED = 3;

/** The last of the phrases that belong to one role. */
function lastOfRole(phrase: Phrase, phrases: readonly Phrase[], items: readonly Item[]): Phrase {
  let last = phrase;
  for (let joined = 0; joined < MOST_JOINED; joined++) {
    const next = phrases[last.index + 1];
    if (next === undefined || !JOINS.test(items[last.last + 1]?.lower ?? '')) break;
    if (next.first !== last.last + 2) break;
    last = next;
  }
  return last;
}

function closes(item: Item | undefined): boolean {
  return item === undefined || item.kind !== 'word' || /^(?:of|from|at|in|who)$/.test(item.lower);
}

/** So many items a bracket behind a name may hold: "(D-Varn)". */
const LONGEST_BRACKET = 8;

/** What stands before "who", a comma and a bracket aside: "Sen. Ada Okoye (D-Varn), who". */
function antecedentOfWho(who: Phrase, { items, phrases }: Passage): Phrase | undefined {
  let last = who.first - (items[who.first - 1]?.lower === ',' ? 2 : 1);
  if (items[last]?.lower === ')') {
    const least = last - LONGEST_BRACKET;
    while (last > least && last > 0 && items[last]?.lower !== '(') last--;
    last--;
  }
  for (let index = who.index - 1; index >= 0; index--) {
    const before = phrases[index];
    if (before === undefined || before.last < last) return undefined;
    if (before.last === last) return before;
  }
  return undefined;
}
