/** What a character is to the tokenizer. */
export const CharacterClass = {
  symbol: 0,
  space: 1,
  letter: 2,
  digit: 3,
  punctuation: 4,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

function classifyText(text: string): CharacterClass {
  if (/^[\s\u200B\u2060\uFEFF\u0085]/.test(text)) return CharacterClass.space;
  // Soft hyphens and joiners are part of the word that they stand in.
  if (/^[\p{L}\p{M}\u00AD\u200C\u200D]/u.test(text)) return CharacterClass.letter;
  if (/^\p{N}/u.test(text)) return CharacterClass.digit;
  if (/^\p{P}/u.test(text)) return CharacterClass.punctuation;
  return CharacterClass.symbol;
}

/** The class of the code unit `code`; a surrogate alone is a symbol. */
export function classOfUnit(code: number): CharacterClass {
  const known = table[code] as number;
  if (known !== UNKNOWN) return known as CharacterClass;
  const found = classifyText(String.fromCharCode(code));
  table[code] = found;
  return found;
}

/** The class of the character that starts at `offset`; `space` beyond the text's ends. */
export function classAt(text: string, offset: number): CharacterClass {
  if (offset < 0 || offset >= text.length) return CharacterClass.space;
  const code = text.charCodeAt(offset);
  if (code < 0xd800 || code > 0xdbff) return classOfUnit(code);
  const point = text.codePointAt(offset) as number;
  return point > 0xffff ? classifyText(String.fromCodePoint(point)) : CharacterClass.symbol;
}

/** How many code units the character at `offset` takes: 2 for a surrogate pair, else 1. */
export function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

/** True for `A` … `Z` and every other letter that has a lower-case form of its own. */
export function isUpperCase(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}
