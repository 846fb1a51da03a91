import type { Analysis } from '../service/analysis';
import { CliError } from './cliError';
import { DraftDecisions } from './draftDecisions';
import type { Environment } from './environment';
import { readInput, STANDARD_INPUT, type Input } from './readInput';

/** One draft with its analysis. */
export interface AnalysedFile extends Input {
  readonly analysis: Analysis;
}

/**
 * Analyses the files one after the other. A file that cannot be read is told about and left out;
 * the exit code is 2 then.
 */
export async function* analyseFiles(
  paths: readonly string[],
  environment: Environment,
): AsyncGenerator<AnalysedFile> {
  const decisions = new DraftDecisions(message => environment.tell(message));
  for (const path of paths) {
    let input: Input;
    try {
      input = await readInput(path, environment);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      environment.tell(error.message);
      environment.exit(2);
      continue;
    }
    const analysis = environment.service().analyse({
      text: input.text,
      language: input.language,
      decisions: input.path === STANDARD_INPUT ? [] : await decisions.of(path),
    });
    if (analysis === undefined) continue;
    const { truncatedAt } = analysis.draft;
    if (truncatedAt !== undefined)
      environment.tell(
        `${input.path}: the draft is very long; only its first ${truncatedAt.toLocaleString('en')} characters were read`,
      );
    yield { ...input, analysis };
  }
}
