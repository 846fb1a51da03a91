import type { Range } from '../draft/range';
import { isStoryZone, type Paragraph } from '../draft/draft';
import { firstWhere } from '../draft/search';
import { basisInterval, countedInterval, meets } from '../numbers/arithmetic/interval';
import { readFacts, type NumericFact } from '../numbers/facts';
import type { QuantityValue } from '../numbers/quantity';
import { finding, type Check, type Finding } from './check';
import { paragraphFinder } from './paragraphFinder';
import type { Story } from './story';

/** A figure of the draft with what it is said of. */
interface Fact extends Range {
  readonly value: QuantityValue;
  readonly text: string;
  readonly place?: string;
  readonly definite: boolean;
}

/** The headline tells the story's numbers too. */
const isTold = ({ zone }: Paragraph): boolean =>
  isStoryZone(zone) || zone === 'headline' || zone === 'subheading';

const findFacts = paragraphFinder<NumericFact>(readFacts, { paragraph: isTold });

/** When two figures of one thing cannot both be right. */
type Conflict = (a: QuantityValue, b: QuantityValue) => boolean;

/** Counts farther apart than this are of two things, not of one thing given twice. */
const CLOSE = 1.34;

const countsConflict: Conflict = (a, b) => {
  if (a.low <= 0 || b.low <= 0 || a.unit !== b.unit) return false;
  const ratio = Math.max(a.low, b.low) / Math.min(a.low, b.low);
  return ratio <= CLOSE && !meets(countedInterval(a), countedInterval(b));
};

/** A birthday may lie between two mentions: a year's difference is none. */
const agesConflict: Conflict = (a, b) => !meets(basisInterval(a), basisInterval(b));

/** True where nothing tells the two apart: the later is no new thing, and no two places are named. */
function isSame(earlier: Fact, later: Fact): boolean {
  return later.definite && (earlier.place ?? later.place) === (later.place ?? earlier.place);
}

/** Compares each figure with the first that the draft gives under its key. */
class Figures {
  readonly found: Finding[] = [];
  readonly #first = new Map<string, Fact>();
  readonly #conflict: Conflict;

  constructor(conflict: Conflict) {
    this.#conflict = conflict;
  }

  add(key: string, fact: Fact): void {
    const earlier = this.#first.get(key);
    if (earlier === undefined) this.#first.set(key, fact);
    else if (isSame(earlier, fact) && this.#conflict(earlier.value, fact.value))
      this.found.push(describe(earlier, fact));
  }
}

function describe(earlier: Fact, later: Fact): Finding {
  return finding(later, `“${later.text}” here, “${earlier.text}” above: which is right?`, {
    related: [{ start: earlier.start, end: earlier.end, message: 'The figure above' }],
  });
}

function toldConflicts(story: Story): readonly Finding[] {
  const figures = new Figures(countsConflict);
  for (const { key, figure, start, end, place, definite } of findFacts(story)) {
    const text = story.draft.text.slice(start, end);
    const { value } = figure;
    figures.add(key, { start, end, text, value, definite, ...(place && { place }) });
  }
  return figures.found;
}

/** "Maria Ruiz, 45," and "Ruiz, 54,": the ages of one person, by entity. */
function ageConflicts(story: Story): readonly Finding[] {
  const figures = new Figures(agesConflict);
  const { mentions } = story.entities;
  for (const { type, value, text, start, end, quotation } of story.quantities) {
    if (type !== 'age' || value?.unit !== 'years of age' || quotation !== undefined) continue;
    const ends = start - ', '.length;
    const owner = mentions[firstWhere(mentions.length, i => mentions[i]!.end >= ends)];
    if (owner?.end !== ends || owner.form === 'pronoun' || owner.form === 'role') continue;
    if (story.draft.text.slice(owner.end, start) === ', ')
      figures.add(`age:${owner.entity}`, { start, end, value, text, definite: true });
  }
  return figures.found;
}

export const numberConflict: Check = {
  id: 'number-conflict',
  title: 'One thing given two figures',
  defaultSeverity: 'warning',
  run: story => [...toldConflicts(story), ...ageConflicts(story)],
};
