import type { EntityType } from './entity';
import { foldWord } from './personName';

/** What the writer has put right: names and their type, names that are one person. Compared without case. */
export interface EntityCorrections {
  readonly types: readonly { readonly name: string; readonly type: EntityType | 'none' }[];
  readonly same: readonly { readonly name: string; readonly as: string }[];
}

export const NO_CORRECTIONS: EntityCorrections = { types: [], same: [] };

/** The key of a name as a writer typed it, equal to `ParagraphName.key` of the same words. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase().split(/\s+/).map(foldWord).join(' ');
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where `name` stands in `text` as whole words, without regard to case; start offsets. */
export function findName(text: string, name: string): readonly number[] {
  const wanted = name.trim().toLowerCase();
  const lower = text.toLowerCase();
  // A few letters change their length with their case; offsets would be off.
  const haystack = lower.length === text.length ? lower : text;
  const found: number[] = [];
  if (wanted === '') return found;
  for (
    let at = haystack.indexOf(wanted);
    at >= 0;
    at = haystack.indexOf(wanted, at + wanted.length)
  ) {
    const before = at > 0 ? text.charAt(at - 1) : '';
    const after = text.charAt(at + wanted.length);
    const capital = text.charAt(at) !== lower.charAt(at) || name.charAt(0) === text.charAt(at);
    if (capital && !LETTER.test(before) && !LETTER.test(after)) found.push(at);
  }
  return found;
}
