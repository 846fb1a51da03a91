import { workspace, type TextDocument } from 'vscode';

/** The languages whose documents are drafts. */
export const DRAFT_LANGUAGES = ['plaintext', 'markdown', 'newsdraft'] as const;

/** The schemes of documents that a person writes; a diff's left side or an output is none. */
export function draftSchemes(): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', ...folders])];
}

export function draftSelector(): { language: string; scheme: string }[] {
  return DRAFT_LANGUAGES.flatMap(language => draftSchemes().map(scheme => ({ language, scheme })));
}

export function isDraft(document: TextDocument): boolean {
  return (
    (DRAFT_LANGUAGES as readonly string[]).includes(document.languageId) &&
    draftSchemes().includes(document.uri.scheme)
  );
}
