import { EMPTY_LEXICON } from '../../src/draft/lexicon';
import { runProgram } from '../../src/cli/program';
import { createDraftService } from '../../src/service/draftService';

/** What a run of the command line has left: its output, its complaints, its exit code. */
export interface Run {
  readonly out: string;
  readonly told: string;
  readonly code: number;
}

const service = createDraftService({ models: {}, lexicon: EMPTY_LEXICON, limit: 1000 });

/** Runs the command line in this process, with `input` as its standard input. */
export async function copydesk(args: readonly string[], input = ''): Promise<Run> {
  let out = '';
  let told = '';
  let code = 0;
  await runProgram(args, {
    out: text => void (out += text),
    tell: message => void (told += `${message}\n`),
    readStandardInput: () => Promise.resolve(new TextEncoder().encode(input)),
    service: () => service,
    exit: worse => void (code = Math.max(code, worse)),
  });
  return { out, told, code };
}
