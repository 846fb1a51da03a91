import { Option, type Command } from 'commander';
import { analyseFiles, type AnalysedFile } from '../analyseFiles';
import type { Environment } from '../environment';
import { printRows, ROW_FORMATS, type Row, type RowFormat } from '../output/rows';

/** A command that lists something of each draft. */
export interface ListCommand {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: (file: AnalysedFile) => readonly Row[];
}

/** Adds `copydesk <name> FILES…`: one list over all files, as a table, JSON or CSV. */
export function addListCommand(
  program: Command,
  environment: Environment,
  { name, description, columns, rows }: ListCommand,
): void {
  program
    .command(name)
    .description(description)
    .argument('<files...>', 'drafts; - is standard input')
    .addOption(
      new Option('--format <format>', 'how to print').choices(ROW_FORMATS).default('table'),
    )
    .action(async (paths: readonly string[], options: { readonly format: RowFormat }) => {
      const all: Row[] = [];
      for await (const file of analyseFiles(paths, environment)) all.push(...rows(file));
      const shown = paths.length > 1 ? columns : columns.filter(column => column !== 'file');
      environment.out(printRows(options.format, options.format === 'table' ? shown : columns, all));
    });
}
