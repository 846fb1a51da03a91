const LONGEST = 72;

/**
 * The text on one line, cut at a word where it is longer than `longest` UTF-16 code units.
 *
 * @example
 * snippet('“The boiler failed at four in the morning,”', 30); // '“The boiler failed at four in …'
 */
export function snippet(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest && text.length <= longest * 4) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()} …`;
}
