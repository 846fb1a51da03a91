import { Option, type Command } from 'commander';
import { TranscriptComparer } from '../../transcripts/compareWithTranscripts';
import type { QuotationComparison } from '../../transcripts/comparison';
import { readTranscript } from '../../transcripts/readTranscript';
import type { Transcript } from '../../transcripts/transcript';
import { describeChange, placeOf, transcriptDiagnostics } from '../../transcripts/transcriptChecks';
import { analyseFiles, type AnalysedFile } from '../analyseFiles';
import type { Environment } from '../environment';
import { positionsIn } from '../position';
import { readInput } from '../readInput';

const FORMATS = ['text', 'json'] as const;

interface Options {
  readonly against: readonly string[];
  readonly format: (typeof FORMATS)[number];
}

/** How a quotation stands to the transcript, in a journalist's words. */
const KIND_NAMES: Readonly<Record<QuotationComparison['kind'], string>> = {
  verbatim: 'word for word',
  bracketed: 'word for word, with words in brackets',
  shortened: 'shortened, and shown',
  'shortened-unmarked': 'shortened, and not shown',
  altered: 'altered',
  reordered: 'in another order',
  'other-speaker': 'said by another speaker',
  'not-found': 'not found',
};

function textLine(file: AnalysedFile, comparison: QuotationComparison): string {
  const quotation = file.analysis.quotations.quotations[comparison.quotation]!;
  const { line, column } = positionsIn(file.text)(quotation.start);
  const words = file.text.slice(quotation.start, quotation.end).replace(/\s+/g, ' ');
  const place = placeOf(comparison);
  const changes = comparison.changes.map(change => `    ${describeChange(change)}\n`).join('');
  return `${file.path}:${line}:${column}: ${KIND_NAMES[comparison.kind]}${place && ` (${place})`}\n  ${words}\n${changes}`;
}

function jsonItem(file: AnalysedFile, comparison: QuotationComparison): object {
  const { start, end } = file.analysis.quotations.quotations[comparison.quotation]!;
  const { kind, passage, changes, speakerHeard } = comparison;
  const at = positionsIn(file.text)(start);
  return {
    file: file.path,
    ...at,
    start,
    end,
    text: file.text.slice(start, end),
    kind,
    passage,
    changes,
    speakerHeard,
  };
}

/** `copydesk transcripts DRAFT --against FILES…` */
export function addTranscripts(program: Command, environment: Environment): void {
  program
    .command('transcripts')
    .description(
      'Hold the quotations of a draft against interview transcripts. Exit code 0: nothing, 1: findings.',
    )
    .argument('<draft>', 'a draft; - is standard input')
    .requiredOption('--against <files...>', 'transcripts: plain text, Markdown, WebVTT or SubRip')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .action(async (path: string, { against, format }: Options) => {
      const transcripts: Transcript[] = [];
      for (const name of against) {
        const { text } = await readInput(name, environment);
        transcripts.push(await readTranscript(name, text));
      }
      const comparer = new TranscriptComparer(transcripts);
      for await (const file of analyseFiles([path], environment)) {
        const comparisons = comparer.compare(file.analysis);
        if (transcriptDiagnostics(file.analysis, comparisons, {}).length > 0) environment.exit(1);
        environment.out(
          format === 'text'
            ? comparisons.map(comparison => textLine(file, comparison)).join('')
            : `${JSON.stringify(
                comparisons.map(comparison => jsonItem(file, comparison)),
                null,
                2,
              )}\n`,
        );
      }
    });
}
