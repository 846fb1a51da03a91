import type { LabelledText } from './nameCorpus';
import type { NameDraw } from './nameDraw';
import { NEWS_TEMPLATES } from './newsTemplates';
import { pick } from './random';

/** Fills a template's slots with names. */
export function fillTemplate(template: string, draw: NameDraw): LabelledText {
  let text = '';
  const names: { start: number; end: number; type: string }[] = [];
  for (const piece of template.split(/(\{\w+\})/)) {
    if (!piece.startsWith('{')) {
      text += piece;
      continue;
    }
    const { text: words, type } = draw.slot(piece.slice(1, -1));
    if (type !== undefined)
      names.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  }
  return { text, names };
}

/** `count` invented sentences. */
export function inventTexts(count: number, draw: NameDraw, random: () => number): LabelledText[] {
  return Array.from({ length: count }, () => fillTemplate(pick(random, NEWS_TEMPLATES), draw));
}

const LOOKS_LIKE_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+)*$/u;

/**
 * The same sentence about other people in other places, so that names are learned by where they
 * stand and not by heart; names of organisations stay, since their words tell what they are.
 */
export function replaceNames({ text, names }: LabelledText, draw: NameDraw): LabelledText {
  let out = '';
  let at = 0;
  const replaced: { start: number; end: number; type: string }[] = [];
  for (const { start, end, type } of names) {
    out += text.slice(at, start);
    const old = text.slice(start, end);
    const words = old.split(' ').length;
    let words2 = old;
    if (LOOKS_LIKE_NAME.test(old)) {
      if (type === 'PER') words2 = words > 1 ? draw.person() : draw.surname();
      if (type === 'LOC' && words <= 2) words2 = draw.place();
    }
    replaced.push({ start: out.length, end: out.length + words2.length, type });
    out += words2;
    at = end;
  }
  return { text: out + text.slice(at), names: replaced };
}

const LOOSE = /(?<=\p{L})-(?=\p{L})|(?<=\b\p{Lu}\.)(?=\p{Lu}\.)/gu;

/** The same sentence as some news agencies set it: "Akufo - Addo", "U. S.". */
export function loosen({ text, names }: LabelledText): LabelledText {
  let out = '';
  let at = 0;
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const match of text.matchAll(LOOSE)) {
    const spaced = match[0] === '-' ? ' - ' : ' ';
    out += text.slice(at, match.index) + spaced;
    at = match.index + match[0].length;
    shifts.push({ from: at, by: spaced.length - match[0].length });
  }
  const moved = (offset: number): number =>
    shifts.reduce((sum, { from, by }) => (from <= offset ? sum + by : sum), offset);
  return {
    text: out + text.slice(at),
    names: names.map(({ start, end, type }) => ({ start: moved(start), end: moved(end), type })),
  };
}

/** The same sentence as a headline in capitals. */
export function shout({ text, names }: LabelledText): LabelledText {
  const shouted = text.toUpperCase();
  return shouted.length === text.length ? { text: shouted, names } : { text, names };
}
