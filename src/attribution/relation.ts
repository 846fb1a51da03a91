import type { PassageQuotation } from './passage';
import { countBetween, type Pair, type Window } from './window';

/** In which order cue (C), phrase (P) and quotation (Q) stand. */
export const Order = { PCQ: 0, CPQ: 1, CQP: 2, PQC: 3, QPC: 4, QCP: 5 } as const;
export type Order = (typeof Order)[keyof typeof Order];

/** How a pair stands to its quotation: the measurements that rules and features share. */
export interface Relation {
  readonly pair: Pair;
  /** Places in the window. */
  readonly quotationAt: number;
  readonly cueAt: number;
  readonly phraseFirst: number;
  readonly phraseLast: number;
  readonly cueBefore: boolean;
  readonly phraseBeforeCue: boolean;
  readonly order: Order;
  /** Paragraphs from the cue's to the quotation's: 0 own, −1 the one before. */
  readonly delta: number;
  /** What is between cue and quotation: items `from` … `to`, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly quotations: number;
  readonly verbs: number;
  readonly hardBreaks: number;
  readonly softBreaks: number;
  /** What is between phrase and cue. */
  readonly phraseFrom: number;
  readonly phraseTo: number;
  readonly phraseWords: number;
  readonly phraseQuotations: number;
  readonly phraseVerbs: number;
  readonly phraseCommas: number;
  /** The phrase's verb is the cue: 1, a verb before it: 2, one after it: 3, none: 0. */
  readonly linkTarget: number;
}

function orderOf(cue: number, phrase: number, quotation: number): Order {
  if (cue < quotation) {
    if (phrase < cue) return Order.PCQ;
    return phrase < quotation ? Order.CPQ : Order.CQP;
  }
  if (phrase > cue) return Order.QCP;
  return phrase < quotation ? Order.PQC : Order.QPC;
}

/** Measures how `pair` stands to `quotation`. */
export function relate(window: Window, quotation: PassageQuotation, pair: Pair): Relation {
  const { counts, own } = window;
  const { cue, phrase, base } = pair;
  const quotationAt = own.base + quotation.item;
  const cueAt = base + cue.item;
  const phraseFirst = base + phrase.first;
  const phraseLast = base + phrase.last;
  const cueBefore = cueAt < quotationAt;
  const from = cueBefore ? cueAt + 1 : quotationAt + 1;
  const to = cueBefore ? quotationAt : cueAt;
  const [breakFrom, breakTo] = cueBefore ? [cueAt, quotationAt] : [quotationAt, cueAt];
  const phraseBeforeCue = phraseLast < cueAt;
  const phraseFrom = phraseBeforeCue ? phraseLast + 1 : cueAt + 1;
  const phraseTo = phraseBeforeCue ? cueAt : phraseFirst;
  const { verb } = phrase;
  const linkTarget =
    verb < 0 ? 0 : verb === cue.group || verb === cue.item ? 1 : verb < cue.group ? 2 : 3;
  return {
    pair,
    quotationAt,
    cueAt,
    phraseFirst,
    phraseLast,
    cueBefore,
    phraseBeforeCue,
    order: orderOf(cueAt, phraseFirst, quotationAt),
    delta: pair.delta,
    from,
    to,
    words: countBetween(counts.words, from, to),
    quotations: countBetween(counts.quotations, from, to),
    verbs: countBetween(counts.verbs, from, to),
    hardBreaks: countBetween(counts.hardBreaks, breakFrom, breakTo),
    softBreaks: countBetween(counts.softBreaks, breakFrom, breakTo),
    phraseFrom,
    phraseTo,
    phraseWords: countBetween(counts.words, phraseFrom, phraseTo),
    phraseQuotations: countBetween(counts.quotations, phraseFrom, phraseTo),
    phraseVerbs: countBetween(counts.verbs, phraseFrom, phraseTo),
    phraseCommas: countBetween(counts.commas, phraseFrom, phraseTo),
    linkTarget,
  };
}
