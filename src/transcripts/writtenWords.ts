const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** A character that a caption file writes by its name or number: `&amp;`, `&#39;`. */
const ENTITY = /&(?:#(\d{1,7})|(amp|apos|gt|lt|nbsp|quot|lrm|rlm));/g;

/** The words of a transcript as a reader sees them: without a caption's tags and entities. */
export function writtenWords(text: string): string {
  return text
    .replace(/<[^<>\n]*>/g, '')
    .replace(ENTITY, (_, code?: string, name = '') =>
      code === undefined ? (ENTITIES[name as string] ?? '') : characterOf(Number(code)),
    );
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
