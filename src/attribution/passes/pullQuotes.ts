import type { Quotation } from '../../quotes/quotation';
import type { Attribution } from '../attribution';
import type { AttributionInput } from '../attributor';

const FEWEST_WORDS = 4;
const KEY_WORDS = 4;

/**
 * A quotation that stands alone and repeats words of another one is a pull quote: the layout sets
 * it, and the draft should not leave it without a credit.
 */
export function findPullQuotes(
  { draft, quotations }: AttributionInput,
  found: readonly Attribution[],
): readonly Attribution[] {
  const words = quotations.quotations.map(({ content }) =>
    plain(draft.text.slice(content.start, Math.min(content.end, content.start + LONGEST))),
  );
  const byOpening = new Map<string, number[]>();
  words.forEach((text, i) => {
    const key = opening(text);
    byOpening.set(key, [...(byOpening.get(key) ?? []).slice(-MOST_ALIKE), i]);
  });
  return found.map((attribution, i) => {
    const quotation = quotations.quotations[i] as Quotation;
    const paragraph = draft.paragraphs[quotation.paragraph];
    const alone = paragraph?.start === quotation.start && paragraph.end === quotation.end;
    if (!alone || attribution.kind === 'not-speech' || quotation.words < FEWEST_WORDS)
      return attribution;
    if (attribution.kind === 'attributed' && attribution.method === 'credit-line')
      return attribution;
    const text = words[i] ?? '';
    const repeated = byOpening
      .get(opening(text))
      ?.some(k => k !== i && startsWithWords(words[k] ?? '', text) && saidInText(found[k]));
    return repeated ? { kind: 'unattributed', reason: 'pull-quote', confidence: 0.8 } : attribution;
  });
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

function opening(text: string): string {
  return text.split(' ', KEY_WORDS).join(' ');
}
