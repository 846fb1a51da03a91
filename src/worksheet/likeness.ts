import { CONTEXT_LENGTH, type Anchor } from '../draft/anchor';
import type { FactKind } from './fact';
import { factWords, foldedWords } from './factKey';

/** The countable features of a fact's words and of its surroundings. */
export interface Features {
  readonly words: readonly string[];
  readonly context: readonly string[];
  /** The words right before and right after. */
  readonly neighbours: readonly [string | undefined, string | undefined];
}

/** Names differ by letters, everything else by words. */
function textFeatures(kind: FactKind, text: string): string[] {
  const words = factWords(kind, text);
  if (kind !== 'name') return words === '' ? [] : words.split(' ');
  const padded = ` ${words.toLowerCase()} `;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}

/** The whole words of the surroundings; those cut off by the anchor's length are left out. */
function contextFeatures({ before, after }: Anchor): Omit<Features, 'words'> {
  const from = before.length < CONTEXT_LENGTH ? 0 : before.indexOf(' ') + 1;
  const to = after.length < CONTEXT_LENGTH ? after.length : after.lastIndexOf(' ') + 1;
  const left = foldedWords(before.slice(from));
  const right = foldedWords(after.slice(0, to));
  return {
    context: [...left.map(word => `<${word}`), ...right.map(word => `>${word}`)],
    neighbours: [left.at(-1), right[0]],
  };
}

/** The features by which a changed fact is known again. */
export function featuresOf(kind: FactKind, anchor: Anchor): Features {
  return { words: textFeatures(kind, anchor.text), ...contextFeatures(anchor) };
}

/** Dice's coefficient of two bags: 1 for the same words, 0 for none in common. */
function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const feature of a) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  let common = 0;
  for (const feature of b) {
    const count = counts.get(feature) ?? 0;
    if (count === 0) continue;
    counts.set(feature, count - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}

/** True when the word right before or right after is the same: two figures of one sentence differ here. */
function inPlace(a: Features, b: Features): boolean {
  return a.neighbours.some((word, side) => word !== undefined && word === b.neighbours[side]);
}

/** How much two facts of one kind look like one fact before and after an edit: 0 … 1, 0 for no. */
export function likeness(kind: FactKind, a: Features, b: Features): number {
  const text = dice(a.words, b.words);
  const bare = a.context.length === 0 && b.context.length === 0;
  const context = bare ? 0 : dice(a.context, b.context);
  switch (kind) {
    case 'quotation':
      return text >= 0.6 || (text >= 0.3 && context >= 0.5) ? 0.7 * text + 0.3 * context : 0;
    case 'name':
      return text >= 0.4 && context >= 0.4 ? 0.6 * text + 0.4 * context : 0;
    case 'number':
      return (text === 1 && context >= 0.3) || (context >= 0.5 && inPlace(a, b))
        ? 0.4 * text + 0.6 * context
        : 0;
    case 'superlative':
      return text > 0 && context >= 0.4 && inPlace(a, b) ? 0.4 * text + 0.6 * context : 0;
  }
}
