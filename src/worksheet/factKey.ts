import type { Anchor } from '../draft/anchor';
import type { FactKind } from './fact';

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[$€£¥%+-]/gu;

/** The words of a text in lower case, with marks, case and spacing set aside. */
export function foldedWords(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFC').match(WORD) ?? [];
}

/**
 * The words of a fact as the check of it depends on them: as long as this string stays the same,
 * the fact has not changed. A quotation's marks, case and line breaks may change, and a figure may
 * be written `40%`, `40 percent` or `40 per cent`.
 */
export function factWords(kind: FactKind, text: string): string {
  switch (kind) {
    case 'quotation':
      return foldedWords(text)
        .filter(word => /[\p{L}\p{N}$€£¥%]/u.test(word))
        .join(' ');
    case 'number':
      return foldedWords(text)
        .join(' ')
        .replaceAll('per cent', 'percent')
        .replaceAll('%', 'percent')
        .replace(/(?<=\p{N}),(?=\p{N}{3})/gu, '');
    case 'name':
    case 'superlative':
      return text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
  }
}

const LARGE_FIGURE = /\p{N}[.,]?\p{N}[.,]?\p{N}|million|billion|trillion|[mb]n\b/iu;
const MONEY = /[$€£¥]|\b(?:dollars?|euros?|pounds?|yen)\b/i;

/**
 * What makes two places of a draft the same fact. A quotation or a name is the same wherever it
 * stands. A figure is the same when the word that it counts is the same too (`12 tenants`, not
 * `12 percent`), but for sums of money so precise that they hardly occur twice by chance.
 */
export function factKey(kind: FactKind, anchor: Anchor): string {
  const words = factWords(kind, anchor.text);
  if (kind === 'number' && !(MONEY.test(anchor.text) && LARGE_FIGURE.test(anchor.text)))
    return `${words} | ${foldedWords(anchor.after)[0] ?? ''}`;
  if (kind === 'superlative')
    return `${words.toLowerCase()} | ${foldedWords(anchor.after)[0] ?? ''}`;
  return words;
}
