import type { Quotation } from '../quotes/quotation';
import type { AssignedMentions, MentionPlace } from './assignMentions';
import type { Entity, EntityType, Mention, MentionForm } from './entity';
import type { StoryParagraph } from './nameGroups';
import type { ParagraphNames } from './paragraphNames';

/**
 * All that the search for antecedents goes by, in rows of numbers that begin with a paragraph's
 * place in the story and count from its start: where two drafts have the same rows, a pronoun has
 * the same answer, wherever in the text it has moved to.
 */
export interface Trail {
  readonly readings: readonly ParagraphNames[];
  readonly mentions: readonly number[];
  readonly quotations: readonly number[];
  /** By entity: its type, whether it is named early, and how often. */
  readonly cast: readonly number[];
}

/** Numbers in a row of mentions, and of quotations. */
const MENTION_ROW = 4;
const QUOTATION_ROW = 3;

const TYPE: Readonly<Record<EntityType, number>> = { person: 0, organisation: 1, place: 2 };
const FORM: Readonly<Record<MentionForm, number>> = {
  full: 0,
  surname: 1,
  given: 2,
  short: 3,
  acronym: 4,
  role: 5,
  pronoun: 6,
};

const FORMS = 8;

/** Mentions in the first paragraphs of the story are early. */
export const EARLY = 2;

/** The trail of a draft. */
export function layTrail(
  story: readonly StoryParagraph[],
  { reading, places }: AssignedMentions,
  quotations: readonly Quotation[],
): Trail {
  return {
    readings: story.map(({ reading: names }) => names),
    mentions: mentionRows(story, reading.mentions, places),
    quotations: quotationRows(story, quotations),
    cast: castOf(reading.entities, places),
  };
}

function mentionRows(
  story: readonly StoryParagraph[],
  mentions: readonly Mention[],
  places: readonly MentionPlace[],
): readonly number[] {
  const rows = new Array<number>(mentions.length * MENTION_ROW); // a list that grows is copied again and again
  for (let i = 0, k = 0; i < mentions.length; i++) {
    const { start, end, entity, form } = mentions[i] as Mention;
    const { at } = places[i] as MentionPlace;
    const { base } = story[at] as StoryParagraph;
    rows[k++] = at;
    rows[k++] = start - base;
    rows[k++] = end - base;
    rows[k++] = entity * FORMS + FORM[form];
  }
  return rows;
}

function quotationRows(
  story: readonly StoryParagraph[],
  quotations: readonly Quotation[],
): readonly number[] {
  const rows = new Array<number>(quotations.length * QUOTATION_ROW);
  let at = 0;
  let k = 0;
  for (let i = 0; i < quotations.length; i++) {
    const { paragraph, start, end } = quotations[i] as Quotation;
    while ((story[at]?.index ?? Infinity) < paragraph) at++;
    const own = story[at];
    if (own?.index !== paragraph) continue;
    rows[k++] = at;
    rows[k++] = start - own.base;
    rows[k++] = end - own.base;
  }
  rows.length = k;
  return rows;
}

function castOf(entities: readonly Entity[], places: readonly MentionPlace[]): readonly number[] {
  const cast: number[] = [];
  for (const { type, mentions } of entities) {
    const isEarly = (places[mentions[0] ?? -1]?.at ?? EARLY) < EARLY;
    cast.push(TYPE[type] * 2 + (isEarly ? 1 : 0), mentions.length);
  }
  return cast;
}

/** The paragraphs of the story between which two trails differ, both included; none where `to` is before `from`. */
export interface Change {
  from: number;
  to: number;
}

/** Where two trails of equally many paragraphs differ; undefined where they are not of one cast. */
export function changeBetween(before: Trail, now: Trail): Change | undefined {
  const { length } = now.readings;
  if (before.readings.length !== length || !sameNumbers(before.cast, now.cast)) return undefined;
  const change: Change = { from: length, to: -1 };
  for (let at = 0; at < length; at++)
    if (before.readings[at] !== now.readings[at]) {
      change.from = Math.min(change.from, at);
      change.to = at;
    }
  widen(change, before.mentions, now.mentions, MENTION_ROW);
  widen(change, before.quotations, now.quotations, QUOTATION_ROW);
  return change;
}

/** Takes in the paragraphs from the first row that differs to the last. */
function widen(
  change: Change,
  before: readonly number[],
  now: readonly number[],
  width: number,
): void {
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before[first] === now[first]) first++;
  if (first === before.length && first === now.length) return;
  first -= first % width;
  change.from = Math.min(change.from, before[first] ?? Infinity, now[first] ?? Infinity);
  let last = 0;
  while (last < shorter && before[before.length - 1 - last] === now[now.length - 1 - last]) last++;
  last += width - (last % width);
  change.to = Math.max(change.to, before[before.length - last] ?? -1, now[now.length - last] ?? -1);
}

/** True for lists of the same numbers. */
export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
