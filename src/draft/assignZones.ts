import type { Block } from './block';
import type { Paragraph, Zone } from './draft';
import { traitsOfAll, type ParagraphTraits } from './paragraphTraits';
import type { Range } from './range';

const HEADLINE_WORDS = 22;
const SUBHEADING_WORDS = 9;
/** A story's own paragraphs are seldom shorter. */
const BODY_WORDS = 12;
const REPORTING =
  /\b(?:said|says|told|tells|asked|asks|added|adds|wrote|replied|according to|argued|testified|posted|insisted|answered)\b/;

interface Candidate {
  readonly block: Block;
  readonly traits: ParagraphTraits;
}

/** Gives every block its zone, dateline and speaker label. */
export function assignZones(blocks: readonly Block[]): readonly Paragraph[] {
  const traits = traitsOfAll(blocks.map(({ text }) => text));
  const candidates = blocks.map((block, i) => ({ block, traits: traits[i] as ParagraphTraits }));
  const body = candidates.findIndex(
    (candidate, index) => isBody(candidate) && !isMarkedAsHeadline(candidates, index),
  );
  const captions = repeatedCaptions(candidates);
  const indented = indentedQuotations(candidates);
  const paragraphs: Paragraph[] = [];
  candidates.forEach((candidate, index) => {
    const { block, traits } = candidate;
    const { start, end, text } = block;
    const labelled = isLabelled(candidates, index);
    let zone: Zone;
    if (block.zone !== undefined && block.zone !== 'blockQuotation' && block.zone !== 'listItem')
      zone = block.zone;
    else if (labelled) zone = 'questionAnswer';
    else if (traits.furniture !== undefined && fits(candidates, index, body))
      zone = traits.furniture;
    else if (captions.has(index)) zone = 'caption';
    else if (block.zone !== undefined) zone = block.zone;
    else if (isHeadline(candidates, index, body)) zone = 'headline';
    else if (isSubheading(candidates, index)) zone = 'subheading';
    else if (indented.has(index)) zone = 'blockQuotation';
    else zone = 'body';
    const { dateline } = traits;
    const isDated = zone === 'body' && (dateline?.isSure === true || index <= body + 3);
    const paragraph: { -readonly [Key in keyof Paragraph]: Paragraph[Key] } = {
      index,
      start,
      end,
      text,
      zone,
    };
    if (isDated && dateline !== undefined) paragraph.dateline = range(start, dateline.length);
    if (zone === 'questionAnswer' && traits.label !== undefined)
      paragraph.label = range(start, traits.label.length);
    paragraphs.push(paragraph);
  });
  return paragraphs;
}

function range(start: number, length: number): Range {
  return { start, end: start + length };
}

function isBody({ block, traits }: Candidate): boolean {
  if (block.zone !== undefined || traits.furniture !== undefined) return false;
  if (traits.dateline !== undefined || (traits.opensWithMark && traits.terminated)) return true;
  return traits.words >= BODY_WORDS && traits.terminated && !traits.titleCase;
}

/** Some furniture is only believed in its place: a byline stands before the story or after it. */
function fits(candidates: readonly Candidate[], index: number, body: number): boolean {
  const { furniture } = (candidates[index] as Candidate).traits;
  if (furniture !== 'byline') return true;
  return body < 0 || index < body || index === candidates.length - 1;
}

/** A lead that reports what somebody said; a headline does so in the present. */
const REPORTED = /\b(?:said|told|asked|added|wrote|replied|testified|posted|insisted|answered)\b/;

/**
 * One of the first lines, with single marks in a draft that quotes with double ones: so do headlines
 * alone (Associated Press Stylebook, “quotes in headlines”).
 */
function isMarkedAsHeadline(candidates: readonly Candidate[], index: number): boolean {
  if (index > 2) return false;
  const { block, traits } = candidates[index] as Candidate;
  if (!traits.hasSingleMarks || traits.hasDoubleMarks || traits.words > HEADLINE_WORDS)
    return false;
  if (block.zone !== undefined || traits.dateline !== undefined || REPORTED.test(block.text))
    return false;
  return quotesWithDoubleMarks(candidates);
}

/** Before the story's first paragraph: a line that is no sentence, or has capitals throughout. */
function isHeadline(candidates: readonly Candidate[], index: number, body: number): boolean {
  const { block, traits } = candidates[index] as Candidate;
  if (body <= 0 || index >= body || index > 5 || block.zone !== undefined) return false;
  if (traits.words > HEADLINE_WORDS || traits.label?.isQuestionAnswer === true) return false;
  if (traits.hasDoubleMarks && traits.terminated && REPORTING.test(block.text)) return false;
  return !traits.terminated || traits.titleCase || isMarkedAsHeadline(candidates, index);
}

/** Between two paragraphs of the story: a short line that is no sentence and quotes nobody. */
function isSubheading(candidates: readonly Candidate[], index: number): boolean {
  const { block, traits } = candidates[index] as Candidate;
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  if (before === undefined || after === undefined || !block.apart || !after.block.apart)
    return false;
  if (traits.words === 0 || traits.words > SUBHEADING_WORDS || traits.hasDoubleMarks) return false;
  if (isMarkedCrossHeading(candidates, index)) return true;
  if (/[.!?:;,…”’"')\]]$/.test(block.text) || !/^[\p{Lu}\p{N}‘']/u.test(block.text)) return false;
  // A name alone under a quotation says whose it is.
  if (/[”"’']$/.test(before.block.text) && /^[—–-]?\s*\p{Lu}/u.test(block.text))
    return traits.words > 4 && !traits.titleCase;
  return after.traits.words > SUBHEADING_WORDS;
}

/** Words of the story in single marks, alone in their line, in a draft that quotes with double ones. */
function isMarkedCrossHeading(candidates: readonly Candidate[], index: number): boolean {
  const { block, traits } = candidates[index] as Candidate;
  return (
    traits.hasSingleMarks &&
    /^['‘].*['’]\.?$/.test(block.text) &&
    !REPORTING.test(block.text) &&
    quotesWithDoubleMarks(candidates)
  );
}

const quotesWithDoubleMarks = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ traits }) => traits.hasDoubleMarks);

/** Paragraphs that stand further in than the copy around them, after a colon. */
function indentedQuotations(candidates: readonly Candidate[]): ReadonlySet<number> {
  const usual = usualIndent(candidates);
  const found = new Set<number>();
  let introduced = false;
  candidates.forEach(({ block, traits }, index) => {
    if (block.indent < usual + 2) introduced = traits.introduces;
    else if (introduced) found.add(index);
  });
  return found;
}

function usualIndent(candidates: readonly Candidate[]): number {
  const counts = new Map<number, number>();
  for (const { block } of candidates)
    counts.set(block.indent, (counts.get(block.indent) ?? 0) + block.text.length);
  let usual = 0;
  let most = -1;
  for (const [indent, count] of counts) {
    if (count <= most) continue;
    usual = indent;
    most = count;
  }
  return usual;
}

/** A CMS leaves a caption twice, as the picture's text and below it, beside the picture's credit. */
function repeatedCaptions(candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!candidates.some(({ traits }) => traits.furniture === 'credit')) return found;
  const seen = new Map<string, number>();
  candidates.forEach(({ block, traits }, index) => {
    if (traits.words < 5 || traits.opensWithMark || block.zone !== undefined) return;
    const before = seen.get(block.text);
    if (before !== undefined && index - before <= 3 && hasCredit(candidates, before, index)) {
      found.add(before);
      found.add(index);
    }
    seen.set(block.text, index);
  });
  return found;
}

function hasCredit(candidates: readonly Candidate[], first: number, last: number): boolean {
  for (let i = first - 1; i <= last + 1; i++)
    if (candidates[i]?.traits.furniture === 'credit') return true;
  return false;
}

/** `Q:` and `A:`, or a name and a colon where another such line is near. */
function isLabelled(candidates: readonly Candidate[], index: number): boolean {
  const { traits, block } = candidates[index] as Candidate;
  if (traits.label === undefined || traits.furniture === 'note') return false;
  if (block.zone === 'headline' || block.zone === 'subheading') return false;
  if (traits.label.isQuestionAnswer) return true;
  for (const near of [index - 2, index - 1, index + 1, index + 2])
    if (candidates[near]?.traits.label !== undefined) return true;
  return false;
}
