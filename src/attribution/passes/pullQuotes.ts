import type { Draft } from '../../draft/draft';
import type { Quotation } from '../../quotes/quotation';
import type { Attribution } from '../attribution';
import type { AttributionInput } from '../attributor';
import { QuotedWords } from './quotedWords';

const FEWEST_WORDS = 4;

/**
 * A quotation that stands alone and repeats words of another one is a pull quote: the layout sets
 * it, and the draft should not leave it without a credit.
 */
export function findPullQuotes(
  { draft, tokens, quotations: { quotations } }: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  const candidates = quotations.filter((quotation, i) => mayBePulled(quotation, found[i], draft));
  if (candidates.length === 0) return found;
  const words = new QuotedWords(draft, tokens);
  const alike = new Map<string, Quotation[]>();
  for (const candidate of candidates) alike.set(words.opening(candidate), []);
  for (const quotation of quotations) {
    const own = alike.get(words.opening(quotation));
    if (own !== undefined && own.length < MOST_ALIKE) own.push(quotation);
  }
  const result = [...found];
  for (const candidate of candidates) {
    const others = alike.get(words.opening(candidate)) ?? [];
    const repeated = others.some(
      other =>
        other !== candidate &&
        startsWithWords(words.all(other), words.all(candidate)) &&
        saidInText(found[other.index]),
    );
    if (repeated) result[candidate.index] = PULL_QUOTE;
  }
  return result;
}

const PULL_QUOTE: Attribution = { kind: 'unattributed', reason: 'pull-quote', confidence: 0.8 };

function mayBePulled(
  quotation: Quotation,
  attribution: Attribution | undefined,
  draft: Draft,
): boolean {
  if (quotation.words < FEWEST_WORDS || attribution?.kind === 'not-speech') return false;
  if (attribution?.kind === 'attributed' && attribution.method === 'credit-line') return false;
  return standsAlone(quotation, draft);
}

function standsAlone(quotation: Quotation, { paragraphs }: Draft): boolean {
  const paragraph = paragraphs[quotation.paragraph];
  return paragraph?.start === quotation.start && paragraph.end === quotation.end;
}

const MOST_ALIKE = 7;

function startsWithWords(longer: string, shorter: string): boolean {
  return longer === shorter || longer.startsWith(`${shorter} `);
}

function saidInText(attribution: Attribution | undefined): boolean {
  return attribution?.kind === 'attributed' && attribution.cue !== undefined;
}
