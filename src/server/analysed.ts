import { TextDocument, type Range as LspRange } from 'vscode-languageserver-textdocument';
import type { Range } from '../draft/range';
import type { Analysis } from '../service/analysis';

/** One version of a document with its analysis. The document never changes: it is a copy. */
export interface Analysed {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

/** A range of the draft in lines and characters. */
export function toLspRange(document: TextDocument, range: Range): LspRange {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}

/** A copy that stays as it is when the editor's document moves on. */
export function snapshot(document: TextDocument): TextDocument {
  return TextDocument.create(
    document.uri,
    document.languageId,
    document.version,
    document.getText(),
  );
}
