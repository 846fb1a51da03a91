import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKS } from '../../checks/registry';
import type { Diagnostic, Severity } from '../../checks/diagnostic';
import type { AnalysedFile } from '../analyseFiles';
import { positionsIn } from '../position';
import { STANDARD_INPUT } from '../readInput';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A path as SARIF takes it: a relative reference, or a file's address. */
function addressOf(path: string): string {
  if (path === STANDARD_INPUT) return 'stdin';
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}

/** Words of a draft as they stand: SARIF takes `[words](address)` in a message for a link (§ 3.11.6). */
function plain(message: string): string {
  return message.replace(/[\\[\]]/g, '\\$&');
}

function result(file: AnalysedFile, diagnostic: Diagnostic): object {
  const at = positionsIn(file.text);
  const start = at(diagnostic.start);
  const end = at(diagnostic.end);
  return {
    ruleId: diagnostic.code,
    ruleIndex: CHECKS.findIndex(({ id }) => id === diagnostic.code),
    level: LEVEL[diagnostic.severity],
    message: { text: plain(diagnostic.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: addressOf(file.path),
          },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
  };
}

/** Findings as SARIF 2.1.0, which code hosts show beside the lines. */
export function sarif(
  files: readonly { file: AnalysedFile; diagnostics: readonly Diagnostic[] }[],
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Copydesk',
            rules: CHECKS.map(({ id, title, defaultSeverity }) => ({
              id,
              shortDescription: { text: title },
              defaultConfiguration:
                defaultSeverity === 'off' ? { enabled: false } : { level: LEVEL[defaultSeverity] },
            })),
          },
        },
        results: files.flatMap(({ file, diagnostics }) =>
          diagnostics.map(diagnostic => result(file, diagnostic)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
