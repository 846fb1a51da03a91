import type { Range } from '../../draft/range';
import type { Quotation } from '../../quotes/quotation';
import type { TextEdit } from '../diagnostic';
import { placeOver } from '../quotationAt';
import type { Story } from '../story';

const insert = (at: number, newText: string): TextEdit => ({ start: at, end: at, newText });
const replace = ({ start, end }: Range, newText: string): TextEdit => ({ start, end, newText });

/** The punctuation that ends a quotation's words, an empty range where there is none. */
function endPunctuation(text: string, { content }: Quotation): Range & { readonly mark: string } {
  let end = content.end;
  while (end > content.start && /[\s’”'"]/.test(text.charAt(end - 1))) end--;
  const mark = text.slice(end - 3, end) === '...' ? '...' : text.charAt(end - 1);
  return /^[.,;:?!…—–]/.test(mark)
    ? { start: end - mark.length, end, mark }
    : { start: end, end, mark: '' };
}

/**
 * The clause after a quotation that ends its sentence: `“It is safe,” Okoye said.` American copy has
 * the comma inside the marks; British copy inside for a whole sentence, outside for a few words.
 */
function closingClause(story: Story, quotation: Quotation, clause: string): readonly TextEdit[] {
  const { text } = story.draft;
  const stop = endPunctuation(text, quotation);
  const after = { start: quotation.end, end: quotation.end + 1 };
  const isStopOutside = /[.,]/.test(text.slice(after.start, after.end));
  const isCommaOutside = story.quotations.style === 'british' && stop.mark === '';
  const ending = isStopOutside
    ? replace(after, `${isCommaOutside ? ',' : ''} ${clause}.`)
    : insert(quotation.end, `${isCommaOutside ? ',' : ''} ${clause}.`);
  switch (stop.mark) {
    case '.':
    case ';':
    case ':':
      return [replace(stop, ','), ending];
    case '':
      return isCommaOutside ? [ending] : [insert(stop.end, ','), ending];
    default:
      return [ending];
  }
}

/** The offset of the full stop that ends the sentence which runs on after the quotation. */
function fullStopAfter(story: Story, quotation: Quotation): number | undefined {
  const paragraph = story.draft.paragraphs[quotation.paragraph];
  const sentences = story.tokens[quotation.paragraph]?.sentences ?? [];
  if (paragraph === undefined) return undefined;
  const from = quotation.end - paragraph.start;
  const sentence = placeOver(sentences, { start: from, end: from + 1 });
  if (sentence === undefined || sentence.start >= from) return undefined;
  const text = paragraph.text.slice(from, sentence.end).trimEnd();
  return text.length > 1 && text.endsWith('.') ? quotation.end + text.length - 1 : undefined;
}

/** True when nothing of the quotation's sentence comes after it, but for a full stop or a comma. */
function endsItsSentence(story: Story, quotation: Quotation): boolean {
  const end = story.draft.paragraphs[quotation.paragraph]?.end ?? quotation.end;
  const rest = story.draft.text.slice(quotation.end, Math.min(end, quotation.end + 20));
  if (/^[.,]?\s*$/.test(rest)) return true;
  const isNewSentence = /^[.,]?\s+(?:["“«[(]|[‘']?\p{Lu})/u.test(rest);
  const { mark } = endPunctuation(story.draft.text, quotation);
  return isNewSentence && (mark !== '' || rest.startsWith('.'));
}

/**
 * The edits that attribute a quotation: `clause` is "Marta Okoye said". A full stop inside the marks
 * becomes a comma, a question or exclamation mark stays; where the sentence runs on after the
 * quotation the clause goes to its end; a quotation that runs on into the next paragraph gets the
 * clause before it. Undefined where no edit is surely right.
 */
export function insertAttribution(
  story: Story,
  quotation: Quotation,
  clause: string,
): readonly TextEdit[] | undefined {
  switch (quotation.ending) {
    case 'unclosed':
      return undefined;
    case 'continued':
      return quotation.start === story.draft.paragraphs[quotation.paragraph]?.start
        ? [insert(quotation.start, `${clause}: `)]
        : undefined;
    case 'closed': {
      if (endsItsSentence(story, quotation)) return closingClause(story, quotation, clause);
      const stop = fullStopAfter(story, quotation);
      return stop === undefined ? undefined : [insert(stop, `, ${clause}`)];
    }
  }
}
