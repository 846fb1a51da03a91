/**
 * The forms in which quotation marks and apostrophes reach a draft: the characters themselves,
 * HTML entities, and what UTF-8 turns into when it is read as Windows-1252 or Mac Roman.
 */

/** One mark as the draft writes it → the character that it stands for. */
const WRITTEN: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '“',
  '”': '”',
  '„': '„',
  '‟': '“',
  '＂': '"',
  '〝': '“',
  '〞': '”',
  '«': '«',
  '»': '»',
  "'": "'",
  '‘': '‘',
  '’': '’',
  '‚': '‚',
  '‛': '‘',
  '‹': '‹',
  '›': '›',
  '`': '‘',
  '´': '’',
  "''": '"',
  '``': '“',
  '´´': '”',
  '‘‘': '“',
  '’’': '”',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '&quot;': '"',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&bdquo;': '„',
  '&laquo;': '«',
  '&raquo;': '»',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&sbquo;': '‚',
  '&lsaquo;': '‹',
  '&rsaquo;': '›',
  '&apos;': "'",
  'â€œ': '“',
  'â€\u009d': '”',
  'â€': '”',
  'â€ž': '„',
  'â€˜': '‘',
  'â€™': '’',
  'Â«': '«',
  'Â»': '»',
  '‚Äú': '“',
  '‚Äù': '”',
  '‚Äò': '‘',
  '‚Äô': '’',
};

const NUMBERED: Readonly<Record<number, string>> = {
  34: '"',
  39: "'",
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  171: '«',
  187: '»',
  8216: '‘',
  8217: '’',
  8218: '‚',
  8220: '“',
  8221: '”',
  8222: '„',
  8249: '‹',
  8250: '›',
};

const GLYPHS = new Map(Object.entries(WRITTEN));
const ENTITY = /&(?:[a-z]{4,6}|#\d{2,4}|#x[\da-f]{2,4});/iy;
const BY_FIRST = new Map<string, string[]>();
for (const written of GLYPHS.keys()) {
  if (written.startsWith('&')) continue;
  const first = written.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), written]);
}
for (const forms of BY_FIRST.values()) forms.sort((a, b) => b.length - a.length);

/** Code units that may start a mark: everything else is passed over at once. */
const STARTS = new Uint8Array(0x10000);
for (const first of [...BY_FIRST.keys(), '&']) STARTS[first.charCodeAt(0)] = 1;

/** The character that a written mark stands for: `&ldquo;` and `â€œ` are `“`. Undefined for other text. */
export function glyphOf(written: string): string | undefined {
  const glyph = GLYPHS.get(written);
  if (glyph !== undefined || !written.startsWith('&')) return glyph;
  const code = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(written);
  if (code === null) return GLYPHS.get(written.toLowerCase());
  return NUMBERED[code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16)];
}

/** How many code units the quotation mark at `offset` takes; 0 where none stands. */
export function markLengthAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (STARTS[code] !== 1) return 0;
  if (code === 38) {
    ENTITY.lastIndex = offset;
    const entity = ENTITY.exec(text)?.[0];
    return entity !== undefined && glyphOf(entity) !== undefined ? entity.length : 0;
  }
  for (const form of BY_FIRST.get(text.charAt(offset)) ?? []) {
    if (!text.startsWith(form, offset)) continue;
    // “â€” and â€“” are a dash read in the wrong encoding: their last character only looks like a mark.
    if (form === 'â€' && /^[“”¦¢]/.test(text.charAt(offset + 2))) return 0;
    return form.length;
  }
  return 0;
}

/** How many code units the apostrophe at `offset` takes; 0 where none stands. */
export function apostropheLengthAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018) {
    // Two of them are a double quotation mark.
    return text.charCodeAt(offset + 1) === code ? 0 : 1;
  }
  if (STARTS[code] !== 1) return 0;
  const length = markLengthAt(text, offset);
  if (length === 0) return 0;
  const glyph = glyphOf(text.slice(offset, offset + length));
  return glyph === '’' || (glyph === "'" && length > 1) ? length : 0;
}
