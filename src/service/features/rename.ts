import type { TextEdit } from '../../checks/diagnostic';
import { contains, type Range } from '../../draft/range';
import type { Entity, Mention } from '../../entities/entity';
import type { Analysis } from '../analysis';
import { nameAt } from './placeAt';

/** What the editor asks the new name for: the words at the cursor and the whole name. */
export interface RenameOffer {
  readonly range: Range;
  readonly name: string;
}

/** Whether whoever is named at `offset` can be renamed; a pronoun or a role cannot. */
export function prepareRename(analysis: Analysis, offset: number): RenameOffer | undefined {
  const place = nameAt(analysis, offset);
  const mention = place && mentionAt(analysis, place.range);
  if (place === undefined || mention === undefined) return undefined;
  const { start, end } = place.range;
  return { range: { start, end }, name: place.entity.name };
}

/**
 * The edits that call a person, organisation or place by another name throughout the draft, each
 * mention in its own form: the full name, the surname, the given name, the possessive. Quotations
 * keep their words unless `insideQuotations` is set. One word for a person of several replaces the
 * part that the cursor is on: the surname, or the given name.
 */
export function renameEdits(
  analysis: Analysis,
  offset: number,
  newName: string,
  { insideQuotations = false } = {},
): readonly TextEdit[] {
  const place = nameAt(analysis, offset);
  const at = place && mentionAt(analysis, place.range);
  if (place === undefined || at === undefined) return [];
  const { entity } = place;
  const before = partsOf(entity);
  const after = partsOfNew(newName, before, at);
  if (after === undefined) return [];
  const edits: TextEdit[] = [];
  for (const index of entity.mentions) {
    const mention = analysis.entities.mentions[index];
    if (mention === undefined || (!insideQuotations && isQuoted(analysis, mention))) continue;
    const edit = editOf(mention, before, after);
    if (edit !== undefined) edits.push(edit);
  }
  return edits;
}

/** A name in its parts; `given` and `surname` only for a person of several words. */
interface NameParts {
  readonly full: string;
  readonly given?: string;
  readonly surname?: string;
}

function partsOf({ type, name, surname }: Entity): NameParts {
  if (type !== 'person') return { full: name };
  const words = name.split(/\s+/);
  const last = surname ?? words.at(-1);
  if (words.length < 2 || last === undefined) return { full: name };
  return { full: name, given: words[0] as string, surname: last };
}

function partsOfNew(newName: string, before: NameParts, at: Mention): NameParts | undefined {
  const full = newName.trim().replace(/\s+/g, ' ');
  if (full === '') return undefined;
  if (before.given === undefined || before.surname === undefined) {
    const last = full.split(' ').at(-1) as string;
    return { full, given: full, surname: last };
  }
  const space = full.indexOf(' ');
  if (space !== -1) return { full, given: full.slice(0, space), surname: surnameOf(full, before) };
  return at.form === 'given'
    ? { full: `${full} ${before.surname}`, given: full, surname: before.surname }
    : { full: `${before.given} ${full}`, given: before.given, surname: full };
}

/** The surname of a new name has as many words as the old one had, where that leaves a given name. */
function surnameOf(full: string, before: NameParts): string {
  const words = full.split(' ');
  const wanted = before.surname?.split(/\s+/).length ?? 1;
  return words.slice(-Math.min(wanted, words.length - 1)).join(' ');
}

function editOf(mention: Mention, before: NameParts, after: NameParts): TextEdit | undefined {
  const replace = (old: string | undefined, by: string | undefined): TextEdit | undefined => {
    if (old === undefined || by === undefined) return undefined;
    const from = mention.text.toLowerCase().indexOf(old.toLowerCase());
    if (from === -1) return undefined;
    const found = mention.text.slice(from, from + old.length);
    const shouts =
      found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase();
    const start = mention.start + from;
    const newText = shouts ? by.toUpperCase() : by;
    return { start, end: start + old.length, newText };
  };
  switch (mention.form) {
    case 'pronoun':
    case 'role':
    case 'acronym':
      return undefined;
    case 'full':
      return replace(before.full, after.full) ?? replaceSpan(mention, before, after);
    case 'given':
      return replace(before.given ?? before.full, after.given ?? after.full);
    case 'surname':
      return replace(before.surname ?? before.full, after.surname ?? after.full);
    case 'short':
      return replace(before.full, after.full) ?? replace(before.surname, after.surname);
  }
}

/** A full name with an initial or a middle name between: from the given name to the surname. */
function replaceSpan(
  { text, start }: Mention,
  { given, surname }: NameParts,
  { full }: NameParts,
): TextEdit | undefined {
  if (given === undefined || surname === undefined) return undefined;
  const from = text.indexOf(given);
  const to = text.indexOf(surname, from + given.length);
  if (from === -1 || to === -1) return undefined;
  return { start: start + from, end: start + to + surname.length, newText: full };
}

function mentionAt(analysis: Analysis, range: Range): Mention | undefined {
  return analysis.entities.mentions.find(
    ({ start, end, form }) =>
      start === range.start && end === range.end && form !== 'pronoun' && form !== 'role',
  );
}

function isQuoted(analysis: Analysis, mention: Mention): boolean {
  return analysis.quotations.quotations.some(
    ({ paragraph, content, index }) =>
      paragraph === mention.paragraph &&
      contains(content, mention) &&
      analysis.attributions[index]?.kind !== 'outside-story',
  );
}
