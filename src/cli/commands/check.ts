import { Option, type Command } from 'commander';
import type { Diagnostic, Severity } from '../../checks/diagnostic';
import { analyseFiles, type AnalysedFile } from '../analyseFiles';
import type { Environment } from '../environment';
import { sarif } from '../output/sarif';
import { positionsIn } from '../position';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const FORMATS = ['text', 'json', 'sarif'] as const;

interface Options {
  readonly format: (typeof FORMATS)[number];
  readonly severity: Severity;
}

interface Checked {
  readonly file: AnalysedFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** `story.md:4:1: warning: Who said this? … [unattributed-quote]` */
function textLines({ file, diagnostics }: Checked): string {
  const at = positionsIn(file.text);
  return diagnostics
    .map(({ start, severity, message, code }) => {
      const { line, column } = at(start);
      return `${file.path}:${line}:${column}: ${severity}: ${message} [${code}]\n`;
    })
    .join('');
}

function jsonFindings(checked: readonly Checked[]): readonly object[] {
  return checked.flatMap(({ file, diagnostics }) => {
    const at = positionsIn(file.text);
    return diagnostics.map(({ start, end, severity, code, message }) => ({
      file: file.path,
      ...at(start),
      start,
      end,
      severity,
      code,
      message,
      text: file.text.slice(start, end),
    }));
  });
}

/** `copydesk check FILES…` */
export function addCheck(program: Command, environment: Environment): void {
  program
    .command('check')
    .description('Tell what to look at before publishing. Exit code 0: nothing, 1: findings.')
    .argument('<files...>', 'drafts; - is standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .addOption(
      new Option('--severity <least>', 'leave out what weighs less')
        .choices(SEVERITIES)
        .default('information'),
    )
    .action(async (paths: readonly string[], { format, severity }: Options) => {
      const least = SEVERITIES.indexOf(severity);
      const checked: Checked[] = [];
      for await (const file of analyseFiles(paths, environment)) {
        const diagnostics = file.analysis.diagnostics.filter(
          diagnostic => SEVERITIES.indexOf(diagnostic.severity) <= least,
        );
        checked.push({ file, diagnostics });
        if (diagnostics.length > 0) environment.exit(1);
        if (format === 'text') environment.out(textLines({ file, diagnostics }));
      }
      if (format === 'json') environment.out(`${JSON.stringify(jsonFindings(checked), null, 2)}\n`);
      if (format === 'sarif') environment.out(sarif(checked));
    });
}
