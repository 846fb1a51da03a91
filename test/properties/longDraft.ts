import { sampleTexts } from './mutateDraft';
import { randomFrom } from './random';

/** Paragraphs that open or frame a sample and would not stand in the middle of a story. */
const FRAME = /^(?:---|#|\*|By |.*\n?$(?<![.”’?!]))/;

/**
 * A draft of at least `words` words in the prose of the samples. Each round through them calls the
 * people and places by other names and changes places of two words in each paragraph, so that no
 * paragraph is there twice: a cache has nothing to gain that a real investigation would not give it.
 * Two editions other than 0 have next to no paragraph in common.
 */
export function longDraft(words: number, edition = 0): string {
  const random = randomFrom(words + edition * 1_000_003);
  const american = sampleTexts().filter(text => text.split('“').length > text.split('‘').length);
  const paragraphs = american.flatMap(text => text.split(/\n{2,}/));
  const body = paragraphs.filter(paragraph => !FRAME.test(paragraph.trim()));
  const story = new Set(['A long investigation', 'By Imogen Tarrant']);
  let count = 0;
  for (let round = Math.min(edition, 1); count < words; round++) {
    const names = new Map<string, string>();
    for (const paragraph of body) {
      if (count >= words) break;
      const renamed = round === 0 ? paragraph : renameAll(paragraph, names, random);
      const before = story.size;
      story.add(round === 0 ? renamed : exchangeTwoWords(renamed, random));
      if (story.size > before) count += paragraph.split(/\s+/).length;
    }
  }
  return `${[...story].join('\n\n')}\n`;
}

/** The same name becomes the same other name throughout a round; a sentence's first word stays. */
function renameAll(paragraph: string, names: Map<string, string>, random: () => number): string {
  return paragraph.replace(/(?<=[\p{L},] )\p{Lu}\p{Ll}{4,}/gu, name => {
    let other = names.get(name);
    if (other === undefined) {
      const letters = 'aeiou'[Math.floor(random() * 5)]! + 'lnrst'[Math.floor(random() * 5)]!;
      names.set(name, (other = name.slice(0, 3) + letters + name.slice(3)));
    }
    return other;
  });
}

function exchangeTwoWords(paragraph: string, random: () => number): string {
  const words = paragraph.split(' ');
  const plain = words.flatMap((word, at) => (/^[a-z]+$/.test(word) ? [at] : []));
  const [a, b] = [0, 0].map(() => plain[Math.floor(random() * plain.length)]);
  if (a === undefined || b === undefined) return paragraph;
  [words[a], words[b]] = [words[b]!, words[a]!];
  return words.join(' ');
}
