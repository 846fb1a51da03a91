import type { Range } from '../draft/range';
import type { ParagraphTokens } from '../draft/token';
import { finding, type Check } from './check';
import type { TextEdit } from './diagnostic';
import { paragraphFinder } from './paragraphFinder';

/** Windows-1252 characters above 0x7F by their byte; the rest of Latin-1 is its own byte. */
const WINDOWS: Readonly<Record<string, number>> = Object.fromEntries(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, i) => [
    char,
    0x80 + i,
  ]),
);
/** A lead byte of UTF-8 and what follows it, read as Windows-1252. */
const SUSPECT = /[ÂÃÅâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g;
/** The last byte of a closing mark is often lost on the way. */
const CUT_CLOSING_MARK = 'â€';

const ENTITIES: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  pound: '£',
  euro: '€',
};
const ENTITY = /&(?:([a-z]{3,6})|#(\d{2,5})|#x([\da-f]{2,4}));/gi;

interface Broken extends Range {
  readonly repaired: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What the characters were before they were read in the wrong encoding, if they make sense so. */
function repair(text: string): string | undefined {
  const bytes = Uint8Array.from(text, char => WINDOWS[char] ?? char.charCodeAt(0));
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function findMojibake({ text }: ParagraphTokens): readonly Broken[] {
  const broken: Broken[] = [];
  for (const { 0: found, index } of text.matchAll(SUSPECT)) {
    for (let length = found.length; length >= 2; length--) {
      const repaired = repair(found.slice(0, length));
      if (repaired === undefined) continue;
      broken.push({ start: index, end: index + length, repaired });
      break;
    }
    if (broken.at(-1)?.start !== index && found.startsWith(CUT_CLOSING_MARK))
      broken.push({ start: index, end: index + CUT_CLOSING_MARK.length, repaired: '”' });
  }
  return broken;
}

function findEntities({ text }: ParagraphTokens): readonly Broken[] {
  const broken: Broken[] = [];
  for (const { 0: found, 1: name, 2: decimal, 3: hex, index } of text.matchAll(ENTITY)) {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const repaired =
      name !== undefined
        ? ENTITIES[name.toLowerCase()]
        : code >= 0x20 && code < 0xd800
          ? String.fromCodePoint(code)
          : undefined;
    if (repaired !== undefined) broken.push({ start: index, end: index + found.length, repaired });
  }
  return broken;
}

const scope = {
  paragraph: ({ zone }: { readonly zone: string }) => zone !== 'code' && zone !== 'frontMatter',
  quotations: true,
};
const mojibake = paragraphFinder(findMojibake, scope);
const entities = paragraphFinder(findEntities, scope);

export const brokenEncoding: Check = {
  id: 'broken-encoding',
  title: 'Characters broken on the way',
  defaultSeverity: 'warning',
  run(story) {
    // Markdown turns entities into characters itself.
    const isMarkdown = story.draft.language === 'markdown';
    const broken = [...mojibake(story), ...(isMarkdown ? [] : entities(story))].sort(
      (a, b) => a.start - b.start,
    );
    const [first] = broken;
    if (first === undefined) return [];
    const places = broken.length === 1 ? '' : ` The draft has ${broken.length} such places.`;
    const written = story.draft.text.slice(first.start, first.end);
    return [
      finding(first, `“${written}” should be “${first.repaired}”.${places}`, {
        fixes: () => [
          {
            kind: 'edit',
            title: 'Repair the characters in the whole draft',
            edits: broken.map(({ start, end, repaired }): TextEdit => ({
              start,
              end,
              newText: repaired,
            })),
            preferred: true,
          },
        ],
      }),
    ];
  },
};
