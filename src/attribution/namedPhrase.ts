import { PhraseType, SubjectLink, type Item, type Passage, type Phrase } from './passage';

/**
 * The phrase that names the speaker best: for a role, the name beside it ("the chairman, Luc
 * Daval,"); for "who", what it refers to; else the phrase itself.
 */
export function namedPhrase(phrase: Phrase, passage: Passage): Phrase {
  if (phrase.type === PhraseType.pronoun)
    return phrase.key === 'who' ? (antecedentOfWho(phrase, passage) ?? phrase) : phrase;
  if (phrase.type === PhraseType.name) return phrase;
  return nameBeside(phrase, passage) ?? phrase;
}

function nameBeside(phrase: Phrase, { items, phrases }: Passage): Phrase | undefined {
  const before = phrases[phrase.index - 1];
  const isNamed = before?.nameType === 'person' && !before.possessive && !bringsOwnVerb(phrase);
  if (isNamed && before.last === phrase.first - 2 && items[phrase.first - 1]?.lower === ',')
    return before;
  const role = lastOfRole(phrase, phrases, items);
  const next = phrases[role.index + 1];
  if (next?.nameType !== 'person' || next.possessive || items[role.last + 1]?.lower !== ',')
    return undefined;
  return next.first === role.last + 2 && closes(items[next.last + 1]) ? next : undefined;
}

/** "Beside Ann Lee, the mayor said": an apposition would close with a comma before the verb. */
function bringsOwnVerb({ link }: Phrase): boolean {
  return link === SubjectLink.direct;
}

/** "one of her aides" is one role: the last phrase that "of" joins to it. */
function lastOfRole(phrase: Phrase, phrases: readonly Phrase[], items: readonly Item[]): Phrase {
  let last = phrase;
  for (let next = phrases[last.index + 1]; next !== undefined; next = phrases[last.index + 1]) {
    if (items[last.last + 1]?.lower !== 'of' || next.first !== last.last + 2) break;
    last = next;
  }
  return last;
}

function closes(item: Item | undefined): boolean {
  return item === undefined || item.kind !== 'word';
}

/** What stands before "who", a comma aside. */
function antecedentOfWho(who: Phrase, { items, phrases }: Passage): Phrase | undefined {
  const before = phrases[who.index - 1];
  if (before === undefined) return undefined;
  const gap = items[who.first - 1]?.lower === ',' ? 2 : 1;
  return before.last === who.first - gap ? before : undefined;
}
