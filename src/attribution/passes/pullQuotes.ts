import type { Draft } from '../../draft/draft';
import type { Quotation } from '../../quotes/quotation';
import type { Attribution } from '../attribution';
import type { AttributionInput } from '../attributor';

const FEWEST_WORDS = 4;
/** Quotations that begin alike, in code units, are compared word by word. */
const OPENING = 12;

/**
 * A quotation that stands alone and repeats words of another one is a pull quote: the layout sets
 * it, and the draft should not leave it without a credit.
 */
export function findPullQuotes(
  { draft, quotations }: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  const words = (quotation: Quotation): string =>
    plain(
      draft.text.slice(
        quotation.content.start,
        Math.min(quotation.content.end, quotation.content.start + LONGEST),
      ),
    );
  if (!quotations.quotations.some(quotation => standsAlone(quotation, draft))) return found;
  const byOpening = new Map<string, Quotation[]>();
  for (const quotation of quotations.quotations) {
    const key = opening(quotation, draft.text);
    const alike = byOpening.get(key);
    if (alike === undefined) byOpening.set(key, [quotation]);
    else if (alike.length < MOST_ALIKE) alike.push(quotation);
  }
  return found.map((attribution, i) => {
    const quotation = quotations.quotations[i] as Quotation;
    if (attribution.kind === 'not-speech' || quotation.words < FEWEST_WORDS) return attribution;
    if (!standsAlone(quotation, draft)) return attribution;
    const alike = byOpening.get(opening(quotation, draft.text)) ?? [];
    if (alike.length < 2) return attribution;
    if (attribution.kind === 'attributed' && attribution.method === 'credit-line')
      return attribution;
    const text = words(quotation);
    const repeated = alike.some(
      other =>
        other !== quotation &&
        startsWithWords(words(other), text) &&
        saidInText(found[other.index]),
    );
    return repeated ? { kind: 'unattributed', reason: 'pull-quote', confidence: 0.8 } : attribution;
  });
}

function standsAlone(quotation: Quotation, { paragraphs }: Draft): boolean {
  const paragraph = paragraphs[quotation.paragraph];
  return paragraph?.start === quotation.start && paragraph.end === quotation.end;
}

const LONGEST = 600;
const MOST_ALIKE = 7;

function startsWithWords(longer: string, shorter: string): boolean {
  return longer === shorter || longer.startsWith(`${shorter} `);
}

function saidInText(attribution: Attribution | undefined): boolean {
  return attribution?.kind === 'attributed' && attribution.cue !== undefined;
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ');
}

function opening({ content }: Quotation, text: string): string {
  return text.slice(content.start, Math.min(content.end, content.start + OPENING)).toLowerCase();
}
