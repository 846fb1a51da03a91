import type { NotSpeechUse } from '../quotation';
import type { MarkedRange, QuotingParagraph } from './surroundings';

/** How far before a quotation a set phrase may reach. */
const REACH = 140;

/** Phrases right before a quotation that leave no doubt that nobody says it here. */
const PHRASES: readonly (readonly [use: NotSpeechUse, phrase: RegExp])[] = [
  [
    'nickname',
    /\b(?:(?:going|goes|go|went|known) by(?: the (?:name|handle|alias|nickname|username|pseudonym)(?: of)?)?|under the (?:name|handle|alias|pseudonym)(?: of)?|(?:username|handle|alias|pseudonym|nickname|moniker)(?: of)?|nicknamed(?: (?:him|her|it|them|the \w{1,20}))?) $/i,
  ],
  [
    'term',
    /\b(?:add|insert|delet|remov|replac|omit|strik|chang)(?:e|es|ed|ing|s|ting|ted)? the (?:words?|phrases?|terms?|letters?) $/i,
  ],
  ['scare', /\b(?:so-called|self-styled|self-proclaimed|self-appointed|quote-unquote) $/i],
  [
    'saying',
    /\b(?:the|an?|this|one) (?:(?:old|ancient|popular|familiar|famous|common|local|well-worn|favou?rite|tired) )?(?:saying|proverb|adage|maxim|dictum|axiom|aphorism|truism|bromide|saw)(?: goes| has it| is| says| warns)?[,:]? (?:that )?$/i,
  ],
  [
    'saying',
    /\b(?:band|singers?|choir|chorus|song|anthem|hymn|ballad|sang|sings?|singing)\b[^.!?“”"]{1,80}\b(?:lines?|lyrics?|verse|couplet|refrain)\b[^.!?“”"]{0,40}[:,]? $/i,
  ],
  ['imagined', /\bas (?:if|though) to (?:say|ask)[,:]? $/i],
  [
    'imagined',
    /\b(?:imagine|you picture|you (?:can|could) (?:almost )?(?:see|hear))\b[^.!?“”"]{1,60}\b(?:thinking|saying|asking|whispering|muttering|who says|that says)[,:]? $/i,
  ],
  [
    'imagined',
    /\b(?:nobody|no one|you|one) (?:ever )?(?:wakes up and )?thinks?(?: to (?:yourself|oneself))?[,:] $/i,
  ],
];

/** Phrases that announce a title where the words between the marks are written as one. */
const TITLE_PHRASES: readonly RegExp[] = [
  /\b(?:website|site|blog|magazine|show|song|album|film|movie|book|novel|memoir|play|documentary|series|essay|poem|podcast|single|hit|anthem|track|musical|sitcom|episode|painting|game)s?,? (?:called |named |titled |entitled )?$/i,
  /\b(?:NBC|CBS|ABC|CNN|MSNBC|HBO|NPR|BBC|PBS|ITV|Netflix|Fox News)[’']s? $/,
  /\b(?:titled|entitled|headlined),? $/i,
];

/** Words behind a term that is explained: “ghost lane” in cycling jargon. */
const EXPLAINED =
  /^,? (?:in (?:[\p{L}’'-]+ ){1,3}(?:jargon|slang|parlance|lingo)\b|(?:refers|referred) to |stands for |denotes |is (?:the |an? )?(?:term|slang|jargon|shorthand|code|acronym|[\p{Lu}]\p{L}+) for )/u;
const LONGEST_TERM = 5;

/** What stands around a nickname: Alice “The Anvil” Njeri. */
const GIVEN_NAME = /(?:^|[^\p{L}])\p{Lu}\p{L}{1,20} $/u;
const SURNAME = /^ \p{Lu}\p{Ll}/u;
const NICKNAME = /^(?:\S+ ){0,2}\S*\p{L}$/u;

/** Words behind a name of a part: the “History” section. */
const PARTS = /^ (?:section|page|tab|button|folder|column|chapter|category|menu|badge|icon)s?\b/i;
const DETERMINERS = /\b(?:the|an?|its|this|that|each|his|her|their) $/i;
/** A quotation that somebody is named as saying. */
const SAID = /^,? (?:[\p{L}.’'-]+ ){0,3}(?:said|says|told|asked|wrote|added|replied)\b/u;
const SMALL_WORDS = /^(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|as|but|is)$/;
const LONGEST_TITLE = 9;

/**
 * The use that a quotation's place or a set phrase before it announces, if one does. Headlines put
 * single marks around what the story below attributes.
 */
export function announcedUse(
  { zone, sources, tokens: { text } }: QuotingParagraph,
  quotation: MarkedRange,
): NotSpeechUse | undefined {
  if (sources) return 'title';
  if (zone === 'headline' && quotation.singleMarks) return 'headline';
  const before = text.slice(Math.max(0, quotation.start - REACH), quotation.start);
  if (!before.endsWith(' ')) return undefined;
  const use = PHRASES.find(([, phrase]) => phrase.test(before))?.[0];
  if (use !== undefined) return use;
  const after = text.slice(quotation.end, quotation.end + REACH);
  const content = text.slice(quotation.content.start, quotation.content.end);
  if (EXPLAINED.test(after) && content.split(' ', LONGEST_TERM + 1).length <= LONGEST_TERM)
    return 'term';
  if (!isTitle(content) || SAID.test(after)) return undefined;
  if (GIVEN_NAME.test(before) && SURNAME.test(after) && NICKNAME.test(content)) return 'nickname';
  const announced =
    TITLE_PHRASES.some(phrase => phrase.test(before)) ||
    (PARTS.test(after) && DETERMINERS.test(before));
  return announced ? 'title' : undefined;
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
