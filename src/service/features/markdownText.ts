/** The text so that Markdown shows it as it stands: no link, no emphasis, no HTML comes of a draft's words. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$^=:]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}
