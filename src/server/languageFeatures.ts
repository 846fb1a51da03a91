import {
  CompletionItemKind,
  DocumentHighlightKind,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  SemanticTokensBuilder,
  SymbolKind,
  type CancellationToken,
  type Connection,
  type DocumentSymbol,
  type Position,
} from 'vscode-languageserver';
import { codeLenses } from '../service/features/codeLens';
import { completionsAt } from '../service/features/completion';
import { definitionAt } from '../service/features/definition';
import { hoverAt } from '../service/features/hover';
import { inlayHints } from '../service/features/inlayHints';
import { outline, type OutlineItem } from '../service/features/outline';
import { referencesAt } from '../service/features/references';
import { prepareRename, renameEdits } from '../service/features/rename';
import { semanticTokens, TOKEN_TYPES } from '../service/features/semanticTokens';
import { toLspRange, type Analysed } from './analysed';
import type { ClientAbilities } from './clientAbilities';
import type { Drafts } from './drafts';
import type { Settings } from './settings';
import type { TranscriptDesk } from './transcriptDesk';
import { workspaceEdit } from './workspaceEdit';

/** What the features need: the analyses, the settings, and what the client understands. */
export interface FeatureContext {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly client: () => ClientAbilities;
  readonly settings: (uri: string) => Promise<Settings>;
  readonly transcripts: TranscriptDesk;
}

interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

const SYMBOL: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  headline: SymbolKind.File,
  section: SymbolKind.File,
  quotation: SymbolKind.String,
};

/** Registers the protocol's own features; each is one call of the draft service's feature. */
export function registerLanguageFeatures(context: FeatureContext): void {
  registerReading(context);
  registerNavigation(context);
  registerRename(context);
  registerDecorations(context);
}

/** The answer of a feature at a position, null where the draft has none. */
async function at<T>(
  { drafts }: FeatureContext,
  { textDocument, position }: AtPosition,
  token: CancellationToken,
  answer: (analysed: Analysed, offset: number) => T | undefined,
): Promise<T | null> {
  const analysed = await drafts.current(textDocument.uri, token);
  if (analysed === undefined) return null;
  return answer(analysed, analysed.document.offsetAt(position)) ?? null;
}

function registerReading(context: FeatureContext): void {
  const { connection, drafts } = context;
  connection.onHover((params, token) =>
    at(context, params, token, ({ analysis, document }, offset) => {
      const card = hoverAt(analysis, offset);
      const spoken = context.transcripts.hover(analysis, offset);
      return (
        card && {
          range: toLspRange(document, card.range),
          contents: {
            kind: MarkupKind.Markdown,
            value: spoken === undefined ? card.markdown : `${card.markdown}\n\n---\n\n${spoken}`,
          },
        }
      );
    }),
  );
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const analysed = await drafts.current(textDocument.uri, token);
    if (analysed === undefined) return null;
    const symbol = ({
      kind,
      name,
      detail,
      range,
      place,
      children,
    }: OutlineItem): DocumentSymbol => ({
      name,
      detail,
      kind: SYMBOL[kind],
      range: toLspRange(analysed.document, range),
      selectionRange: toLspRange(analysed.document, place),
      children: children.map(symbol),
    });
    return outline(analysed.analysis).map(symbol);
  });
  connection.onCompletion((params, token) =>
    at(context, params, token, ({ analysis, document }, offset) =>
      completionsAt(analysis, offset).map((completion, i) => ({
        label: completion.label,
        detail: completion.detail,
        kind: CompletionItemKind.Text,
        sortText: String(i).padStart(3, '0'),
        filterText: completion.insertText,
        textEdit: {
          range: toLspRange(document, completion.range),
          newText: completion.insertText,
        },
      })),
    ),
  );
}

function registerNavigation(context: FeatureContext): void {
  const { connection } = context;
  connection.onDefinition((params, token) =>
    at(context, params, token, ({ analysis, document }, offset) => {
      const definition = definitionAt(analysis, offset);
      if (definition === undefined) return undefined;
      const targetRange = toLspRange(document, definition.target);
      if (!context.client().definitionLinks) return [{ uri: document.uri, range: targetRange }];
      const originSelectionRange = toLspRange(document, definition.origin);
      const targetUri = document.uri;
      return [{ targetUri, targetRange, targetSelectionRange: targetRange, originSelectionRange }];
    }),
  );
  connection.onReferences((params, token) =>
    at(context, params, token, ({ analysis, document }, offset) =>
      referencesAt(analysis, offset)
        .slice(params.context.includeDeclaration ? 0 : 1)
        .map(range => ({ uri: document.uri, range: toLspRange(document, range) })),
    ),
  );
  connection.onDocumentHighlight((params, token) =>
    at(context, params, token, ({ analysis, document }, offset) =>
      referencesAt(analysis, offset).map(range => ({
        range: toLspRange(document, range),
        kind: DocumentHighlightKind.Text,
      })),
    ),
  );
}

function registerRename(context: FeatureContext): void {
  const { connection } = context;
  connection.onPrepareRename((params, token) =>
    at(context, params, token, ({ analysis, document }, offset) => {
      const offer = prepareRename(analysis, offset);
      return offer && { range: toLspRange(document, offer.range), placeholder: offer.name };
    }),
  );
  connection.onRenameRequest(async (params, token) => {
    const { renameInsideQuotations } = await context.settings(params.textDocument.uri);
    return at(context, params, token, ({ analysis, document }, offset) => {
      if (params.newName.trim() === '')
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'A name cannot be empty.');
      const edits = renameEdits(analysis, offset, params.newName, {
        insideQuotations: renameInsideQuotations,
      });
      if (edits.length === 0)
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'Put the cursor on a name.');
      return workspaceEdit(document, edits, context.client());
    });
  });
}

function registerDecorations(context: FeatureContext): void {
  const { connection, drafts, settings } = context;
  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    const { semanticHighlighting } = await settings(uri);
    const builder = new SemanticTokensBuilder();
    const analysed = await drafts.current(uri, token);
    if (analysed === undefined) return builder.build();
    for (const { start, end, type } of semanticTokens(analysed.analysis, semanticHighlighting)) {
      const { line, character } = analysed.document.positionAt(start);
      builder.push(line, character, end - start, TOKEN_TYPES.indexOf(type), 0);
    }
    return builder.build();
  });
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token) => {
    if (!(await settings(uri)).inlayHints) return [];
    const analysed = await drafts.current(uri, token);
    if (analysed === undefined) return [];
    const { document, analysis } = analysed;
    const from = document.offsetAt(range.start);
    const to = document.offsetAt(range.end);
    return inlayHints(analysis)
      .filter(({ offset }) => from <= offset && offset <= to)
      .map(({ offset, label }) => ({
        position: document.positionAt(offset),
        label,
        paddingLeft: true,
      }));
  });
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    if (!(await settings(uri)).codeLens) return [];
    const analysed = await drafts.current(uri, token);
    if (analysed === undefined) return [];
    const { document, analysis } = analysed;
    return codeLenses(analysis).map(({ range, title, needsSpeaker }) => ({
      range: toLspRange(document, range),
      command: {
        title,
        command:
          needsSpeaker === undefined || !context.client().commands ? '' : 'copydesk.attributeAt',
        ...(needsSpeaker && { arguments: [uri, toLspRange(document, needsSpeaker)] }),
      },
    }));
  });
}
