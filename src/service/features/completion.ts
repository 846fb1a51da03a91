import type { Range } from '../../draft/range';
import type { Entity } from '../../entities/entity';
import type { Analysis } from '../analysis';

/** Words to go on with; they replace `range`. */
export interface Completion {
  readonly label: string;
  readonly detail: string;
  readonly insertText: string;
  readonly range: Range;
}

/** Neutral ways to report; the first is nearly always the right one. */
const ENDINGS = ['said', 'added', 'asked', 'told reporters', 'said in a statement'] as const;
/** How far after a quotation its speaker may still be typed. */
const REACH = 48;

/**
 * After a quotation, the people of the story, those who speak most recently first; after one of
 * their names there, the endings that report ("said").
 */
export function completionsAt(analysis: Analysis, offset: number): readonly Completion[] {
  const { text } = analysis.draft;
  const quotation = analysis.quotations.quotations.findLast(
    ({ end, ending }) => ending === 'closed' && end <= offset && offset - end <= REACH,
  );
  if (quotation === undefined) return [];
  const typed = /^ ?((?:\p{L}[\p{L}\p{M}’'.-]* )*)([\p{L}’'.-]*)$/u.exec(
    text.slice(quotation.end, offset),
  );
  if (typed === null) return [];
  const [, before = '', word = ''] = typed;
  const range = { start: offset - word.length, end: offset };
  const named = before.trim();
  const people = peopleBefore(analysis, offset);
  if (named === '') {
    const lead = text[quotation.end] === ' ' || offset > quotation.end ? '' : ' ';
    return people.map(person => {
      const name = nameFor(analysis, person, offset);
      return {
        label: `${name} said`,
        detail: person.roles[0] ?? person.name,
        insertText: `${lead}${name} said`,
        range,
      };
    });
  }
  const speaker = people.find(({ name, surname, aliases }) =>
    [name, surname, ...aliases].some(known => known !== undefined && named.endsWith(known)),
  );
  if (speaker === undefined) return [];
  return ENDINGS.map(ending => ({
    label: ending,
    detail: speaker.name,
    insertText: ending,
    range,
  }));
}

/** The people of the story, the one named last before `offset` first. */
function peopleBefore(analysis: Analysis, offset: number): readonly Entity[] {
  const last = (entity: Entity): number => {
    const starts = entity.mentions.map(index => analysis.entities.mentions[index]?.start ?? 0);
    return starts.findLast(start => start < offset) ?? -1 - (starts[0] ?? 0);
  };
  return analysis.entities.entities
    .filter(({ type }) => type === 'person')
    .map(entity => ({ entity, last: last(entity) }))
    .sort((a, b) => b.last - a.last)
    .map(({ entity }) => entity);
}

/** The surname where the person was introduced before, else the full name. */
function nameFor(analysis: Analysis, person: Entity, offset: number): string {
  const introduced = person.mentions.some(index => {
    const mention = analysis.entities.mentions[index];
    return mention !== undefined && mention.form === 'full' && mention.end <= offset;
  });
  return introduced ? (person.surname ?? person.name) : person.name;
}
