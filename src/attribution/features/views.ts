import {
  CueClass,
  PhraseType,
  VerbFormCount,
  type Cue,
  type Passage,
  type Phrase,
} from '../passage';
import type { QuotationFacts } from '../quotationFacts';
import type { Relation } from '../relation';
import type { Window } from '../window';
import { between, type Between } from './between';

/** What a feature of a cue and a quotation may look at. */
export interface CueView {
  readonly window: Window;
  readonly facts: QuotationFacts;
  readonly relation: Relation;
  readonly passage: Passage;
  readonly cue: Cue;
  /** Side, paragraph distance and sentence breaks between cue and quotation, as one number. */
  readonly position: number;
  /** 0 before the quotation, 1 after it; whether a sentence ends between them. */
  readonly side: number;
  readonly broken: number;
  /** Class of the cue and its form, as one number. */
  readonly construction: number;
  readonly between: Between;
}

/** What a feature of a cue, a phrase and a quotation may look at. */
export interface PairView extends CueView {
  readonly phrase: Phrase;
  /** Type of the phrase with what is known of it; the same without. */
  readonly kind: number;
  readonly coarseKind: number;
  /** 0 before the cue, 1 after it. */
  readonly phraseSide: number;
  /** How many phrases stand between this one and the cue. */
  readonly rank: number;
  readonly phraseBetween: Between;
}

/** The view of a cue: what its pairs share. */
export function viewCue(window: Window, facts: QuotationFacts, relation: Relation): CueView {
  const { cue, base } = relation.pair;
  const side = relation.cueBefore ? 0 : 1;
  const part = window.parts.find(candidate => candidate.base === base) ?? window.own;
  return {
    window,
    facts,
    relation,
    passage: part.passage,
    cue,
    position:
      ((side * 5 + relation.delta + 3) * 3 + Math.min(relation.hardBreaks, 2)) * 2 +
      Math.min(relation.softBreaks, 1),
    side,
    broken: Math.min(relation.hardBreaks, 1),
    construction: cue.cueClass * VerbFormCount + cue.form,
    between: between(window, relation.from, relation.to),
  };
}

/** The view of a pair, on top of its cue's. */
export function viewPair(view: CueView, relation: Relation): PairView {
  const { phrase } = relation.pair;
  const { passage, cue } = view;
  // Field by field: a spread costs more here than all that is measured.
  return {
    window: view.window,
    facts: view.facts,
    passage,
    cue,
    position: view.position,
    side: view.side,
    broken: view.broken,
    construction: view.construction,
    between: view.between,
    relation,
    phrase,
    kind: kindOf(phrase),
    coarseKind: phrase.type * 8 + pronounGroup(phrase),
    phraseSide: relation.phraseBeforeCue ? 0 : 1,
    rank: Math.min(rankOf(passage, cue, phrase), 8),
    phraseBetween: between(view.window, relation.phraseFrom, relation.phraseTo),
  };
}

const NAME_TYPES = { person: 1, organisation: 2, place: 3 } as const;

function kindOf(phrase: Phrase): number {
  const nameType = phrase.nameType === undefined ? 0 : NAME_TYPES[phrase.nameType];
  const noun = (phrase.personNoun ? 1 : 0) + (phrase.documentNoun ? 2 : 0);
  return ((phrase.type * 8 + pronounGroup(phrase)) * 4 + nameType) * 4 + noun;
}

const PRONOUN_GROUPS = ['', 'they', 'it', 'i', 'we', 'you', 'who'];

function pronounGroup(phrase: Phrase): number {
  if (phrase.type !== PhraseType.pronoun) return 0;
  return phrase.key === 'he' || phrase.key === 'she'
    ? 7
    : Math.max(0, PRONOUN_GROUPS.indexOf(phrase.key));
}

function rankOf(passage: Passage, cue: Cue, phrase: Phrase): number {
  let rank = 0;
  if (phrase.last < cue.item)
    for (let k = phrase.index + 1; k < passage.phrases.length; k++) {
      if ((passage.phrases[k] as Phrase).last >= cue.item || rank > 8) break;
      rank++;
    }
  else
    for (let k = phrase.index - 1; k >= 0; k--) {
      if ((passage.phrases[k] as Phrase).first <= cue.item || rank > 8) break;
      rank++;
    }
  return rank;
}

/** True for a cue that announces speech by itself: a strong verb, "according to", a colon or dash. */
export function isStrong(cue: Cue): boolean {
  return (
    cue.cueClass === CueClass.strong ||
    cue.cueClass === CueClass.accordingTo ||
    cue.cueClass === CueClass.colon ||
    cue.cueClass === CueClass.dash
  );
}
