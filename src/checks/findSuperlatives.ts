import type { ParagraphTokens, Token } from '../draft/token';
import type { Range } from '../draft/range';

/** Words that claim to know no exception. */
const ABSOLUTE = new Set([
  'always',
  'never',
  'unprecedented',
  'unparalleled',
  'unrivalled',
  'unrivaled',
]);
const BARE = new Set([
  'best',
  'worst',
  'most',
  'least',
  'only',
  'first',
  'last',
  'biggest',
  'largest',
]);
/** Words in -est that compare nothing. */
const NOT_SUPERLATIVE = new Set(
  (
    'rest test west guest interest forest request protest contest harvest honest modest latest arrest ' +
    'conquest behest quest nest chest pest vest crest zest guest priest tempest bequest inquest digest ' +
    'attest earnest midwest northwest southwest everest budapest bucharest unrest dishonest manifest'
  ).split(' '),
);
const DETERMINERS = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'whose',
  '’s',
  "'s",
  '’',
  "'",
]);
const ORDINALS = new Set([
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]);
/** `the first place`, `the last week`, `the first name`: an order, not a record. */
const NO_CLAIM_AFTER = new Set([
  'name',
  'names',
  'week',
  'month',
  'year',
  'night',
  'minute',
  'time',
  'day',
  'days',
  'weeks',
  'months',
  'years',
  'few',
  'couple',
  'thing',
  'lady',
  'minister',
  'place',
  'half',
  'part',
  'of',
  'to',
]);

/** `the only sound`, `the only way`: what a scene or an argument has one of, and no desk can look up. */
const NO_CLAIM_AFTER_ONLY = new Set(
  'sound sounds noise light smell movement sight thing things way reason question hope comfort trouble regret wish'.split(
    ' ',
  ),
);

function isSuperlative(token: Token): boolean {
  if (BARE.has(token.lower)) return true;
  return token.lower.length > 4 && token.lower.endsWith('est') && !NOT_SUPERLATIVE.has(token.lower);
}

function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word';
}

/** The claim that starts at token `at`, as the index of its last token, or -1. */
function claimEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!isWord(token)) return -1;
  if (ABSOLUTE.has(token.lower)) return isWord(tokens[at + 1]) ? at + 1 : at;
  if (!isSuperlative(token)) return -1;
  const before = tokens[at - 1]?.lower ?? '';
  if (!DETERMINERS.has(before) && !ORDINALS.has(before)) return -1;
  const next = tokens[at + 1];
  if (token.lower === 'most' || token.lower === 'least')
    return isWord(next) && next.lower !== 'of' ? at + 1 : -1;
  if (!isWord(next)) return token.lower.endsWith('est') && !BARE.has(token.lower) ? at : -1;
  if ((token.lower === 'first' || token.lower === 'last') && NO_CLAIM_AFTER.has(next.lower))
    return -1;
  if (token.lower === 'only' && NO_CLAIM_AFTER_ONLY.has(next.lower)) return -1;
  return at + 1;
}

/**
 * Words that claim a record or know no exception: "the only clinic", "its largest employer",
 * "never closed". Ranges count from the paragraph's start and leave out the article.
 */
export function findSuperlatives({ tokens }: ParagraphTokens): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = claimEnd(tokens, at);
    if (end < 0) continue;
    found.push({ start: tokens[at]!.start, end: tokens[end]!.end });
    at = end;
  }
  return found;
}
