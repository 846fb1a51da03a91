import type { NotSpeechUse } from '../quotation';
import { AFTER_PHRASES, BEFORE_PHRASES, NAMED, TERM_PHRASES, TITLE_PHRASES } from './phrases';
import type { MarkedRange, QuotingParagraph } from './surroundings';

/** How far before a quotation a set phrase may reach. */
const REACH = 140;

/** Words behind a term that is explained: “ghost lane” in cycling jargon. */
const EXPLAINED =
  /^,? (?:(?:an?|the) (?:[\p{L}-]+ )?(?:term|word|phrase|expression|nickname) (?:of|for|in|from|used|that)\b|in (?:[\p{L}’'-]+ ){1,3}(?:jargon|slang|parlance|lingo)\b|(?:refers|referred) to |stands for |denotes |is (?:the |an? )?(?:term|slang|jargon|shorthand|code|acronym|[\p{Lu}]\p{L}+) for )/u;
const LONGEST_TERM = 5;

/** What stands around a nickname: Alice “The Anvil” Njeri. */
const GIVEN_NAME = /(?:^|[^\p{L}])\p{Lu}\p{L}{1,20} $/u;
const SURNAME = /^ \p{Lu}\p{Ll}/u;
const CALLED = /^(?:[Tt]he )?\p{Lu}[\p{L}’-]+ (?:\p{Lu}|of |in )/u;
const NICKNAME = /^(?:\S+ ){0,2}\S*\p{L}$/u;

/** Words behind a name of a part: the “History” section. */
const PARTS = /^ (?:section|page|tab|button|folder|column|chapter|category|menu|badge|icon)s?\b/i;
const DETERMINERS = /\b(?:the|an?|its|this|that|each|his|her|their) $/i;
/** A quotation that somebody is named as saying. */
const SAID = /^,? (?:[\p{L}.’'-]+ ){0,3}(?:said|says|told|asked|wrote|added|replied)\b/u;
const SMALL_WORDS = /^(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|as|but|is)$/;
const LONGEST_TITLE = 9;

/**
 * The use that a quotation's place or a set phrase beside it announces, if one does. Headlines put
 * single marks around what the story below attributes.
 */
export function announcedUse(
  { zone, sources, tokens: { text } }: QuotingParagraph,
  quotation: MarkedRange,
): NotSpeechUse | undefined {
  if (sources) return 'title';
  if (zone === 'headline' && quotation.singleMarks) return 'headline';
  const after = text.slice(quotation.end, quotation.end + REACH);
  const behind = AFTER_PHRASES.find(({ phrase }) => phrase.test(after))?.use;
  if (behind !== undefined) return behind;
  const before = text.slice(Math.max(0, quotation.start - REACH), quotation.start);
  if (!before.endsWith(' ')) return undefined;
  const use = BEFORE_PHRASES.find(({ phrase }) => phrase.test(before))?.use;
  if (use !== undefined) return use;
  const content = text.slice(quotation.content.start, quotation.content.end);
  if (isTerm(content) && (EXPLAINED.test(after) || TERM_PHRASES.some(term => term.test(before))))
    return 'term';
  if (isTerm(content) && NAMED.test(before) && CALLED.test(content)) return 'nickname';
  if (!isTitle(content) || SAID.test(after)) return undefined;
  if (GIVEN_NAME.test(before) && SURNAME.test(after) && NICKNAME.test(content)) return 'nickname';
  const announced =
    TITLE_PHRASES.some(phrase => phrase.test(before)) ||
    (PARTS.test(after) && DETERMINERS.test(before));
  return announced ? 'title' : undefined;
}

function isTerm(content: string): boolean {
  return content.split(' ', LONGEST_TERM + 1).length <= LONGEST_TERM;
}

/** True for words written as a title: a capital on all but the small ones. */
function isTitle(content: string): boolean {
  if (content.length > REACH) return false;
  const words = content.split(/\s+/).filter(word => word !== '');
  return (
    words.length > 0 &&
    words.length <= LONGEST_TITLE &&
    words.every((word, i) => /^\P{L}*[\p{Lu}\d]/u.test(word) || (i > 0 && SMALL_WORDS.test(word)))
  );
}
