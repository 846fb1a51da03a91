import { flag } from './features/buckets';
import { ItemClass } from './itemClass';
import { Tag, type PassageQuotation } from './passage';
import type { Window } from './window';

/** What a quotation looks like from outside and at its edges, as small numbers. */
export interface QuotationFacts {
  /** Its first letter: 0 lower case, 1 capital, 2 no letter. */
  readonly firstLetter: number;
  /** What it ends with: 0 a word, else one more than the place in `. , ? ! ; : … —`. */
  readonly ending: number;
  /** 0 one word, 1 up to three, 2 up to six, 3 up to twelve, 4 longer. */
  readonly length: number;
  /** Every word has a capital, as in a title. */
  readonly titleCase: number;
  readonly before: ItemClass;
  readonly after: ItemClass;
  /** Tag of the word before it, where there is one. */
  readonly tagBefore: number;
  /** It opens its paragraph. */
  readonly opens: number;
  readonly alone: number;
  /** How the paragraph before it ends, when it opens its own. */
  readonly neighbourBefore: number;
  /** How the paragraph after it begins, when it is alone. */
  readonly neighbourAfter: number;
  readonly closed: number;
  /** It speaks in the first person. */
  readonly firstPerson: number;
  /** The words in it, lower case: a speaker seldom names themselves. */
  readonly words: ReadonlySet<string>;
}

const ENDINGS = '.,?!;:…—';
const FIRST_PERSON = /^(?:i|i['’](?:m|ve|d|ll)|my|me|we|we['’](?:re|ve|ll)|our|us)$/;

const kept = new WeakMap<
  PassageQuotation,
  { readonly window: Window; readonly facts: QuotationFacts }
>();

/** The facts of a quotation; read once for each window. */
export function factsOf(quotation: {
  readonly window: Window;
  readonly placed: PassageQuotation;
}): QuotationFacts {
  const { window, placed } = quotation;
  const known = kept.get(placed);
  if (known?.window === window) return known.facts;
  const facts = readFacts(window, placed);
  kept.set(placed, { window, facts });
  return facts;
}

/** Reads the facts of a quotation from the window around it. */
function readFacts(window: Window, quotation: PassageQuotation): QuotationFacts {
  const { passage, base } = window.own;
  const at = base + quotation.item;
  const content = passage.tokens.text.slice(quotation.content.start, quotation.content.end).trim();
  const words = passage.tokens.tokens
    .slice(quotation.firstToken, quotation.lastToken + 1)
    .filter(token => token.kind === 'word' || token.kind === 'number');
  const first = window.items[at - 1];
  const opens = quotation.item === 0;
  const alone = passage.onlyQuotations;
  const lastOfBefore = window.items[at - 2];
  const capitals = words.filter(token => token.text !== token.lower).length;
  return {
    firstLetter: firstLetterOf(content),
    ending: endingOf(content),
    length: lengthOf(words.length),
    titleCase: flag(words.length >= 2 && capitals >= words.length - 1),
    before: opens ? ItemClass.paragraphStart : (window.classes[at - 1] as ItemClass),
    after: window.classes[at + 1] as ItemClass,
    tagBefore: first?.kind === 'word' ? first.tag + 1 : 0,
    opens: flag(opens),
    alone: flag(alone),
    neighbourBefore: !opens
      ? 0
      : lastOfBefore === undefined
        ? 1
        : lastOfBefore.kind === 'quotation'
          ? 2
          : lastOfBefore.lower === ':'
            ? 3
            : lastOfBefore.lower === '.'
              ? 4
              : 5,
    neighbourAfter: alone ? beginningAfter(window, at) : 0,
    closed: flag(quotation.closed),
    firstPerson: flag(words.some(token => FIRST_PERSON.test(token.lower))),
    words: new Set(words.map(token => token.lower)),
  };
}

function firstLetterOf(content: string): number {
  const letter = /^[[(….\s'‘“"]{0,6}(\p{L})/u.exec(content)?.[1];
  if (letter === undefined) return 2;
  return letter === letter.toLowerCase() ? 0 : 1;
}

function endingOf(content: string): number {
  let end = content.length;
  while (end > 0 && /['’”"\s]/.test(content[end - 1] as string)) end--;
  const last = content[end - 1] ?? '';
  if (last === '-' || last === '–') return ENDINGS.indexOf('—') + 1;
  return last === '' ? 0 : ENDINGS.indexOf(last) + 1;
}

function lengthOf(words: number): number {
  if (words <= 1) return 0;
  if (words <= 3) return 1;
  if (words <= 6) return 2;
  return words <= 12 ? 3 : 4;
}

function beginningAfter(window: Window, at: number): number {
  const next = window.items[at + 2];
  if (next === undefined) return 1;
  if (next.kind === 'quotation') return 2;
  if (/^[—–―-]/.test(next.lower)) return 3;
  return next.tag === Tag.pronoun ? 4 : 5;
}
