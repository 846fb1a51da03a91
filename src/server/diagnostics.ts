import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Diagnostic, Severity } from '../checks/diagnostic';
import { toLspRange, type Analysed } from './analysed';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What travels with a diagnostic, so that the client can tell a stale one. */
export interface DiagnosticData {
  readonly version: number;
}

/** A finding as the protocol says it. `checkPage`: address of a check's page, with `{check}` in it. */
export function toLspDiagnostic(
  { document }: Analysed,
  diagnostic: Diagnostic,
  checkPage: string | undefined,
): LspDiagnostic {
  const data: DiagnosticData = { version: document.version };
  return {
    range: toLspRange(document, diagnostic),
    severity: SEVERITY[diagnostic.severity],
    code: diagnostic.code,
    source: 'Copydesk',
    message: diagnostic.message,
    data,
    ...(checkPage !== undefined && {
      codeDescription: { href: checkPage.replace('{check}', diagnostic.code) },
    }),
    ...(diagnostic.related !== undefined && {
      relatedInformation: diagnostic.related.map(other => ({
        location: { uri: document.uri, range: toLspRange(document, other) },
        message: other.message,
      })),
    }),
  };
}
