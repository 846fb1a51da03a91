import { hashText, mix } from '../../src/model/hashing';
import type { GoldDocument } from './corpora';

export const FOLDS = 4;

/** How documents are dealt to folds: by article, or by whole outlets. */
export type Scheme = 'document' | 'outlet';
export const SCHEMES: readonly Scheme[] = ['document', 'outlet'];

/** The article behind a document: its versions in other corpora share it, and so their fold. */
export function articleOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The fold of a document, by its article or by its outlet's place among `outlets`. */
export function foldOf(
  document: Pick<GoldDocument, 'id' | 'publisher'>,
  scheme: Scheme,
  outlets: readonly string[],
): number {
  if (scheme === 'outlet') return outlets.indexOf(document.publisher) % FOLDS;
  return (mix(hashText(articleOf(document.id)), 1) >>> 0) % FOLDS;
}
