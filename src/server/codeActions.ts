import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import type { Diagnostic, Fix } from '../checks/diagnostic';
import { CHECKS } from '../checks/registry';
import { anchorAt, type Anchor } from '../draft/anchor';
import { createAnchorResolver } from '../draft/anchorResolver';
import type { Range } from '../draft/range';
import { TRANSCRIPT_CHECKS } from '../transcripts/transcriptChecks';
import type { Analysed } from './analysed';
import type { ClientAbilities } from './clientAbilities';
import { ServerCommand, type DecideArgument } from './protocol';
import { workspaceEdit } from './workspaceEdit';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

/** What a light bulb carries until it is chosen: enough to find the same finding in a later version. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly code: string;
  readonly start: number;
  /** The words that the finding is about and those around them. */
  readonly anchor: Anchor;
  readonly title: string;
}

type EditFix = Extract<Fix, { kind: 'edit' }>;

/** The light bulbs for a range. `toLsp` gives a finding as the protocol says it. */
export function codeActions(
  analysed: Analysed,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  client: ClientAbilities,
  toLsp: (diagnostic: Diagnostic) => LspDiagnostic,
): readonly CodeAction[] {
  const { document, analysis } = analysed;
  const wants = (kind: string): boolean =>
    context.only === undefined ||
    context.only.some(only => only === '' || kind === only || kind.startsWith(`${only}.`));
  const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const touches = (other: Range): boolean => other.start <= place.end && place.start <= other.end;
  const touched = wants(CodeActionKind.QuickFix) ? analysis.diagnostics.filter(touches) : [];
  const offers = touched.map(diagnostic => ({ diagnostic, fixes: diagnostic.fixes() }));
  const titleOf = titles(offers);
  const quickFixes = offers.flatMap(({ diagnostic, fixes }) => {
    const about = [toLsp(diagnostic)];
    return fixes.map(fix => ({
      ...fixAction(analysed, diagnostic, fix, about, client),
      title: titleOf(diagnostic, fix),
    }));
  });
  const isAsked = context.only?.some(only => only.startsWith(CodeActionKind.Source)) === true;
  return [...quickFixes, ...(isAsked && wants(FIX_ALL) ? fixAllActions(analysed, client) : [])];
}

/** What each fix is called: a title that several findings share says which check it is about. */
function titles(
  offers: readonly { readonly diagnostic: Diagnostic; readonly fixes: readonly Fix[] }[],
): (about: Diagnostic, fix: Fix) => string {
  const codesOf = new Map<string, Set<string>>();
  for (const { diagnostic, fixes } of offers)
    for (const { title } of fixes)
      codesOf.set(title, (codesOf.get(title) ?? new Set<string>()).add(diagnostic.code));
  return ({ code }, { title }) =>
    (codesOf.get(title)?.size ?? 0) < 2 ? title : `${title}: ${checkTitle(code)}`;
}

function checkTitle(code: string): string {
  const check = [...CHECKS, ...TRANSCRIPT_CHECKS].find(({ id }) => id === code);
  return check?.title.replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase()) ?? code;
}

function fixAction(
  analysed: Analysed,
  diagnostic: Diagnostic,
  fix: Fix,
  diagnostics: LspDiagnostic[],
  client: ClientAbilities,
): CodeAction {
  const action: CodeAction = {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix.preferred,
  };
  if (fix.kind === 'decision') {
    const { uri } = analysed.document;
    const argument: DecideArgument = {
      uri,
      decision: fix.decision,
      ...(fix.scope && { scope: fix.scope }),
    };
    return {
      ...action,
      command: { title: fix.title, command: ServerCommand.decide, arguments: [argument] },
    };
  }
  return client.resolvesActions
    ? { ...action, data: dataOf(analysed, diagnostic, fix) }
    : { ...action, edit: workspaceEdit(analysed.document, fix.edits, client) };
}

/** All findings' first edits that may be applied without a look at each, none over another. */
function fixAllActions({ document, analysis }: Analysed, client: ClientAbilities): CodeAction[] {
  const edits = analysis.diagnostics.flatMap(
    ({ fixes }) =>
      fixes().find((fix): fix is EditFix => fix.kind === 'edit' && fix.fixAll === true)?.edits ??
      [],
  );
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = sorted.filter((edit, i) => {
    const before = sorted[i - 1];
    return before === undefined || (before.end <= edit.start && before.start !== edit.start);
  });
  if (apart.length === 0) return [];
  return [
    {
      title: 'Fix what Copydesk can fix by itself',
      kind: FIX_ALL,
      edit: workspaceEdit(document, apart, client),
    },
  ];
}

function dataOf({ document, analysis }: Analysed, diagnostic: Diagnostic, fix: Fix): ActionData {
  return {
    uri: document.uri,
    version: document.version,
    code: diagnostic.code,
    start: diagnostic.start,
    anchor: anchorAt(analysis.draft.text, diagnostic),
    title: fix.title,
  };
}

/** The address of the document that an unresolved action belongs to. */
export function actionUri({ data }: CodeAction): string | undefined {
  return (data as ActionData | undefined)?.uri;
}

/**
 * The action with its edit for the document as it is now: the finding is looked up by its words
 * and those around them. Fails where it is gone, so that no edit is ever misplaced.
 */
export function resolveAction(
  analysed: Analysed | undefined,
  action: CodeAction,
  client: ClientAbilities,
): CodeAction {
  const data = action.data as ActionData | undefined;
  if (data === undefined) return action;
  const fix = analysed && sameFix(analysed, data);
  if (analysed === undefined || fix === undefined)
    throw new ResponseError(
      LSPErrorCodes.ContentModified,
      'The draft has changed here: nothing was done.',
    );
  return { ...action, edit: workspaceEdit(analysed.document, fix.edits, client) };
}

function sameFix({ document, analysis }: Analysed, data: ActionData): EditFix | undefined {
  const start =
    document.version === data.version
      ? data.start
      : createAnchorResolver(analysis.draft.text).find(data.anchor)?.start;
  return analysis.diagnostics
    .filter(diagnostic => diagnostic.code === data.code && diagnostic.start === start)
    .flatMap(({ fixes }) => fixes())
    .find((fix): fix is EditFix => fix.kind === 'edit' && fix.title === data.title);
}
