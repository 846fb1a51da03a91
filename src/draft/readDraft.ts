import type { Draft, DraftLanguage, Paragraph } from './draft';

/** Longest text that is analysed, in UTF-16 code units; the rest of a longer draft is left out. */
export const DEFAULT_LIMIT = 2_000_000;

/**
 * The shape of a draft: its paragraphs and what each of them is.
 * `limit`: where analysis stops; a longer text has `truncatedAt` set.
 */
export function readDraft(text: string, language: DraftLanguage, limit = DEFAULT_LIMIT): Draft {
  const paragraphs: Paragraph[] = [];
  const visible = text.length > limit ? text.slice(0, limit) : text;
  for (const match of visible.matchAll(/.+/g)) {
    if (match[0].trim() === '') continue;
    const trimmed = match[0].trim();
    const start = match.index + match[0].indexOf(trimmed);
    paragraphs.push({
      index: paragraphs.length,
      start,
      end: start + trimmed.length,
      text: trimmed,
      zone: 'body',
    });
  }
  return { text, language, paragraphs, ...(text.length > limit ? { truncatedAt: limit } : {}) };
}
