import { isBoilerplate } from './boilerplate';
import { isByline } from './bylines';
import { isCaption, isCredit } from './credits';
import { readDateline, type Dateline } from './dateline';
import { detached } from './detached';
import { ListMemo } from './listMemo';
import { isNote } from './notes';
import { readSpeakerLabel, type SpeakerLabel } from './speakerLabel';

/** What a paragraph's text alone tells of its zone. */
export interface ParagraphTraits {
  readonly furniture?: 'boilerplate' | 'credit' | 'caption' | 'byline' | 'note';
  readonly dateline?: Dateline;
  readonly label?: SpeakerLabel;
  readonly words: number;
  /** It ends as a sentence does. */
  readonly terminated: boolean;
  /** Most of its long words have a capital. */
  readonly titleCase: boolean;
  readonly hasDoubleMarks: boolean;
  /** A short paragraph puts single marks around words, as headlines do. */
  readonly hasSingleMarks: boolean;
  /** It begins with a double mark. */
  readonly opensWithMark: boolean;
  /** It ends with a colon, as words that introduce a quotation do. */
  readonly introduces: boolean;
}

/** No headline is longer, in UTF-16 code units. */
const HEADLINE_LENGTH = 200;
const SINGLE_MARKS = /(?:^|[\s(])['‘](?=[\p{L}\p{N}])[^\n]{0,200}['’](?=[\s.,;:!?)]|$)/u;

const CAPACITY = 5_000;
const cache = new Map<string, ParagraphTraits>();

const draft = new ListMemo(traitsOf);

/** The traits of the texts of a draft's paragraphs, same index; remembered between calls. */
export function traitsOfAll(texts: readonly string[]): readonly ParagraphTraits[] {
  return draft.all(texts);
}

function traitsOf(text: string): ParagraphTraits {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const fresh = readTraits(text);
  if (cache.size >= CAPACITY) cache.clear();
  cache.set(detached(text), fresh);
  return fresh;
}

function readTraits(text: string): ParagraphTraits {
  const furniture = furnitureOf(text);
  const dateline = readDateline(text);
  const label = readSpeakerLabel(text);
  const words = text.length > 2_000 ? undefined : text.match(/[\p{L}\p{N}][^\s]*/gu);
  const long = (words ?? []).filter(word => word.length > 3);
  const capitalised = long.filter(word => /^\p{Lu}/u.test(word)).length;
  return {
    ...(furniture && { furniture }),
    ...(dateline && { dateline }),
    ...(label && { label }),
    words: words?.length ?? Math.ceil(text.length / 6),
    terminated: /[.!?…][”"’')\]*_]*$/.test(text.slice(-40)),
    titleCase: long.length > 0 && capitalised >= long.length * 0.65,
    hasDoubleMarks: /["“”«»„]|''|&[lr]dquo;|&quot;|â€œ/.test(text),
    hasSingleMarks: text.length <= HEADLINE_LENGTH && SINGLE_MARKS.test(text),
    opensWithMark: /^(?:["“«„]|''|&ldquo;|&quot;|â€œ)/.test(text),
    introduces: /:["”’']?$/.test(text.slice(-2)),
  };
}

function furnitureOf(text: string): ParagraphTraits['furniture'] {
  if (isNote(text)) return 'note';
  if (isBoilerplate(text)) return 'boilerplate';
  if (isCredit(text)) return 'credit';
  if (isCaption(text)) return 'caption';
  if (isByline(text)) return 'byline';
  return undefined;
}
