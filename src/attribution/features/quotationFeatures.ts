import { CueClass } from '../passage';
import { bucket } from './buckets';
import { feature, type FeatureSink } from './sink';
import type { CueView } from './views';

const EDGES = feature('quotation: position, ending, first letter');
const AFTER = feature('quotation: side, ending, what follows');
const BEFORE = feature('quotation: side, what precedes, first letter, cue class');
const LENGTH = feature('quotation: length, position, cue class');
const OPENS = feature('quotation: opens the paragraph, position, cue class');
const NEIGHBOUR = feature('quotation: paragraph before, position, cue class');
const NEIGHBOURS = feature('quotation: paragraphs around, position, words between');
const EDGES_CLASS = feature('quotation: ending, first letter, position, construction');
const NEXT_PARAGRAPH = feature('quotation: alone, cue in the next paragraph');
const DASH = feature('quotation: dash credit');
const FIRST_PERSON = feature('quotation: first person, position, cue class');

/** The quotation's own look together with where the cue stands. */
export function quotationFeatures(view: CueView, out: FeatureSink): void {
  const { cue, facts, relation, position, side, broken, construction } = view;
  const many = relation.quotations > 0 ? 1 : 0;
  out.add(EDGES, position, facts.ending, facts.firstLetter);
  out.add(AFTER, side, facts.ending, facts.after, many, broken);
  out.add(BEFORE, side, facts.before, facts.firstLetter, many * 2 + broken, cue.cueClass);
  out.add(LENGTH, facts.length, position, cue.cueClass);
  out.add(OPENS, facts.opens, position, cue.cueClass);
  out.add(NEIGHBOUR, facts.neighbourBefore, position, cue.cueClass);
  out.add(
    NEIGHBOURS,
    facts.neighbourBefore,
    facts.neighbourAfter,
    position,
    bucket(relation.words),
    facts.alone,
  );
  out.add(EDGES_CLASS, facts.ending, facts.firstLetter, position, construction);
  out.add(FIRST_PERSON, facts.firstPerson, position, cue.cueClass);
  if (relation.delta > 0 && facts.alone)
    out.add(NEXT_PARAGRAPH, relation.delta, bucket(relation.words), cue.cueClass, broken, many);
  if (cue.cueClass === CueClass.dash)
    out.add(DASH, side, bucket(relation.words), relation.delta + 3, facts.alone, many);
}
