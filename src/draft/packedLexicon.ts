import type { Lexicon } from './lexicon';

/**
 * Word lists as one string, which a bundle holds in place of the library that they come from: a line
 * for each set of classes, its bits in base 36 and then the words, all joined by commas. No word may
 * hold a comma or a line break.
 */
export function packClasses(classes: ReadonlyMap<string, number>): string {
  const lines = new Map<number, string[]>();
  for (const [word, bits] of classes) {
    if (/[,\n]/.test(word)) throw new RangeError(`No room for ${JSON.stringify(word)}`);
    const words = lines.get(bits);
    if (words === undefined) lines.set(bits, [word]);
    else words.push(word);
  }
  return [...lines].map(([bits, words]) => [bits.toString(36), ...words].join()).join('\n');
}

/** The lexicon that `packClasses` has packed. */
export function unpackLexicon(packed: string): Lexicon {
  const classes = new Map<string, number>();
  for (const line of packed.split('\n')) {
    const [bits = '', ...words] = line.split(',');
    const value = parseInt(bits, 36);
    for (const word of words) classes.set(word, value);
  }
  return { classes: lower => classes.get(lower) ?? 0 };
}
