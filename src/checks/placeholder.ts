import type { Range } from '../draft/range';
import type { ParagraphTokens, Token } from '../draft/token';
import { finding, type Check, type Finding } from './check';
import { attributionFixes } from './fixes/attributionFixes';
import { paragraphFinder } from './paragraphFinder';
import type { Story } from './story';

/** TK, TKTK, the-TK-year-old; XXXX; TODO. A lower-case "tk" is a web domain as often as not. */
const WORD = /^(?:[\p{L}\d]+-)?(?:(?:TK)+|X{4,}|x{5,}|TODO|FIXME)(?:-[\p{L}-]+)?$/u;
/** "TK Maxx" is a shop, "TK Elevator" a company. */
const COMPANY = /^(?:Maxx|Elevator)$/i;
/** What an editor writes between brackets to come back to: [CHECK], [NAME TK], [confirm with court]. */
const NOTE =
  /^\[\s?(?:CHECK|CONFIRM|VERIFY|FACT[- ]?CHECK|NAME|TITLE|AGE|DATE|PLACE|NUMBER|FIGURE|SOURCE|CITE|LINK|QUOTE|INSERT|ADD|FIX|CQ|TO COME|TK|XX+|\?+)(?![a-z])/;
const LOWER_NOTE = /^\[\s?(?:check|confirm|verify|fact-check|to come|tk)(?![a-z])/;
const LONGEST_NOTE = 120;

interface Placeholder extends Range {
  readonly text: string;
}

/** The note that opens with the bracket at `first`, as far as its closing bracket. */
function noteAt(paragraph: ParagraphTokens, first: Token): Placeholder | undefined {
  const text = paragraph.text.slice(first.start, first.start + LONGEST_NOTE);
  const close = text.indexOf(']');
  if (close < 0 || text.charAt(close + 1) === '(') return undefined;
  const note = text.slice(0, close + 1);
  return NOTE.test(note) || LOWER_NOTE.test(note)
    ? { start: first.start, end: first.start + note.length, text: note }
    : undefined;
}

/** Three question marks in a row, not glued to a word: `??? people`, `by ???`. */
function questionsAt(tokens: readonly Token[], at: number): Placeholder | undefined {
  let last = at;
  while (tokens[last + 1]?.text === '?' && tokens[last + 1]?.start === tokens[last]?.end) last++;
  const first = tokens[at] as Token;
  const end = (tokens[last] as Token).end;
  const glued = at > 0 && tokens[at - 1]?.end === first.start && tokens[at - 1]?.kind === 'word';
  return last - at >= 2 && !glued ? { start: first.start, end, text: '???' } : undefined;
}

function findPlaceholders(paragraph: ParagraphTokens): readonly Placeholder[] {
  const found: Placeholder[] = [];
  let end = 0;
  paragraph.tokens.forEach((token, i) => {
    if (token.start < end) return;
    const { text } = token;
    let place: Placeholder | undefined;
    if (text.startsWith('[')) place = noteAt(paragraph, token);
    else if (text.startsWith('?'))
      place =
        text.length >= 3 && /^\?+$/.test(text)
          ? { start: token.start, end: token.end, text }
          : questionsAt(paragraph.tokens, i);
    else if (WORD.test(text) && !COMPANY.test(paragraph.tokens[i + 1]?.text ?? ''))
      place = { start: token.start, end: token.end, text };
    if (place === undefined) return;
    found.push(place);
    end = place.end;
  });
  return found;
}

/** Every placeholder of the draft, those in quotations too. */
export const placeholdersIn = paragraphFinder(findPlaceholders, {
  paragraph: ({ zone }) => zone !== 'code' && zone !== 'frontMatter',
  quotations: true,
});

/** What is said of a placeholder that stands for the speaker of a quotation. */
function asSpeaker(story: Story): ReadonlyMap<number, Partial<Finding>> {
  const known = new Map<number, Partial<Finding>>();
  story.attributions.forEach((attribution, i) => {
    const quotation = story.quotations.quotations[i];
    if (quotation === undefined || attribution.kind !== 'unattributed') return;
    const { reason, speaker } = attribution;
    if (reason === 'placeholder' && speaker !== undefined && !known.has(speaker.start))
      known.set(speaker.start, {
        quotation: i,
        fixes: () => attributionFixes(story, quotation, attribution),
      });
  });
  return known;
}

export const placeholder: Check = {
  id: 'placeholder',
  title: 'Placeholders left in the copy',
  defaultSeverity: 'warning',
  run(story) {
    const speakers = asSpeaker(story);
    return placeholdersIn(story).map(place => {
      const speaker = speakers.get(place.start);
      const message = speaker
        ? `Who said this? “${place.text}” still has to be filled in.`
        : `“${place.text}” still has to be filled in.`;
      return finding(place, message, speaker);
    });
  },
};
