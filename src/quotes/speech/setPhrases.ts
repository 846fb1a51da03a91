import type { NotSpeechUse } from '../quotation';
import type { MarkedRange, QuotingParagraph } from './surroundings';

/** How far before a quotation a set phrase may reach. */
const REACH = 140;

/** Phrases right before a quotation that leave no doubt that nobody says it here. */
const PHRASES: readonly (readonly [use: NotSpeechUse, phrase: RegExp])[] = [
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

/**
 * The use that a quotation's place or a set phrase before it announces, if one does. Headlines put
 * single marks around what the story below attributes.
 */
export function announcedUse(
  { zone, tokens: { text } }: QuotingParagraph,
  quotation: MarkedRange,
): NotSpeechUse | undefined {
  if (zone === 'headline' && quotation.singleMarks) return 'headline';
  const before = text.slice(Math.max(0, quotation.start - REACH), quotation.start);
  if (!before.endsWith(' ')) return undefined;
  return PHRASES.find(([, phrase]) => phrase.test(before))?.[0];
}
