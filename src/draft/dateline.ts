/** `PARIS —`, `PORT ELLIS, Maine —`, `LONDON (Reuters) -`, `WASHINGTON, Jan. 5 --` at a paragraph's start. */
export interface Dateline {
  readonly length: number;
  /** A state, a date or an agency stands in it; capitals alone may also be a cross-heading. */
  readonly isSure: boolean;
}

const LONGEST = 100;
const CAPITALS = /^\p{Lu}{2}[\p{Lu}.’'-]*(?:[ -]\p{Lu}[\p{Lu}.’'-]*){0,2}/u;
const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}/u;
const QUALIFIED = /^(?:,\s(?:\p{Lu}[\p{L}.]*\s?){1,3}(?:\d{1,2})?){1,3}|^(?=\s\()/u;
const AGENCY = /^\s\((?!(?:R|D|I)-)\p{Lu}[\p{L}\d./ ,&-]{1,40}\)/u;
const DASH = /^\s?(?:—|–|―|--|-|\/\/)\s+(?=\S)/u;
/** Labels of news desks that look like a place in capitals. */
const LABELS =
  /^(?:EXCLUSIVE|UPDATED?|BREAKING|WATCH|VIDEO|ANALYSIS|OPINION|LIVE|CORRECTION|NOTE|REVIEW|INTERVIEW|FACT|HEADLINE|PHOTOS?|TK)\b/;

/** The dateline at the start of a paragraph's text. */
export function readDateline(text: string): Dateline | undefined {
  const head = text.slice(0, LONGEST);
  const capitals = CAPITALS.exec(head)?.[0];
  const place = capitals ?? NAME.exec(head)?.[0];
  if (place === undefined || LABELS.test(head)) return undefined;
  const qualified = QUALIFIED.exec(head.slice(place.length))?.[0] ?? '';
  const agency = AGENCY.exec(head.slice(place.length + qualified.length))?.[0] ?? '';
  const known = place.length + qualified.length + agency.length;
  const dash = DASH.exec(head.slice(known))?.[0];
  if (dash === undefined || (capitals === undefined && agency === '')) return undefined;
  return { length: known + dash.trimEnd().length, isSure: known > place.length };
}
