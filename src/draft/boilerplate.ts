/**
 * Lines that the page's machinery leaves in a paste: calls to sign up, navigation, sharing, copyright.
 * Each test looks at short lines only and at how they begin, so that none takes a sentence of the story.
 */

const LONGEST = 160;

/** Commands to the reader. */
const COMMANDS = `sign up|subscribe|register (?:now|here|today|for)|join (?:us|our|the conversation)
  |get (?:the|our|today|breaking|all|more|unlimited|access|your)|enter your e-?mail|download (?:our|the)
  |(?:follow|like|support) us|share this|tweet this|e-?mail this|print this|click (?:here|to|on)|tap here
  |watch (?:live|the video|more|now|below)|listen to (?:this|our)|see (?:more|also|all)
  |view (?:the|all|more|comments|gallery)|show (?:more|comments)|load more|(?:leave|post) a comment
  |support (?:our|independent)|donate (?:now|today)|thanks? (?:you )?for (?:signing|subscribing|reading|registering)
  |you (?:may|might) also like|already a (?:subscriber|member)|skip (?:to|advertisement)
  |(?:continue|keep) reading|swipe|don[’']t miss|never miss|send us your`;
const COMMAND = new RegExp(`^(?:${COMMANDS.replace(/\n\s*/g, '')})\\b`, 'i');

/** A page's own words, alone on their line or before a colon or an arrow. */
const WORDS = `read|related|more|also|see also|watch|watch live|listen|next|previous|trending|trending stories
  |advertisement|sponsored|promoted|recommended|most (?:read|popular|viewed|shared)|latest (?:news|stories|headlines)
  |top stories|editor[’']?s[’']? picks?|in case you missed it|what to read next|also read|must read|up next
  |read (?:more|next|also|the full (?:story|text|report|letter|statement))|full (?:coverage|story|text)
  |related (?:stories|story|articles?|coverage|content|topics|links|posts)|more on this(?: story)?
  |(?:this |article |advertisement )?(?:story )?continues(?: below)?|story continues below(?: advertisement)?
  |(?:next|previous) (?:story|article|page|score)|back to (?:top|home)|home ?page|ends?|more to come`;
const WORD = new RegExp(`^(?:${WORDS.replace(/\n\s*/g, '')})[.!]?$`, 'i');
const WORD_AND_MORE = new RegExp(
  `^(?:${WORDS.replace(/\n\s*/g, '')})\\s?(?:[|»›>→-]|:(?!\\s*[“"]))`,
  'i',
);

const PHRASE =
  /\bin (?:your|their) in-?box\b|^next (?:score|story|article|page)\b|\btop stories delivered\b|\bdelivered (?:every|each) (?:morning|day|weekday|week|evening)\b|\ball rights reserved\b|^(?:©|copyright\b)|^for more\b.{0,30}\bsign up\b|(?:^|[.!?] )sign up for (?:more|our|the|free)\b.{0,40}\bnewsletters?\b/i;
const SHARES =
  /^(?:facebook|twitter|linkedin|pinterest|whatsapp|e-?mail|print|share|comments?|tweet|reddit|flipboard|copy link)(?:[ |,/·•]+(?:facebook|twitter|x|linkedin|pinterest|whatsapp|e-?mail|print|share|comments?|tweet|reddit|flipboard|copy link|save|\d+))*$/i;

/** A line that belongs to the page and not to the story. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST || /[“"][^“”"]{25,}[”"]/.test(text)) return false;
  return [COMMAND, WORD, WORD_AND_MORE, PHRASE, SHARES].some(pattern => pattern.test(text));
}
