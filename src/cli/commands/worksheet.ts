import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Option, type Command } from 'commander';
import { nodeFiles } from '../../node/nodeFiles';
import { WorksheetStore, worksheetUri } from '../../service/worksheetStore';
import { worksheetHtml } from '../../worksheet/exportHtml';
import { worksheetMarkdown } from '../../worksheet/exportMarkdown';
import { findFacts } from '../../worksheet/findFacts';
import type { Worksheet } from '../../worksheet/worksheet';
import { importWorksheetCsv, worksheetCsv } from '../../worksheet/worksheetCsv';
import { fromRecord, toRecord } from '../../worksheet/worksheetRecord';
import { analyseFiles, type AnalysedFile } from '../analyseFiles';
import { CliError } from '../cliError';
import type { Environment } from '../environment';
import { readInput, STANDARD_INPUT } from '../readInput';

const FORMATS = ['markdown', 'csv', 'html'] as const;

interface Options {
  readonly format: (typeof FORMATS)[number];
  readonly import?: string;
}

function print(
  { path, text }: AnalysedFile,
  worksheet: Worksheet,
  format: Options['format'],
): string {
  const title = basename(path);
  switch (format) {
    case 'markdown':
      return worksheetMarkdown(title, worksheet);
    case 'csv':
      return worksheetCsv(worksheet);
    case 'html':
      return worksheetHtml(title, text, worksheet);
  }
}

/** `copydesk worksheet DRAFT [--format …] [--import FILE]` */
export function addWorksheet(program: Command, environment: Environment): void {
  program
    .command('worksheet')
    .description(
      'List the facts of a draft with what was checked, or take a filled-in list back in.',
    )
    .argument('<draft>', 'a draft; - is standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('markdown'))
    .option(
      '--import <csv>',
      'a list that was exported as CSV and filled in; it is saved beside the draft',
    )
    .action(async (path: string, options: Options) => {
      for await (const file of analyseFiles([path], environment)) {
        const uri = pathToFileURL(resolve(path)).href;
        const store =
          file.path === STANDARD_INPUT
            ? undefined
            : new WorksheetStore(nodeFiles, worksheetUri(uri));
        const loaded = await store?.load();
        if (loaded?.message !== undefined) environment.tell(loaded.message);
        if (loaded?.kind === 'refused') environment.exit(2);
        const facts = findFacts(file.analysis);
        const worksheet = fromRecord(loaded?.record ?? { version: 1, lines: [] }, facts);
        if (options.import === undefined) {
          environment.out(print(file, worksheet, options.format));
          continue;
        }
        if (store === undefined)
          throw new CliError('standard input has no worksheet to import into');
        const { text: csv } = await readInput(options.import, environment);
        const imported = importWorksheetCsv(worksheet, csv, new Date().toISOString());
        for (const problem of imported.problems) environment.tell(`${options.import}: ${problem}`);
        const saved = await store.save(toRecord(imported.worksheet));
        if (saved.message !== undefined) environment.tell(saved.message);
        if (saved.kind === 'refused') environment.exit(2);
        else
          environment.out(
            `${imported.changed} ${imported.changed === 1 ? 'line' : 'lines'} changed.\n`,
          );
        if (imported.problems.length > 0) environment.exit(1);
      }
    });
}
