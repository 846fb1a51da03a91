import { assignZones } from './assignZones';
import type { Draft, DraftLanguage } from './draft';
import { LineSplitter } from './lines';
import { readMarkdownBlocks } from './markdownBlocks';
import { readPlainBlocks } from './plainBlocks';

/** Longest text that is analysed, in UTF-16 code units; the rest of a longer draft is left out. */
export const DEFAULT_LIMIT = 2_000_000;

/**
 * The shape of a draft: its paragraphs and what each of them is.
 * `limit`: where analysis stops; a longer text has `truncatedAt` set. `splitter`: the one that split
 * the draft's last version, which spares it the lines that have not changed.
 */
export function readDraft(
  text: string,
  language: DraftLanguage,
  limit = DEFAULT_LIMIT,
  splitter = new LineSplitter(),
): Draft {
  const cut = text.length > limit ? limitAt(text, limit) : undefined;
  const visible = cut === undefined ? text : text.slice(0, cut);
  const lines = splitter.split(visible);
  const blocks =
    language === 'markdown' ? readMarkdownBlocks(visible, lines) : readPlainBlocks(visible, lines);
  const paragraphs = assignZones(blocks);
  return { text, language, paragraphs, ...(cut !== undefined && { truncatedAt: cut }) };
}

/** The limit, or one unit less where it would split a surrogate pair. */
function limitAt(text: string, limit: number): number {
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}
