import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { CliError } from '../cliError';
import type { Environment } from '../environment';
import { predictionLine } from '../predict';

interface CorpusDocument {
  readonly id: string;
  readonly text: string;
}

function readDocument(line: string, place: string): CorpusDocument {
  try {
    const { id, text } = JSON.parse(line) as Partial<CorpusDocument>;
    if (typeof id === 'string' && typeof text === 'string') return { id, text };
  } catch {
    // Told below, with the place.
  }
  throw new CliError(`${place}: this is no JSON object with an id and a text`);
}

/** `copydesk predict CORPUS.jsonl` */
export function addPredict(program: Command, environment: Environment): void {
  program
    .command('predict')
    .description("Analyse annotated news; one line of JSON a document, in the scorers' format.")
    .argument('<corpus>', 'a file of JSON lines with id and text')
    .action(async (corpus: string) => {
      const lines = await readFile(corpus, 'utf8').catch(() => {
        throw new CliError(`${corpus}: the file cannot be read`);
      });
      for (const [i, line] of lines.split('\n').entries()) {
        if (line.trim() === '') continue;
        const { id, text } = readDocument(line, `${corpus}:${i + 1}`);
        const analysis = environment.service().analyse({ text, language: 'plaintext' });
        if (analysis !== undefined) environment.out(`${predictionLine(id, analysis)}\n`);
      }
    });
}
