import type { DraftLanguage } from './draft';

const LANGUAGE: Readonly<Record<string, DraftLanguage>> = {
  md: 'markdown',
  markdown: 'markdown',
  draft: 'newsdraft',
  story: 'newsdraft',
};

/** What a file is read as, by how its path or its address ends. */
export function languageOfFile(path: string): DraftLanguage {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return LANGUAGE[extension] ?? 'plaintext';
}
