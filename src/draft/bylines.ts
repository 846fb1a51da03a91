/** The lines between a headline and a story: who wrote it, when, for whom. */

const LONGEST = 120;
const AUTHOR = /^(?:(?:Written|Story|Reporting|Words) by|[Bb]y|BY) (?:the )?\p{Lu}/u;
/** Words of a byline that have no capital. */
const SMALL = new Set(
  'and by for of the in at de da van von der den al bin staff writer reporter correspondent'.split(
    ' ',
  ),
);
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const DATE = new RegExp(
  `^${DAY}(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? \\d{4}(?:[ ,|at-]{1,6}\\d{1,2}[:.]\\d\\d.{0,20})?\\.?$|^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}$`,
  'i',
);
const PUBLISHED = /^(?:first |last )?(?:published|updated|posted|modified)\b.{0,60}\d/i;
const STAFF =
  /^(?:staff (?:writer|reporter|correspondent)s?|special to .{1,40}|(?:the )?associated press|reuters|agence france-presse|.{1,40} (?:staff writer|correspondent|bureau chief|news service))\.?$/i;

/** A line with the story's author, date or agency. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST) return false;
  return isAuthorLine(text) || DATE.test(text) || PUBLISHED.test(text) || STAFF.test(text);
}

/** `By Dawn Achebe and Tom Weir, Staff Writers`: names throughout. */
function isAuthorLine(text: string): boolean {
  if (!AUTHOR.test(text)) return false;
  return text
    .split(/[\s,|/&·•]+/)
    .slice(1)
    .every(word => SMALL.has(word.toLowerCase()) || /^[\p{Lu}\d@–—-]/u.test(word) || word === '');
}
