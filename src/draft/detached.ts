/**
 * The same text in memory of its own. An engine keeps a piece of a text as a view of the whole: a
 * cache that holds a paragraph, or a name, would hold the draft it was cut from, one for each key press.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
