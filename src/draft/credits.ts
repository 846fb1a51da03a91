/** Who took a picture, and the words below it. */

const KIND = '(?:photos?|photographs?|pictures?|images?|videos?|illustrations?|graphics?)';
const AGENCY =
  '(?:associated press|ap|reuters|getty(?: images)?|afp|epa|pa(?: wire)?|shutterstock|upi|bloomberg|sputnik|xinhua|zuma|usa today)';
const CREDITS = [
  `^\\(?(?:file )?(?:${KIND}(?: credits?)?|credits?)\\s?(?::|\\bby\\b|\\bvia\\b|\\bcourtesy\\b|/|©)`,
  `\\b${KIND} (?:via|courtesy(?: of)?)\\b`,
  `\\bvia (?:the )?${AGENCY}\\b`,
  `^[^.!?]{0,60}(?:/ ?|\\bfor )(?:the )?${AGENCY}\\b[^.!?]{0,40}$`,
  `^\\(?(?:${AGENCY}|staff|file|courtesy|handout) (?:file )?${KIND}\\b`,
  `^${AGENCY}(?:/\\w+)?[.)]?$`,
  `^©`,
];
const CREDIT = new RegExp(CREDITS.join('|'), 'i');
const CREDIT_AT_END = new RegExp(
  `[([](?:${KIND}(?: credit)?\\s?(?::|by|via|courtesy)|credit:|(?:${AGENCY}|file|courtesy|staff|handout) ${KIND}|getty images)[^()[\\]]{0,80}[)\\]]\\.?$`,
  'i',
);
const CAPTION =
  /^(?:photo |picture )?captions?\s?[:—–-]|^(?:above|below|left|right|top|bottom|pictured|file photo)\s?:/i;

/** A line that says who took a picture. */
export function isCredit(text: string): boolean {
  return text.length <= 120 && !/[“"‘]/.test(text) && CREDIT.test(text);
}

/** A paragraph that ends with a picture's credit in brackets, or that calls itself a caption. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text.slice(0, 40)) || (text.length <= 600 && CREDIT_AT_END.test(text));
}
